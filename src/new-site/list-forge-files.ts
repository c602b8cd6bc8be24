import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listFiles } from "../sources/list-files.ts";
import type { NewFile } from "./list-new-files.ts";
import type { Forge, SiteWishes } from "./site-wishes.ts";

/** What pipelines send their reader to, in this repository. */
const GUIDES = /docs\/(?:guide-de-la-redaction|how-to\/run-a-site-of-your-own)\.md/gu;

/** The pipelines of each forge, and what they call, as this repository itself runs them. */
const FILES: Readonly<Record<Forge, readonly string[]>> = {
  github: [
    ".github/workflows/verifier.yml",
    ".github/workflows/publier.yml",
    ".github/workflows/liens.yml",
    ".ci/propose-drafts",
    ".ci/take-up-drafts",
  ],
  gitlab: [".gitlab-ci.yml", ".ci/propose-drafts", ".ci/take-up-drafts"],
  aucune: [],
};

/** Where each forge keeps the forms of its issues. */
const FORMS: Readonly<Record<Forge, string>> = {
  github: ".github/ISSUE_TEMPLATE",
  gitlab: ".gitlab/issue_templates",
  aucune: "",
};

/** What only a roundup needs. */
const OF_ROUNDUPS = /liens\.yml$|^\.ci\//u;

/** The job that keeps the letter: the last of its file. */
const LETTER_JOB = /\n *# À part : une lettre[\s\S]*$/u;

/** What this repository's pipelines are called in another language, and what is said in them: from the longest phrases on. */
type Translation = {
  files: Readonly<Record<string, string>>;
  words: readonly (readonly [french: string, other: string])[];
};

/** None for a language that has no file of its own: French. */
function readTranslation(home: string, language: string): Translation {
  const path = join(home, "starter/pipelines", `${language}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { files: {}, words: [] };
}

/** The pipelines and the forms of a new site, without those of parts that it does not have. */
export function listForgeFiles(home: string, { forge, parts, language }: SiteWishes): NewFile[] {
  const hasRoundups = parts.includes("roundups") || parts.includes("letter");
  const forms = hasRoundups ? listFiles(home, `starter/forms/${language}/${forge}`) : [];
  const { files, words } = readTranslation(home, language);
  const pipelines = FILES[forge]
    .filter((path) => hasRoundups || !OF_ROUNDUPS.test(path))
    .map((path) => {
      const whole = readFileSync(join(home, path), "utf8");
      const text = parts.includes("letter") ? whole : whole.replace(LETTER_JOB, "\n");
      const said = words.reduce((all, [french, other]) => all.replaceAll(french, other), text);
      return { path: files[path] ?? path, text: said.replace(GUIDES, "node_modules/civic-theque/dist/$&") };
    });
  return [
    ...pipelines,
    ...forms.map((file) => ({
      path: `${FORMS[forge]}/${basename(file)}`,
      text: readFileSync(join(home, file), "utf8"),
    })),
  ];
}
