import { isEmptyWord } from "../../text/language-of-words.ts";
import { splitWords } from "../split-words.ts";
import { stemWord } from "../stem-word.ts";

/** What a link, or an item that is to be judged, says of itself. */
export type Told = {
  title: string;
  excerpt?: string;
  publisher?: string;
  actorIds?: readonly string[];
  language?: string;
  /** The id of the section that it is for, or was put in. */
  section?: string;
};

export type FeatureKind = "word" | "phrase" | "source" | "actor" | "section";

/** One thing that may speak for a link or against it. `key` tells it from all others, `name` is how the editor is told it, `value` how much of it there is. */
export type Feature = { key: string; kind: FeatureKind; name: string; value: number };

/** Shorter words hold sentences together. */
const SHORTEST = 3;
/** Words whose first letters meet those of their families, in the languages that share them: « participation », « participativo », « participatory ». */
const FAMILY_FROM = 5;
const FAMILY = 6;
/** What each counts beside a word of the title. */
const EXCERPT_VALUE = 0.6;
const FAMILY_VALUE = 0.7;
const PHRASE_VALUE = 0.7;
/** What the words of a text count together, however many they are, beside its source or an actor. */
const TEXT_VALUE = 2;
const SECTION_VALUE = 0.3;

/** Every feature of a text, once: its words by their stems and families, pairs of words that follow each other, its source, its actors, its section. */
export function listTextFeatures(told: Told, site: string): Feature[] {
  const features = new Map<string, Feature>();
  const add = (feature: Feature) => {
    const known = features.get(feature.key);
    if (known === undefined) features.set(feature.key, feature);
    else if (known.value < feature.value) known.value = feature.value;
  };
  for (const feature of listWords(told.title, 1, told.language ?? site)) add(feature);
  for (const feature of listWords(told.excerpt ?? "", EXCERPT_VALUE, told.language ?? site)) add(feature);
  const length = Math.hypot(...[...features.values()].map(({ value }) => value)) || 1;
  for (const feature of features.values()) feature.value *= TEXT_VALUE / length;
  return [...features.values(), ...listFacts(told)];
}

function listWords(text: string, value: number, language: string): Feature[] {
  const words = splitWords(text)
    .filter(({ folded }) => folded.length >= SHORTEST && !/^\d+$/u.test(folded) && !isEmptyWord(folded))
    .map(({ raw, folded }) => ({ stem: stemWord(raw, language), folded, name: raw.toLowerCase() }));
  return words.flatMap(({ stem, folded, name }, index): Feature[] => {
    const next = words[index + 1];
    return [
      { key: `word:${stem}`, kind: "word", name, value },
      ...(folded.length < FAMILY_FROM
        ? []
        : [{ key: `family:${folded.slice(0, FAMILY)}`, kind: "word" as const, name, value: value * FAMILY_VALUE }]),
      ...(next === undefined
        ? []
        : [
            {
              ...{ key: `phrase:${stem} ${next.stem}`, kind: "phrase" as const },
              ...{ name: `${name} ${next.name}`, value: value * PHRASE_VALUE },
            },
          ]),
    ];
  });
}

function listFacts({ publisher = "", actorIds = [], section }: Told): Feature[] {
  const source = publisher.toLowerCase();
  return [
    ...(source === "" ? [] : [{ key: `source:${source}`, kind: "source" as const, name: publisher, value: 1 }]),
    ...[...new Set(actorIds)].map((id) => ({ key: `actor:${id}`, kind: "actor" as const, name: id, value: 1 })),
    ...(section === undefined
      ? []
      : [{ key: `section:${section}`, kind: "section" as const, name: section, value: SECTION_VALUE }]),
  ];
}
