import { type Fiche, NEEDED_AXES } from "../../model/schema/actor.ts";
import { isObject } from "../../model/schema/text-fields.ts";
import { AXES, AXIS_FIELDS, type Axis } from "../../model/schema/vocabulary.ts";
import type { Read, Source } from "../../model/source.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { rememberByKey } from "../../text/remember-by-key.ts";
import type { Claim } from "../find-repeats.ts";
import { findTexts, splitField } from "../find-values.ts";
import { checkOwnLife, type FoundDate, findDates } from "./check-own-life.ts";
import { DATED_FIELDS, HISTORY } from "./date-rules.ts";
import { keyOfName, listSigns } from "./signs-of-fiche.ts";

/** What is said of a fiche, or of its actor, only once it has happened: all that it dates. */
const PAST = [...DATED_FIELDS.map(([, field]) => field), HISTORY.date];

/** The claims of all fiches, in their order. */
export const claimsOfFiches = oncePer((fiches: readonly ReadFiche[]) => fiches.map((one) => claimsOfFiche(one)));

/** How many fiches name each term of each axis. All axes are counted in one pass: going to each fiche costs more than counting. */
export const countTerms = oncePer((fiches: readonly ReadFiche[]): Record<Axis, ReadonlyMap<string, number>> => {
  const uses = AXES.map(() => new Map<string, number>());
  for (const { terms } of claimsOfFiches(fiches))
    for (const [place, counted] of uses.entries())
      for (const term of terms[place] ?? []) counted.set(term, (counted.get(term) ?? 0) + 1);
  return Object.fromEntries(AXES.map((axis, place) => [axis, uses[place]])) as Record<Axis, Map<string, number>>;
});

export type ReadFiche = Read<Source<Fiche>>;

/** What a fiche says that other fiches, vocabularies or the calendar may contradict, and what in it contradicts itself. */
export const claimsOfFiche = oncePer(({ file, id, raw }: ReadFiche) => ({
  file,
  raw,
  id: { file, path: [], key: id, shown: id },
  names: findTexts(raw, ["name"]).map(({ path, text }): Claim => {
    return { file, path, key: keyOfName(text), shown: text };
  }),
  former: findTexts(raw, ["redirect_from", "*"]).map(({ path, text }) => ({ file, path, key: text, shown: text })),
  signs: listSigns(file, id, raw),
  /** Each term once, by the place of its axis. */
  terms: AXES.map((axis) => listOnce(raw, splitField(AXIS_FIELDS[axis]))),
  unsaid: findUnsaid(raw),
  latest: findLatest(raw),
  life: checkOwnLife(file, raw),
}));

/** The same text for the same term of all fiches: it is found by its address, not by its letters. */
const share = rememberByKey((term) => term);

function listOnce(raw: unknown, pattern: readonly string[]): readonly string[] {
  const texts = findTexts(raw, pattern).map(({ text }) => share(text));
  return texts.length < 2 ? texts : [...new Set(texts)];
}

/** The axes of which every fiche names a term and this one names none: its field is absent, or an empty list. */
function findUnsaid(raw: unknown): Unsaid {
  if (!isObject({ value: raw }) || Array.isArray(raw)) return SAID;
  const unsaid = NEEDED_AXES.map((axis): [Axis, Unsaid[Axis]] => {
    const value = (raw as Record<string, unknown>)[splitField(AXIS_FIELDS[axis])[0] ?? ""];
    if (value === undefined) return [axis, "absent"];
    return [axis, Array.isArray(value) && value.length === 0 ? "empty" : undefined];
  }).filter(([, how]) => how !== undefined);
  return unsaid.length === 0 ? SAID : Object.fromEntries(unsaid);
}

type Unsaid = Partial<Record<Axis, "absent" | "empty">>;

/** Most fiches say all: one value for them. */
const SAID: Unsaid = {};

/** The last of the dates that must have come. */
function findLatest(raw: unknown): string {
  return findPastDates(raw).reduce((latest, { date }) => (date > latest ? date : latest), "");
}

/** The dates of what is said only once it has happened. */
export function findPastDates(raw: unknown): FoundDate[] {
  return PAST.flatMap((field) => findDates(raw, splitField(field)));
}
