import { FIRST_STEPS, type Segment } from "../model/segments.ts";
import { addFirst, addWithin, type LineChange } from "../syntax/edit-yaml.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { getStrings, LANGUAGES, type Language } from "../words/languages.ts";

/** What a format of sites changed in what was written before, in files of YAML. */
export type Migration = {
  /** The format that it leads to, from the one before. */
  to: number;
  /** What it does and why, in French. */
  does: string;
  /** Whether it concerns a file, named from the site root. */
  concerns: (file: string) => boolean;
  /** What the file must hold afterwards, from what it holds: the same where that is done already. */
  intends: (value: unknown) => unknown;
  /** The change in the lines of the file, by growing line; undefined where it is written in a way that this does not know. */
  rewrite: (lines: readonly string[], value: unknown) => readonly LineChange[] | undefined;
  /** The same change as one asks a person for it, in the imperative, in French. */
  ask: (value: unknown) => string;
};

const OWN_VOCABULARY = /^actors\/_vocabularies\/[^/]+\.yaml$/u;

const isSettings = (file: string) => file === "site.yaml";

/** Every change of format, in order; several may lead to one. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    does: `un vocabulaire du site s'ajoute désormais à celui du moteur${NNBSP}; ${quote("omit: all")} dit que le vôtre le remplace, comme avant`,
    concerns: (file) => OWN_VOCABULARY.test(file),
    intends: (value) => (isListOfTerms(value) ? [{ omit: "all" }, ...value] : value),
    rewrite: (lines) => addFirst(lines, { text: "- omit: all", flow: "{ omit: all }" }),
    ask: () => `écrivez ${quote("omit: all")} comme première entrée de la liste`,
  },
  addressing({
    to: 2,
    does: "les adresses suivent désormais la langue du site, et celle de l'annuaire n'est plus celle de notre site\u202f; les vôtres restent celles que vous avez publiées",
    steps: (language) => {
      const { segments } = getStrings(language).addresses;
      return Object.entries(FIRST_STEPS).filter(([segment, step]) => segments[segment as Segment] !== step);
    },
  }),
  addressing({
    to: 3,
    does: `les fichiers des données et des images de partage suivent désormais la langue du site${NNBSP}; ${quote(`files: ${EDITOR_LANGUAGE}`)} garde leurs adresses d'avant`,
    steps: (language) => (language === EDITOR_LANGUAGE ? [] : [["files", EDITOR_LANGUAGE]]),
  }),
];

/** A file that stood for all of its axis, and does not say so yet. */
function isListOfTerms(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0 && !value.some((entry) => "omit" in Object(entry));
}

type Steps = readonly (readonly [string, string])[];

/** Addresses of a site stay those that it published in a language, where it tells no others. */
function addressing(rule: { to: number; does: string; steps: (language: Language) => Steps }): Migration {
  const missing = (value: unknown): Steps => {
    const { language, addresses } = Object(value) as Record<string, unknown>;
    const known = LANGUAGES.find((one) => one === language);
    return known === undefined ? [] : rule.steps(known).filter(([step]) => !(step in Object(addresses ?? {})));
  };
  const write = (value: unknown) => missing(value).map(([key, step]) => `${key}: ${step}`);
  return {
    ...{ to: rule.to, does: rule.does, concerns: isSettings },
    intends: (value) => {
      const steps = missing(value);
      const { addresses, ...others } = Object(value) as Record<string, unknown>;
      const all = { ...Object.fromEntries(steps), ...Object(addresses ?? {}) };
      return steps.length === 0 ? value : { ...others, addresses: all };
    },
    rewrite: (lines, value) => addWithin(lines, "addresses", write(value)),
    ask: (value) => `ajoutez sous addresses${NBSP}: ${write(value).join(", ")}`,
  };
}
