import type { Actor, GlossaryTerm } from "../../model/model.ts";
import { routes } from "../../model/routes.ts";
import type { TermSource } from "../../model/source.ts";
import { slugify } from "../../text/slug.ts";

type Context = { actors: Map<string, Actor>; objections: ReadonlySet<string>; today: string };

/** The terms of the glossary, linked to each other and to fiches, in alphabetical order. */
export function linkGlossary(sources: readonly TermSource[], context: Context): GlossaryTerm[] {
  const terms = new Map(sources.map((source) => [source.id, linkTerm(source, context)]));
  for (const { id, value } of sources) {
    const related = value.related.map((one) => terms.get(one)).filter((term) => term !== undefined);
    terms.get(id)?.related.push(...new Set(related));
  }
  return [...terms.values()].sort((a, b) => slugify(a.term).localeCompare(slugify(b.term), "fr"));
}

function linkTerm({ id, file, body, value }: TermSource, { actors, objections, today }: Context): GlossaryTerm {
  const unname = <S extends { author?: string }>(source: S): S =>
    objections.has(slugify(source.author ?? "")) ? { ...source, author: undefined } : source;
  return {
    ...value,
    id,
    file,
    body,
    path: routes.term(id),
    quotation: value.quotation && { ...value.quotation, source: unname(value.quotation.source) },
    sources: value.sources.map(unname),
    related: [],
    actors: [...new Set(value.actors.map((one) => actors.get(one)).filter((actor) => actor !== undefined))],
    upcoming: value.date > today,
  };
}
