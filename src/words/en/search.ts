import type { Strings } from "../strings.ts";
import { catalogue } from "./catalogue.ts";
import { facets } from "./facets.ts";

/** The words of search in English. */
export const search: Strings["search"] = {
  title: "{{title search}}",
  description: "{{description search}}",
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
  suggestions: {
    tag: "Tag",
    said: { label: "Suggestions", one: "1 suggestion", many: "{count} suggestions" },
  },
  marks: {
    one: "1 word that you looked for is marked.",
    many: "{count} words that you looked for are marked.",
    clear: "Remove the marks",
  },
  pageKind: "Page of this site",
  pages: {
    directory: ["catalogue", "directory", "list of actors"],
    compare: ["compare", "comparison"],
    timeline: ["timeline", "chronology"],
    map: ["map", "regions", "countries"],
    graveyard: ["graveyard", "closed actors"],
    statistics: ["statistics", "figures", "numbers"],
    changes: ["changes", "what is new"],
    data: ["data", "open data", "CSV", "JSON", "OPML", "API", "spreadsheet", "Excel", "download"],
    feeds: ["feeds", "RSS", "Atom", "JSON Feed", "feed reader"],
    letter: ["letter", "newsletter", "subscribe", "sign up"],
    people: ["people", "who is who"],
    linkBase: ["base of links", "press review"],
    archive: ["archive", "contents by year"],
    tags: ["tags", "subjects"],
  },
  emptyWords:
    "a about all am an and any are as at be been being but by can could did do does doing find for from had has have how i if in into is it its know look looking me my of on or our say says search should tell that the their them there these they this those to used was we were what when where which who whom whose why will with would you your".split(
      " ",
    ),
  results: "Results",
  more: "Show more results",
  lists: {
    title: "Browse everything",
    directory: "The whole {{of directory}}, from A to Z",
    interviews: "All interviews",
    reflections: "All essays",
    roundups: "All {{of roundups}}",
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
    partly: "Pages that have most of these words come first, then those that have a part of them.",
    suggestSpelling: "Check the spelling, or search with fewer words.",
    suggestFilters: "Remove a filter, or all of them with the “Clear” button.",
    suggestLists: "Browse the full lists below.",
    failed:
      "Search could not be loaded. Check your connection and reload the page; meanwhile, browse the full lists below.",
    moreOf: "Show more results ({shown} of {count})",
    names: "Other names:",
  },
};
