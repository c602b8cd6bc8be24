import { rememberByKey } from "../../text/remember-by-key.ts";
import { linesOf } from "../headlines/known-words.ts";
import { dropPlural } from "../split-words.ts";
import { STEMMED, stemWord } from "../stem-word.ts";

/** Words of headlines that a run meets, whose lines are remembered. */
const MOST_WORDS = 20_000;

/** Words that a newsroom adds to a title, or leaves out, without telling another story, by the lines of those that stand for each other. */
const LIGHT = new Map<string, Set<number>>();
for (const [kind, line] of linesOf("light").entries())
  for (const word of listForms(line).map(dropEnding)) LIGHT.set(word, (LIGHT.get(word) ?? new Set()).add(kind));

/** Words that stand for each other without being light, each with the number of its line, by their first letters. */
const ALIKE = new Map<string, { form: string; line: number }[]>();
for (const [line, words] of linesOf("alike").entries())
  for (const form of listForms(words)) ALIKE.set(headOf(form), [...(ALIKE.get(headOf(form)) ?? []), { form, line }]);

function listForms(line: string): string[] {
  return line.trim().split(/\s+/u).map(dropPlural);
}

/** Two forms of one word have the same head. */
function headOf(word: string): string {
  return word.slice(0, 3);
}

/** What a word means, by the numbers of the lines of words that may stand for each other in which it is, in whatever form. */
export const listMeanings = rememberByKey(
  (word: string): readonly number[] =>
    (ALIKE.get(headOf(word)) ?? []).filter(({ form }) => isSameWord(form, word)).map(({ line }) => line),
  MOST_WORDS,
);

/** True where one may be put for the other: « payer » and « rémunérer ». */
export function isAlike(a: string, b: string): boolean {
  const meanings = listMeanings(a);
  return meanings.length > 0 && listMeanings(b).some((meaning) => meanings.includes(meaning));
}

/** True for a word that tells something of the story. */
export const isHeavy = (word: string) => !LIGHT.has(dropEnding(word));

/** Share of the longer word that two forms of one word have in common: « annule » and « annulation », not « conseil » and « conseiller ». */
const STEM_SHARE = 0.75;
const STEM_LENGTH = 4;

/** Endings of a verb and of its noun, of a French one: « rejettent » and « rejetée », « choisissent » and « choisie », « rendent » and « rendu », « soutiennent » and « soutenu », « soumet » and « soumis », « inscrit » and « inscription », « durcie » and « durcissement »; of an English one: « monitor » and « monitoring »; of a Spanish one: « remodelar » and « remodelación », « incumplen » and « incumplida ». */
const VERBS = [
  /^(?:|e|ee|ent|tent|lent|ant|ait|aient|er|era|eront|c?ation|eture?)$/u,
  /^(?:|e|t|r|ra|ront|ssent|ssant|ssait|ssaient)$/u,
  /^(?:|t|ent|ant|ait|aient|re|u|ue)$/u,
  /^(?:enir|enu|enue|ient|iennent|iendra)$/u,
  /^(?:et|ettent|ettre|i|is|ise)$/u,
  /^(?:t|te|re|vent|vant|ption)$/u,
  /^(?:|i|ie|it|ir|ira|issent|issement)$/u,
  /^(?:|e|ed|ing)$/u,
  /^(?:|a|an|ar|ara|aran|aron|aba|ado|ada|ando|acion|amiento)$/u,
  /^(?:|e|en|er|ir|ieron|io|ido|ida|iendo|icion|imiento|era|ira)$/u,
];

/** What those are called who live in a place: « Parisiens », « Niçoise », « Toulousains », « sevillanos ». */
const FOLK = /^(.{3,}?)(?:ien|ienne|ienn|ai|aise|ais|oi|oise|ois|ain|aine|een|eenn|an[oa]|en[oa])$/u;
/** Letters that the name of a place may have more, or its people. */
const MOST_APART = 2;

/** True for a place and the people of it. */
export function isFolkOf(folk: string, place: string): boolean {
  const [, stem] = FOLK.exec(folk) ?? [];
  if (stem === undefined || place.length < STEM_LENGTH) return false;
  const isNear = Math.abs(place.length - stem.length) <= MOST_APART;
  return isNear && (place.startsWith(stem) || stem.startsWith(place));
}

/** True for two forms of one word, or light words of one line. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [stemA, stemB] = [dropEnding(a), dropEnding(b)];
  if (stemA === stemB) return stemA.length >= 3;
  if ([...(LIGHT.get(stemA) ?? [])].some((kind) => LIGHT.get(stemB)?.has(kind))) return true;
  if (isInflected(a, b)) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  if (common < STEM_LENGTH) return false;
  return (
    common / Math.max(a.length, b.length) >= STEM_SHARE ||
    VERBS.some((endings) =>
      [common, common - 1].some((cut) => cut >= STEM_LENGTH && [a, b].every((word) => endings.test(word.slice(cut)))),
    )
  );
}

/** « étude » and « étudie »: one stem, in a language of those that are known, and endings that differ little. */
function isInflected(a: string, b: string): boolean {
  const apart = Math.abs(a.length - b.length);
  if (apart > 4 || a[0] !== b[0] || a[1] !== b[1]) return false;
  return STEMMED.some((language) => {
    const stem = stemWord(a, language);
    return (apart <= 2 || isNoun(a) || isNoun(b)) && stem === stemWord(b, language);
  });
}

/** An English noun of a verb, which is much longer: « preference ». */
const isNoun = (word: string) => /.{4}(?:ence|ance|ment)$/u.test(word);

/** « testé », « testée », « testent » and « tester » are one. */
function dropEnding(word: string): string {
  return word.length > 4 ? word.replace(/(?:ent|ee|er|e)$/u, "") : word.replace(/e$/u, "");
}
