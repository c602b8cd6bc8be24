import type { CustomRecord } from "pagefind";
import type { Doer, Facets, SearchDocument } from "../kinds/search-document.ts";
import { foldText, slugify } from "../text/slug.ts";
import { listOpenedWords, openLigatures, straighten } from "./spelling.ts";

/** Between the names of a page, in its field `names`. */
export const NAME_SEPARATOR = " ; ";

/** A filter that no form offers, by which a search knows the tier of a page. */
export const TIER_FILTER = "_tier";

/** Between the functions of an actor. */
export const DEED_SEPARATOR = ", ";

/** The field that holds what an actor does: Pagefind weighs words by their field. */
export const DEED_FIELDS = { tool: "does_as_tool", actor: "does", past: "did" } as const satisfies Record<Doer, string>;

/** The record that Pagefind indexes. Words of `meta` find a page too, each field with the weight the search page gives it. */
export function toRecord(document: SearchDocument, language: string): CustomRecord {
  const { url, title, names, summary, kind, detail, deeds, about = [], years = [], text } = document;
  const meta = {
    title,
    names: names.join(NAME_SEPARATOR),
    summary,
    kind,
    detail,
    spellings: listOpenedWords([title, summary, text].join(" ")).join(" "),
    opened_names: names
      .map(openLigatures)
      .filter((name) => !names.includes(name))
      .join(NAME_SEPARATOR),
    ...(deeds && { [DEED_FIELDS[deeds.as]]: deeds.functions.join(DEED_SEPARATOR), meanings: deeds.meanings.join(" ") }),
    about: about.join(NAME_SEPARATOR),
    years: years.join(" "),
    language: document.language ?? "",
  };
  return {
    url,
    language,
    content: straighten(text) || straighten(title),
    meta: straightenFields(meta),
    filters: { ...slugifyFacets(document.facets), [TIER_FILTER]: [document.tier] },
    sort: { title: foldText(title) },
  };
}

/** Empty fields are left out. */
function straightenFields(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, text]) => text !== "")
      .map(([name, text]) => [name, straighten(text)]),
  );
}

function slugifyFacets(facets: Facets): Record<string, string[]> {
  return Object.fromEntries(Object.entries(facets).map(([name, labels]) => [name, labels.map(slugify)]));
}
