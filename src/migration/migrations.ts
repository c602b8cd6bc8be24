import { FIRST_STEPS, type Segment } from "../model/segments.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { NNBSP, quote } from "../text/quote.ts";
import { getStrings, LANGUAGES, type Language } from "../words/languages.ts";

/** Lines of a file that go, and those that come in their place; the first of them counts from 0. */
export type LineChange = { at: number; removed: number; added: readonly string[] };

/** What a format of sites changed in what was written before. */
export type Migration = {
  /** The format that it leads to, from the one before. */
  to: number;
  /** What it does and why, in French. */
  does: string;
  /** Whether it concerns a file, named from the site root. */
  concerns: (file: string) => boolean;
  /** What changes in the lines of a file, by growing line; nothing where that is done already. */
  rewrite: (lines: readonly string[]) => readonly LineChange[];
};

const OWN_VOCABULARY = /^actors\/_vocabularies\/[^/]+\.yaml$/u;

const isSettings = (file: string) => file === "site.yaml";

/** Every change of format, in order; several may lead to one. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    does: `un vocabulaire du site s'ajoute désormais à celui du moteur${NNBSP}; ${quote("omit: all")} dit que le vôtre le remplace, comme avant`,
    concerns: (file) => OWN_VOCABULARY.test(file),
    rewrite: keepAlone,
  },
  {
    to: 2,
    does: "les adresses suivent désormais la langue du site, et celle de l'annuaire n'est plus celle de notre site\u202f; les vôtres restent celles que vous avez publiées",
    concerns: isSettings,
    rewrite: keepFirstAddresses,
  },
  {
    to: 3,
    does: `les fichiers des données et des images de partage suivent désormais la langue du site${NNBSP}; ${quote(`files: ${EDITOR_LANGUAGE}`)} garde leurs adresses d'avant`,
    concerns: isSettings,
    rewrite: keepFileNames,
  },
];

/** Sites of the first format keep the addresses that they published: those of this repository's own, in every language. */
function keepFirstAddresses(lines: readonly string[]): readonly LineChange[] {
  const language = readLanguage(lines);
  if (language === undefined) return [];
  const { segments } = getStrings(language).addresses;
  const moved = Object.entries(FIRST_STEPS).filter(([segment, step]) => segments[segment as Segment] !== step);
  return addAddresses(lines, moved);
}

/** The files of a site in another language had French names; those that it published stay where they are. */
function keepFileNames(lines: readonly string[]): readonly LineChange[] {
  const language = readLanguage(lines);
  return language === undefined || language === EDITOR_LANGUAGE
    ? []
    : addAddresses(lines, [["files", EDITOR_LANGUAGE]]);
}

/** The language that site.yaml tells, where it is one that is known. */
function readLanguage(lines: readonly string[]): Language | undefined {
  const line = lines.find((one) => /^language:/u.test(one)) ?? "";
  const told = /^language:\s*["']?([a-z]+)/u.exec(line)?.[1];
  return LANGUAGES.find((language) => language === told);
}

const ADDRESSES = /^addresses:/u;

/** Adds to the addresses of site.yaml those that it does not tell, in the form in which it tells some. */
function addAddresses(lines: readonly string[], steps: readonly (readonly [string, string])[]): readonly LineChange[] {
  const at = lines.findIndex((line) => ADDRESSES.test(line));
  const block = at === -1 ? [] : readBlock(lines, at);
  const told = new Set(
    block.flatMap((line) => [...line.replace(ADDRESSES, "").matchAll(/([\w-]+)["']?\s*:/gu)].map(([, key]) => key)),
  );
  const added = steps.filter(([key]) => !told.has(key)).map(([key, step]) => `${key}: ${step}`);
  if (added.length === 0) return [];
  if (at === -1) return [{ at: lines.length, removed: 0, added: ["addresses:", ...added.map((step) => `  ${step}`)] }];
  const [head = "", ...inner] = block;
  if (head.includes("{"))
    return [{ at, removed: 1, added: [head.replace(/\{\s*/u, (open) => `${open}${added.join(", ")}, `)] }];
  const indent = /^\s+(?=[\w"'])/u.exec(inner.find((line) => /^\s+[\w"']/u.test(line)) ?? "")?.[0] ?? "  ";
  return [{ at: at + 1, removed: 0, added: added.map((step) => `${indent}${step}`) }];
}

/** The line of a key, and those that are set in below it. */
function readBlock(lines: readonly string[], at: number): readonly string[] {
  const length = lines.slice(at + 1).findIndex((line) => /^[^\s#]/u.test(line));
  return length === -1 ? lines.slice(at) : lines.slice(at, at + 1 + length);
}

/** A file that stood for all of its axis goes on to. */
function keepAlone(lines: readonly string[]): readonly LineChange[] {
  const first = lines.findIndex((line) => /^\s*-/u.test(line));
  if (first === -1 || lines.some((line) => /^\s*-\s+omit:/u.test(line))) return [];
  const indent = /^\s*/u.exec(lines[first] ?? "")?.[0] ?? "";
  return [{ at: first, removed: 0, added: [`${indent}- omit: all`] }];
}
