import { readMessages } from "../../../script-messages.ts";
import type { FilterCounts, Fragment } from "./search-index.ts";
import { describeAnswer, fill, type Messages } from "./search-messages.ts";
import { renderResult } from "./search-result.ts";
import type { SearchAnswer } from "./search-run.ts";
import type { SearchState } from "./search-state.ts";

/** The parts of the page that the script reads and fills in. */
export type SearchPage = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: HTMLSelectElement[];
  /** What holds the filters: folded on a phone. */
  drawer: HTMLDetailsElement;
  status: HTMLElement;
  advice: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  messages: Messages;
};

/** Undefined where the page is not the search page. */
export function findSearchPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>("#search-page-form");
  const input = form?.querySelector<HTMLInputElement>("input[name=q]");
  const drawer = form?.querySelector("details");
  const status = document.querySelector<HTMLElement>("#search-status");
  const advice = document.querySelector<HTMLElement>("#search-advice");
  const list = document.querySelector<HTMLElement>("#search-results");
  const more = document.querySelector<HTMLButtonElement>("#search-more");
  if (!form || !input || !drawer || !status || !advice || !list || !more) return undefined;
  const filters = [...form.querySelectorAll("select")];
  return { form, input, filters, drawer, status, advice, list, more, messages: readMessages<"search-page-form">(form) };
}

export function readSearchForm({ input, filters }: SearchPage): SearchState {
  const chosen = filters.map(({ name, value }) => [name, value]).filter(([, value]) => value !== "");
  return { query: input.value.trim(), filters: Object.fromEntries(chosen) };
}

/** A value that no option of a filter has is ignored; where one is filtered by, the filters are shown. */
export function fillSearchForm({ input, filters, drawer }: SearchPage, state: SearchState): void {
  if (input.value.trim() !== state.query) input.value = state.query;
  for (const select of filters) {
    const wanted = state.filters[select.name] ?? "";
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    if (select.value !== "") drawer.open = true;
  }
}

/** Says something once: a screen reader repeats what is written again. */
export function announce({ status }: SearchPage, message: string): void {
  if (status.textContent !== message) status.textContent = message;
}

/** Shows the first results of an answer in place of all that was shown. */
export function showAnswer(
  page: SearchPage,
  state: SearchState,
  answer: SearchAnswer,
  first: readonly Fragment[],
): void {
  page.list.replaceChildren();
  appendResults(page, answer, first);
  announce(page, describeAnswer(state, answer, page.messages));
  const { suggestSpelling, suggestFilters, suggestLists } = page.messages;
  const isFiltered = Object.keys(state.filters).length > 0;
  const advice = [state.query === "" ? [] : suggestSpelling, isFiltered ? suggestFilters : [], suggestLists].flat();
  showAdvice(page, answer.results.length === 0 ? advice : []);
}

/** Shows that nothing is looked for, or that nothing can be. */
export function showNothing(page: SearchPage, message: string): void {
  page.list.replaceChildren();
  page.more.hidden = true;
  showAdvice(page, []);
  announce(page, message);
}

/** Adds results to the list, and returns the link of the first of them. */
export function appendResults(page: SearchPage, answer: SearchAnswer, batch: readonly Fragment[]): HTMLElement | null {
  const context = { words: answer.words, messages: page.messages, language: document.documentElement.lang };
  const items = batch.map((fragment) => renderResult(fragment, context));
  page.list.append(...items);
  const shown = page.list.childElementCount;
  page.more.hidden = shown >= answer.results.length;
  page.more.textContent = fill(page.messages.moreOf, { shown, count: answer.results.length });
  return items[0]?.querySelector("a") ?? null;
}

/** Writes in each option how many results it leaves; an option that leaves none cannot be chosen. */
export function showFilterCounts({ filters }: SearchPage, counts: FilterCounts | undefined): void {
  for (const select of filters)
    for (const option of select.options) {
      if (option.value === "") continue;
      const count = counts ? (counts[select.name]?.[option.value] ?? 0) : Number(option.dataset.count);
      option.textContent = `${option.dataset.label} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
}

/** Sentences under the status. */
function showAdvice({ advice }: SearchPage, lines: readonly string[]): void {
  advice.hidden = lines.length === 0;
  advice.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
}
