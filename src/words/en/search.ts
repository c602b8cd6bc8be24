import type { Strings } from "../strings.ts";
import { catalogue } from "./catalogue.ts";
import { facets } from "./facets.ts";

/** The words of search in English. */
export const search: Strings["search"] = {
  title: "Search",
  description: "Search the catalogue, the interviews, the articles and the links of the week.",
  ficheKind: "Card",
  needsScript:
    "JavaScript is off in your browser: search cannot work. The whole site can also be browsed by its lists, below.",
  query: "Words to look for",
  hint: "A name, even a former one, an acronym, a subject, a city, a person. Accents and capitals do not matter.",
  submit: "Search",
  filters: "Filter",
  reset: "Clear",
  facets: {
    kind: { name: "content", label: "Content", any: "All" },
    function: { name: "function", label: facets.axes.functions.one, any: "All" },
    type: { name: "type", label: facets.axes.types.one, any: "All" },
    status: { name: "status", label: facets.axes.statuses.one, any: "All" },
    year: { name: "year", label: catalogue.timeline.year, any: "All" },
  },
  results: "Results",
  more: "Show more results",
  lists: {
    title: "Browse everything",
    directory: "The whole catalogue, from A to Z",
    interviews: "All interviews",
    reflections: "All essays",
    roundups: "All links of the week",
    tags: "All tags",
  },
  messages: {
    welcome: "Type a word or choose a filter.",
    loading: "Searching…",
    none: "No result for “{query}”.",
    noneFiltered: "No result for “{query}” with these filters.",
    noneBrowsed: "No result with these filters.",
    one: "1 result for “{query}”.",
    many: "{count} results for “{query}”.",
    oneBrowsed: "1 result.",
    manyBrowsed: "{count} results.",
    corrected: "No page contains “{word}”: here is what answers “{correction}”.",
    ignored: "No page contains “{word}”: this word is left out.",
    suggestSpelling: "Check the spelling, or search with fewer words.",
    suggestFilters: "Remove a filter, or all of them with the “Clear” button.",
    suggestLists: "Browse the full lists below.",
    failed:
      "Search could not be loaded. Check your connection and reload the page; meanwhile, browse the full lists below.",
    moreOf: "Show more results ({shown} of {count})",
    names: "Other names:",
  },
};
