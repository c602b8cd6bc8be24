import { KINDS, visitKinds } from "../../src/kinds/table.ts";
import { parseSections } from "../../src/markdown/parse-sections.ts";
import type { SourceOf } from "../../src/model/contents.ts";
import type { Items } from "../../src/model/model.ts";
import { routesOf } from "../../src/model/routes.ts";
import { type Fiche, ficheSchema } from "../../src/model/schema/actor.ts";
import { ARTICLE_SCHEMAS, type ArticleFolder, type ArticleMatter } from "../../src/model/schema/article.ts";
import { eventSchema } from "../../src/model/schema/event.ts";
import { termSchema } from "../../src/model/schema/glossary-term.ts";
import { type AnswersMatter, answersSchema } from "../../src/model/schema/questionnaire.ts";
import type { RoundupEntry } from "../../src/model/schema/roundup.ts";
import type { Settings } from "../../src/model/schema/settings.ts";
import { AXES, type Term, type Vocabularies } from "../../src/model/schema/vocabulary.ts";
import type { OwnTerms, ReadLists, ReadSources, Source, SourceLists, Sources } from "../../src/model/source.ts";

export function sampleTerm(id: string, label = id): Term {
  return { id, label, definition: `Définition de ${label}.`, also: [] };
}

/** The fields of a valid fiche before its schema: an active tool with a site, a function and a source. */
export function rawFiche(name: string, fields: object = {}): Record<string, unknown> {
  return {
    name,
    kind: "tool",
    type: "association",
    summary: "Un outil d'essai.",
    functions: ["petition"],
    status: "active",
    links: [{ role: "website", url: `https://${name.toLowerCase().replace(/\W+/gu, "-")}.example.org/` }],
    sources: [{ url: "https://www.example.org/source" }],
    ...fields,
  };
}

export function sampleFiche(fields: Partial<Fiche> = {}): Fiche {
  return { ...ficheSchema.parse(rawFiche("Essai")), ...fields };
}

export function ficheSource(id: string, fields: object = {}): Source<Fiche> {
  return { file: `actors/${id}.yaml`, id, value: ficheSchema.parse(rawFiche(id, fields)) };
}

export function articleSource(
  id: string,
  fields: Partial<ArticleMatter> = {},
  folder: ArticleFolder = "interviews",
): SourceOf<"articles"> {
  const fixed = { title: id, date: "2026-11-01", summary: "Un article d'essai." };
  const value: ArticleMatter = ARTICLE_SCHEMAS[folder].parse({ ...fixed, ...fields });
  const text = { preamble: "Le texte.", sections: [] };
  return { file: `content/${folder}/${id}.md`, id, folder, value, body: "Le texte.", text };
}

/** A body with its sections, as sources are read. */
export function textOf(body: string): Pick<SourceOf<"articles">, "body" | "text"> {
  const { preamble, sections } = parseSections(body);
  const parts = sections.map(({ heading, anchor, line, start, end, words }) => ({
    ...{ heading, anchor, words, line: line + 1 },
    range: { heading: line, start, end },
  }));
  return { body, text: { preamble, sections: parts } };
}

export function answersSource(
  questionnaire: string,
  id: string,
  fields: Partial<AnswersMatter> & { name: string },
  body = "",
): SourceOf<"answers"> {
  const value = answersSchema.parse(fields);
  return { file: `content/questionnaires/${questionnaire}/${id}.md`, id, questionnaire, value, ...textOf(body) };
}

/** A roundup of one section. */
export function roundupSource(
  date: string,
  entries: Partial<RoundupEntry>[],
  fields: Partial<SourceOf<"roundups">["value"]> = {},
) {
  const value = { number: Number(date.slice(-2)), date, title: date, draft: false, tags: [], ...fields };
  const entry = { title: "Un lien", actorIds: [], comment: "", quotation: "", line: 1 };
  const sections = [{ intro: "", entries: entries.map((one) => ({ ...entry, ...one })) }];
  const body = { intro: "", sections, memory: { hashes: new Set<string>() } };
  return { file: `content/liens/${date}.md`, id: date, value, body } satisfies SourceOf<"roundups">;
}

export function sampleVocabularies(terms: Partial<Record<keyof Vocabularies, string[]>> = {}): Vocabularies {
  const entries = AXES.map((axis) => [axis, (terms[axis] ?? []).map((id) => sampleTerm(id))]);
  return Object.fromEntries(entries) as Vocabularies;
}

/** No item of any kind. */
export function noItems(): Items {
  return Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []])) as unknown as Items;
}

export function sampleSources(sources: Partial<Sources>): Sources {
  const settings = { title: "Essai", timezone: "Europe/Paris", language: "fr" } as Settings;
  const none = noItems() as unknown as SourceLists;
  return {
    ...none,
    settings,
    vocabularies: sampleVocabularies(),
    fields: [],
    feeds: [],
    pictures: [],
    publicFiles: [],
    accessibility: { criteria: [] },
    changes: new Map(),
    ...sources,
  };
}

/** Valid sources as checks see them. */
export function asRead(sources: Partial<Sources>): ReadSources {
  const all = sampleSources(sources);
  const lists = visitKinds((_, kind) => [[kind, all[kind].map((source) => ({ ...source, raw: source.value }))]]);
  const ownTerms = Object.fromEntries(
    AXES.map((axis) => {
      const ids = all.vocabularies[axis].map(({ id }) => id);
      return [axis, ids.length === 0 ? undefined : ids];
    }),
  );
  return {
    ...all,
    routes: routesOf(all.settings),
    ...(Object.fromEntries(lists) as unknown as ReadLists),
    ownTerms: ownTerms as unknown as OwnTerms,
  };
}

export function eventSource(id: string, fields: object = {}): SourceOf<"events"> {
  const place = { name: "Une salle" };
  const fixed = { title: id, date: "2026-11-01", summary: "Un événement d'essai.", start: "2026-12-01T18:30", place };
  return { file: `content/evenements/${id}.md`, id, value: eventSchema.parse({ ...fixed, ...fields }), body: "" };
}

export function termSource(id: string, fields: object = {}): SourceOf<"glossary"> {
  const value = termSchema.parse({ term: id, date: "2026-11-01", definition: "Un terme d'essai.", ...fields });
  return { file: `content/glossaire/${id}.md`, id, value, body: "" };
}
