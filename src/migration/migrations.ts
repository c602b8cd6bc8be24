import { NNBSP, quote } from "../text/quote.ts";

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

/** Every change of format, in order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    does: `un vocabulaire du site s'ajoute désormais à celui du moteur${NNBSP}; ${quote("omit: all")} dit que le vôtre le remplace, comme avant`,
    concerns: (file) => OWN_VOCABULARY.test(file),
    rewrite: keepAlone,
  },
];

/** A file that stood for all of its axis goes on to. */
function keepAlone(lines: readonly string[]): readonly LineChange[] {
  const first = lines.findIndex((line) => /^\s*-/u.test(line));
  if (first === -1 || lines.some((line) => /^\s*-\s+omit:/u.test(line))) return [];
  const indent = /^\s*/u.exec(lines[first] ?? "")?.[0] ?? "";
  return [{ at: first, removed: 0, added: [`${indent}- omit: all`] }];
}
