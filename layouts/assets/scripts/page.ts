import { hasChoice } from "./has-choice.ts";
import { MARKS_STORE } from "./marks/marks-store.ts";

/** What every page has of search: suggestions once a field is reached, marks once words were looked for. Kept small: all pages load it. */
addEventListener("focusin", ({ target }) => {
  if ((target as Element).matches(".search-form input,#search-query")) import("./suggestions/open-suggestions.ts");
});
if (hasChoice(MARKS_STORE)) import("./marks/mark-page.ts").then(({ markPage }) => markPage(MARKS_STORE));
