import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import type { GlossaryTerm } from "../../src/model/model.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import type { Site } from "../site-context.tsx";
import { facetsOfTerm } from "./facets.ts";

/** A term of the glossary, as search knows it: its forms are names, which weigh most. */
export function describeTerm(term: GlossaryTerm, site: Site): SearchDocument {
  return {
    url: term.path,
    title: term.term,
    names: [term.term, ...term.also],
    summary: term.definition,
    kind: site.strings.glossary.kind,
    detail: "",
    text: [term.definition, toPlainText(term.body), term.quotation?.text].filter(Boolean).join(" · "),
    facets: facetsOfTerm(site),
  };
}
