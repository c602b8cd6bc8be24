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
};

export type FeatureKind = "word" | "phrase" | "source" | "actor";

/** One thing that may speak for a link or against it. `key` tells it from all others, `name` is how the editor is told it. */
export type Feature = { key: string; kind: FeatureKind; name: string };

/** Shorter words hold sentences together. */
const SHORTEST = 3;

/** Every feature of a text, once: its words by their stems, pairs of words that follow each other, its source, its actors. */
export function listTextFeatures(
  { title, excerpt = "", publisher, actorIds = [], language }: Told,
  site: string,
): Feature[] {
  const features = new Map<string, Feature>();
  const add = (kind: FeatureKind, key: string, name: string) => {
    const own = `${kind}:${key}`;
    if (!features.has(own)) features.set(own, { key: own, kind, name });
  };
  for (const text of [title, excerpt]) {
    const words = splitWords(text)
      .filter(({ folded }) => folded.length >= SHORTEST && !/^\d+$/u.test(folded) && !isEmptyWord(folded))
      .map(({ raw }) => ({ stem: stemWord(raw, language ?? site), name: raw.toLowerCase() }));
    for (const [index, { stem, name }] of words.entries()) {
      add("word", stem, name);
      const next = words[index + 1];
      if (next !== undefined) add("phrase", `${stem} ${next.stem}`, `${name} ${next.name}`);
    }
  }
  if (publisher !== undefined && publisher !== "") add("source", publisher.toLowerCase(), publisher);
  for (const id of actorIds) add("actor", id, id);
  return [...features.values()];
}
