import type { Language } from "../src/words/languages.ts";
import type { Strings } from "../src/words/strings.ts";
import type { ComparisonWords } from "./facets/comparison-words.ts";

/** The words that a page gives each of its scripts, by the element that holds them. */
export type ScriptMessages = {
  "search-page-form": Strings["search"]["messages"] & {
    spaced: readonly Language[];
    emptyWords: readonly string[];
    marks: Strings["search"]["marks"];
  };
  "catalogue-form": Strings["facets"]["messages"];
  "compare-tray": Strings["facets"]["compare"]["tray"];
  comparison: ComparisonWords;
};

/** What an element's `data-messages` holds for its script. */
export function writeMessages<Id extends keyof ScriptMessages>(messages: ScriptMessages[Id]): string {
  return JSON.stringify(messages);
}

/** The words that an element holds for its script. */
export function readMessages<Id extends keyof ScriptMessages>(element: HTMLElement): ScriptMessages[Id] {
  return JSON.parse(element.dataset.messages ?? "{}");
}
