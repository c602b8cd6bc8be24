import { PART_NAMES, type PartName } from "../model/parts.ts";
import { isRoot } from "../model/schema/settings.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { findNearest } from "../text/find-nearest.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { isIdentifier } from "../text/slug.ts";
import { explainAddress } from "../text/web-address.ts";
import { LANGUAGES, type Language } from "../words/languages.ts";

/** Where a site is kept, and its pipelines run. */
export const FORGES = ["github", "gitlab", "aucune"] as const;
export type Forge = (typeof FORGES)[number];

/** What a new site is to be. */
export type SiteWishes = { title: string; url: string; language: Language; parts: readonly PartName[]; forge: Forge };

/** What was typed of it as options of the command. */
export type TypedWishes = Partial<Record<"titre" | "adresse" | "langue" | "parties" | "forge", string>>;

/** Asks the editor, who may keep what is proposed. */
export type Ask = (question: string, proposed: string) => Promise<string>;

const FIRST_PARTS: readonly PartName[] = ["directory", "roundups", "letter"];

/** The questions, in order: what is asked, what is proposed, and what is wrong with an answer. */
const QUESTIONS: Readonly<
  Record<
    keyof TypedWishes,
    { ask: string; propose: (name: string) => string; explain: (answer: string) => string | undefined }
  >
> = {
  titre: {
    ask: "Nom du site",
    propose: (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll("-", " "),
    explain: (answer) => (answer === "" ? "il faut un nom" : undefined),
  },
  adresse: { ask: "Adresse publique", propose: (name) => `https://${name}.example.org`, explain: explainRoot },
  langue: {
    ask: `Langue (${LANGUAGES.join(" ou ")})`,
    propose: () => EDITOR_LANGUAGE,
    explain: (answer) =>
      (LANGUAGES as readonly string[]).includes(answer)
        ? undefined
        : `${quote(answer)} n'est pas parmi ${LANGUAGES.join(", ")}`,
  },
  parties: {
    ask: `Parties, séparées par des virgules\n  parmi ${PART_NAMES.join(", ")}\n `,
    propose: () => FIRST_PARTS.join(","),
    explain: explainParts,
  },
  forge: {
    ask: `Où le site sera gardé (${FORGES.join(", ")})`,
    propose: () => "github",
    explain: (answer) =>
      (FORGES as readonly string[]).includes(answer)
        ? undefined
        : `${quote(answer)} n'est pas parmi ${FORGES.join(", ")}`,
  },
};

/**
 * What the site is to be, by the options and, for what they do not say, by the editor's answers; by what would be proposed where nobody
 * is asked. A wrong option is refused, a wrong answer asked again.
 */
export async function readSiteWishes(name: string, typed: TypedWishes, ask?: Ask): Promise<Result<SiteWishes, string>> {
  const answers: Record<keyof TypedWishes, string> = { titre: "", adresse: "", langue: "", parties: "", forge: "" };
  const slug = isIdentifier(name) ? name : "annuaire";
  for (const key of Object.keys(QUESTIONS) as (keyof TypedWishes)[]) {
    const given = typed[key];
    const fault = given === undefined ? undefined : QUESTIONS[key].explain(given.trim());
    if (fault !== undefined) return refuse(`--${key}${NBSP}: ${fault}.`);
    answers[key] = given?.trim() ?? (await answer(key, slug, ask));
  }
  const parts = splitParts(answers.parties) as PartName[];
  const url = new URL(answers.adresse).origin;
  return accept({
    ...{ title: answers.titre, url, parts },
    ...{ language: answers.langue as Language, forge: answers.forge as Forge },
  });
}

async function answer(key: keyof TypedWishes, name: string, ask?: Ask): Promise<string> {
  const { ask: question, propose, explain } = QUESTIONS[key];
  const proposed = propose(name);
  if (!ask) return proposed;
  let said = "";
  for (let fault: string | undefined = ""; fault !== undefined; ) {
    said = await ask(`${fault === "" ? "" : `${fault}.\n`}${question}`, proposed);
    fault = explain(said);
  }
  return said;
}

function splitParts(answer: string): string[] {
  return answer
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function explainParts(answer: string): string | undefined {
  const parts = splitParts(answer);
  if (parts.length === 0) return "il faut une partie au moins";
  const wrong = parts.find((part) => !(PART_NAMES as readonly string[]).includes(part));
  if (wrong === undefined) return undefined;
  const near = findNearest(wrong, PART_NAMES);
  return `${quote(wrong)} n'est pas une partie${NNBSP}; ${near ? `vouliez-vous dire ${quote(near)}` : `choisissez parmi ${PART_NAMES.join(", ")}`}`;
}

function explainRoot(answer: string): string | undefined {
  const fault = explainAddress(answer);
  if (fault) return `${fault.message}${NNBSP}; ${fault.remedy}`;
  return isRoot(answer) ? undefined : "l'adresse d'un site s'arrête au nom de domaine";
}
