import type { SourceOf } from "../../model/contents.ts";
import type { GlossaryTerm } from "../../model/model.ts";
import { routes } from "../../model/routes.ts";
import { slugify } from "../../text/slug.ts";
import { orderIn } from "../../words/order.ts";
import type { LinkContext } from "../kind.ts";

/** The terms of the glossary, linked to each other and to fiches, in alphabetical order. */
export function linkGlossary(sources: readonly SourceOf<"glossary">[], context: LinkContext): GlossaryTerm[] {
  const terms = new Map(sources.map((source) => [source.id, linkTerm(source, context)]));
  for (const { id, value } of sources) {
    const related = value.related.map((one) => terms.get(one)).filter((term) => term !== undefined);
    terms.get(id)?.related.push(...new Set(related));
  }
  const compare = orderIn(context.settings.language);
  return [...terms.values()].sort((a, b) => compare(slugify(a.term), slugify(b.term)));
}

function linkTerm(
  { id, file, body, value }: SourceOf<"glossary">,
  { actors, people, today }: LinkContext,
): GlossaryTerm {
  return {
    ...value,
    id,
    file,
    body,
    path: routes.term(id),
    quotation: value.quotation && { ...value.quotation, source: people.unname(value.quotation.source) },
    sources: value.sources.map(people.unname),
    related: [],
    actors: [...new Set(value.actors.map((one) => actors.get(one)).filter((actor) => actor !== undefined))],
    upcoming: value.date > today,
  };
}
