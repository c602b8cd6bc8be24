import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listFiles } from "../sources/list-files.ts";
import type { NewFile } from "./list-new-files.ts";
import type { Forge, SiteWishes } from "./site-wishes.ts";

const GUIDE = "docs/guide-de-la-redaction.md";

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

/** The pipelines and the forms of a new site, without those of parts that it does not have. */
export function listForgeFiles(home: string, { forge, parts, language }: SiteWishes): NewFile[] {
  const hasRoundups = parts.includes("roundups") || parts.includes("letter");
  const forms = hasRoundups ? listFiles(home, `starter/forms/${language}/${forge}`) : [];
  const pipelines = FILES[forge]
    .filter((path) => hasRoundups || !OF_ROUNDUPS.test(path))
    .map((path) => {
      const text = readFileSync(join(home, path), "utf8").replaceAll(GUIDE, `node_modules/civic-theque/dist/${GUIDE}`);
      return { path, text: parts.includes("letter") ? text : text.replace(LETTER_JOB, "\n") };
    });
  return [
    ...pipelines,
    ...forms.map((file) => ({
      path: `${FORMS[forge]}/${basename(file)}`,
      text: readFileSync(join(home, file), "utf8"),
    })),
  ];
}
