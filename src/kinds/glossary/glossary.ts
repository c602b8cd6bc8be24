import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { SourceOf } from "../../model/contents.ts";
import type { GlossaryTerm } from "../../model/model.ts";
import { type TermMatter, termSchema } from "../../model/schema/glossary-term.ts";
import type { LinkFault, ReadSources, TextSource } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import { pluralKey } from "../../text/plural-key.ts";
import { quote } from "../../text/quote.ts";
import { isIdentifier, slugify } from "../../text/slug.ts";
import { orderIn } from "../../words/order.ts";
import { findIds, findInFields, findTexts } from "../find-values.ts";
import type { Kind, LinkContext, Telling } from "../kind.ts";
import { isDatedOut, parseText } from "../parse-text.ts";
import { joinText, nameFacets, type SearchEntry } from "../search-document.ts";

declare module "../../model/contents.ts" {
  interface Contents {
    glossary: { source: TextSource<TermMatter>; item: GlossaryTerm };
  }
}

/** The terms of the glossary. */
export const glossary: Kind<"glossary"> = {
  folders: [{ path: "content/glossaire", extension: ".md" }],
  parse: parseText(termSchema),
  pictures: "shown",
  addressOf: ({ id }, routes) => routes.term(id),
  lists: [
    {
      path: (routes) => routes.glossary(),
      numbered: false,
      isThere: (model) => model.glossary.length > 0,
      guide: { order: 50, footer: "find", title: ({ strings }) => strings.glossary.title, tab: "none" },
    },
  ],
  pages: (items) => items.map(({ path, date, updated }) => ({ path, modified: updated ?? date })),
  namedActors: ({ raw }) => findIds(raw, ["actors.*"]),
  namedPeople: () => [],
  shownTexts: ({ raw, body }) => [...findInFields(raw, ["definition"]), { path: [], text: body }],
  labels: () => ({}),
  check: checkGlossary,
  partOf: () => "glossary",
  isOut: isDatedOut,
  link: linkGlossary,
  search: (items, site) => items.map((term) => searchTerm(term, site)),
  feed: "none",
  cite: (items) =>
    items.map(({ file, term, date, sources, quotation, body, draft, upcoming }) => ({
      ...{ file, title: term, date, isOut: !draft && !upcoming },
      values: [sources, quotation, body],
    })),
};

/** A term's forms are names, which weigh most. */
function searchTerm(term: GlossaryTerm, { strings }: Telling): SearchEntry {
  return {
    url: term.path,
    title: term.term,
    names: [term.term, ...term.also],
    summary: term.definition,
    kind: strings.glossary.kind,
    detail: "",
    tier: "thing",
    text: () => joinText([term.definition, toPlainText(term.body), term.quotation?.text]),
    facets: nameFacets(strings, { kind: [strings.glossary.kind] }),
  };
}

/** Terms that share a form, and neighbours that are no terms. */
function checkGlossary({ glossary: terms }: Pick<ReadSources, "glossary">): LinkFault[] {
  const ids = terms.map(({ id }) => id);
  const forms = new Map<string, { file: string; path: LinkFault["path"] }>();
  return terms.flatMap(({ file, raw, id }) => {
    const own = [...findTexts(raw, ["term"]), ...findTexts(raw, ["also", "*"])];
    const shared = own.flatMap(({ path, text }): LinkFault[] => {
      const known = forms.get(pluralKey(text));
      if (!known) forms.set(pluralKey(text), { file, path });
      if (!known || known.file === file) return [];
      const message = `la forme ${quote(text)} est déjà celle d'un terme`;
      return [{ file, path, message, remedy: "retirez-la de l'un des deux, ou fondez les deux entrées", seen: known }];
    });
    const lost = findTexts(raw, ["related", "*"]).filter(
      ({ text }) => isIdentifier(text) && (text === id || !ids.includes(text)),
    );
    return [...shared, ...lost.map(({ path, text }) => ({ file, path, ...explainLost(text, id, ids) }))];
  });
}

function explainLost(text: string, id: string, ids: readonly string[]) {
  if (text === id) return { message: "le terme se désigne lui-même", remedy: "retirez la ligne" };
  const near = findNearest(text, ids);
  const remedy = near ? `écrivez ${quote(near)}` : `créez content/glossaire/${text}.md ou corrigez l'identifiant`;
  return { message: `aucun terme du glossaire ne s'appelle ${quote(text)}`, remedy };
}

/** The terms of the glossary, linked to each other and to fiches, in alphabetical order. */
function linkGlossary(sources: readonly SourceOf<"glossary">[], context: LinkContext): GlossaryTerm[] {
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
  { actors, people, routes, today }: LinkContext,
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
