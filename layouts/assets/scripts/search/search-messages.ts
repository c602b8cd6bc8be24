import type { ScriptMessages } from "../../../script-messages.ts";
import type { SearchAnswer } from "./search-run.ts";
import type { SearchState } from "./search-state.ts";

export type Messages = ScriptMessages["search-page-form"];

/** Puts values in the place of `{name}`. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** What a search found, in a sentence or a few. */
export function describeAnswer(
  state: SearchState,
  { results, replaced, partly }: SearchAnswer,
  messages: Messages,
): string {
  const { query } = state;
  const count = results.length;
  if (count === 0) return fill(pickFailure(state, messages), { query });
  const isNamed = query !== "" && replaced.length === 0;
  const [one, many] = isNamed ? [messages.one, messages.many] : [messages.oneBrowsed, messages.manyBrowsed];
  const notes = replaced.map(({ word, correction }) =>
    correction === undefined ? fill(messages.ignored, { word }) : fill(messages.corrected, { word, correction }),
  );
  if (partly) notes.push(messages.partly);
  return [...notes, fill(count === 1 ? one : many, { query, count })].join(" ");
}

function pickFailure({ query, filters }: SearchState, messages: Messages): string {
  if (query === "") return messages.noneBrowsed;
  return Object.keys(filters).length > 0 ? messages.noneFiltered : messages.none;
}
