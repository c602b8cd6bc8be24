import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { GlossaryTerm } from "../../model/model.ts";
import { routes } from "../../model/routes.ts";
import { type TermMatter, termSchema } from "../../model/schema/glossary-term.ts";
import type { TextSource } from "../../model/source.ts";
import { findIds, findInFields } from "../find-values.ts";
import type { Kind, Telling } from "../kind.ts";
import { isDatedOut, parseText } from "../parse-text.ts";
import { joinText, nameFacets, type SearchEntry } from "../search-document.ts";
import { checkGlossary } from "./check-glossary.ts";
import { linkGlossary } from "./link-glossary.ts";

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
  addressOf: ({ id }) => routes.term(id),
  lists: [
    {
      path: routes.glossary(),
      numbered: false,
      guide: { order: 50, footer: "find", title: ({ strings }) => strings.glossary.title, tab: "none" },
    },
  ],
  pages: (items) => items.map(({ path, date, updated }) => ({ path, modified: updated ?? date })),
  namedActors: ({ raw }) => findIds(raw, ["actors.*"]),
  namedPeople: () => [],
  shownTexts: ({ raw, body }) => [...findInFields(raw, ["definition"]), { path: [], text: body }],
  labels: [],
  check: checkGlossary,
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
    text: () => joinText([term.definition, toPlainText(term.body), term.quotation?.text]),
    facets: nameFacets(strings, { kind: [strings.glossary.kind] }),
  };
}
