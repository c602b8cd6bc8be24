import type { FieldPath } from "../model/schema/parse-value.ts";
import { FEEDS_FILE, type LinkFault, type ReadSources } from "../model/source.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { isIdentifier } from "../text/slug.ts";
import { findTexts } from "./find-values.ts";

const IN_FICHES = [["successor"], ["relations", "*", "actor"]];
const IN_ARTICLES = [
  ["actors", "*"],
  ["people", "*", "actor"],
  ["signatories", "*", "actor"],
  ["original", "authors", "*", "actor"],
];
const IN_ANSWERS = [["actor"]];
const IN_EVENTS = [
  ["organisers", "*"],
  ["actors", "*"],
];
const IN_TERMS = [["actors", "*"]];
const IN_FEEDS = [["*", "actor"]];

type Reference = { file: string; path: FieldPath; id: string; line?: number };

/** References to fiches that do not exist, and fiches that point to themselves. */
export function checkActorIds(sources: ReadSources): LinkFault[] {
  const ids = new Set(sources.fiches.map(({ id }) => id));
  const own = new Map(sources.fiches.map(({ file, id }) => [file, id]));
  return listReferences(sources).flatMap(({ file, path, id, line }): LinkFault[] => {
    if (own.get(file) === id)
      return [
        {
          file,
          path,
          message: `la fiche ${quote(id)} se désigne elle-même`,
          remedy: "retirez la ligne ou nommez une autre fiche",
        },
      ];
    return ids.has(id) ? [] : [{ file, path, line, ...explainMissingActor(id, [...ids]) }];
  });
}

function listReferences({ fiches, articles, answers, roundups, events, terms, feeds }: ReadSources): Reference[] {
  const inFields = (file: string, raw: unknown, patterns: string[][]) =>
    patterns
      .flatMap((pattern) => findTexts(raw, pattern))
      .filter(({ text }) => isIdentifier(text))
      .map(({ path, text }) => ({ file, path, id: text }));
  return [
    ...fiches.flatMap(({ file, raw }) => inFields(file, raw, IN_FICHES)),
    ...articles.flatMap(({ file, raw }) => inFields(file, raw, IN_ARTICLES)),
    ...answers.flatMap(({ file, raw }) => inFields(file, raw, IN_ANSWERS)),
    ...events.flatMap(({ file, raw }) => inFields(file, raw, IN_EVENTS)),
    ...terms.flatMap(({ file, raw }) => inFields(file, raw, IN_TERMS)),
    ...inFields(FEEDS_FILE, feeds, IN_FEEDS),
    ...roundups.flatMap(({ file, body }) =>
      body.sections
        .flatMap(({ entries }) => entries)
        .flatMap(({ actorIds, line, detailsLine }) =>
          actorIds.map((id) => ({ file, path: ["acteurs"], id, line: detailsLine ?? line })),
        ),
    ),
  ];
}

function explainMissingActor(id: string, ids: string[]): Explanation {
  const near = findNearest(id, ids);
  const create = isIdentifier(id) ? `créez actors/${id}.yaml ou corrigez l'identifiant` : "corrigez l'identifiant";
  return { message: `aucune fiche ne s'appelle ${quote(id)}`, remedy: near ? `écrivez ${quote(near)}` : create };
}
