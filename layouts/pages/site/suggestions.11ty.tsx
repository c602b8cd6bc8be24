import { listSuggestions } from "../../../src/search/list-suggestions.ts";
import type { SuggestionFile } from "../../assets/scripts/suggestions/pick-suggestions.ts";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.suggestions(),
  render: (site) => {
    const doors = listSuggestions(site);
    const kinds = [...new Set(doors.map(({ kind }) => kind))];
    const file: SuggestionFile = {
      ...site.strings.search.suggestions.said,
      kinds,
      entries: doors.map(({ label, kind, path, others }) => [label, kinds.indexOf(kind), path, ...others]),
    };
    return JSON.stringify(file);
  },
});
