import type { Model } from "../../model/model.ts";
import { foldText } from "../../text/slug.ts";
import type { EditorChoice } from "./choices.ts";
import { listTextFeatures, type Told } from "./list-features.ts";

/** A link, the section that the editor put it in, and what that counts. */
export type PlacedLink = Told & { section: string; weight: number };

/** A link that was moved there from another section says so more than one that was left where it was proposed. */
const WEIGHTS = { left: 1, moved: 2 };

/** Where the editor put links: in published editions, and against what was proposed. Sections that are no term of the vocabulary say nothing. */
export function listPlacedLinks(
  roundups: Model["roundups"],
  choices: readonly EditorChoice[],
  terms: readonly { id: string; label: string; plural?: string }[],
): PlacedLink[] {
  const ids = new Map(
    terms.flatMap(({ id, label, plural = label }) => [id, foldText(label), foldText(plural)].map((name) => [name, id])),
  );
  const find = (name: string | undefined) =>
    name === undefined ? undefined : (ids.get(name) ?? ids.get(foldText(name)));
  const left = roundups
    .filter(({ draft }) => !draft)
    .flatMap(({ sections }) =>
      sections.flatMap(({ id, title, links }) => {
        const section = find(id) ?? find(title);
        return section === undefined
          ? []
          : links.map(({ title: own, language }) => ({ title: own, language, section, weight: WEIGHTS.left }));
      }),
    );
  const moved = choices.flatMap(({ act, title, language, section: name }) => {
    const section = find(name);
    return act === "moved" && section !== undefined ? [{ title, language, section, weight: WEIGHTS.moved }] : [];
  });
  return [...left, ...moved];
}

/** Links that a word must have been in before half of what it says is believed. */
const DOUBT = 1;
/** Votes of a text whose every word only ever stood in one section. */
const VOTES = 6;

/** Says how much the words of a text speak for each section. */
export function learnSections(
  placed: readonly PlacedLink[],
  site: string,
): (told: Told) => ReadonlyMap<string, number> {
  const met = new Map<string, Map<string, number>>();
  for (const link of placed)
    for (const { key } of listTextFeatures({ title: link.title, language: link.language }, site)) {
      const own = met.get(key) ?? new Map<string, number>();
      met.set(key, own.set(link.section, (own.get(link.section) ?? 0) + link.weight));
    }
  return ({ title, excerpt, language }) => {
    const votes = new Map<string, number>();
    if (met.size === 0) return votes;
    for (const { key, value } of listTextFeatures({ title, excerpt, language }, site)) {
      const own = met.get(key) ?? new Map<string, number>();
      const all = [...own.values()].reduce((sum, count) => sum + count, DOUBT);
      for (const [section, count] of own) votes.set(section, (votes.get(section) ?? 0) + (VOTES * value * count) / all);
    }
    return votes;
  };
}
