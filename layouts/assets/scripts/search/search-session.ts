import { MARKS_STORE, type Marks } from "../marks/marks-store.ts";
import { openSiteIndex } from "./search-pagefind.ts";
import { runSearch, type SearchAnswer } from "./search-run.ts";
import { asksNothing, formatSearchState, parseSearchState } from "./search-state.ts";
import * as view from "./search-view.ts";

/** What the script remembers from one search to the next. */
export type Session = {
  page: view.SearchPage;
  /** The title of the page where nothing is looked for. */
  title: string;
  /** Number of searches begun: only the last one may show its answer. */
  turn: number;
  answer?: SearchAnswer;
};

/** What a search does to the browser's history. */
export type Trace = "push" | "replace" | "none";

const BATCH = 10;
const SLOW_MS = 500;

/** Searches for what the form says, and shows the answer unless another search has begun since. */
export async function search(session: Session, trace: Trace, size = BATCH): Promise<void> {
  const { page } = session;
  const turn = ++session.turn;
  const isLast = () => turn === session.turn;
  remember(session, trace);
  const slow = setTimeout(() => isLast() && view.announce(page, page.messages.loading), SLOW_MS);
  try {
    await answerForm(session, size, isLast);
  } catch {
    if (isLast()) view.showNothing(page, page.messages.failed);
  } finally {
    clearTimeout(slow);
  }
}

async function answerForm(session: Session, size: number, isLast: () => boolean): Promise<void> {
  const { page } = session;
  const state = view.readSearchForm(page);
  if (asksNothing(state)) {
    session.answer = undefined;
    view.showFilterCounts(page, undefined);
    view.showNothing(page, page.messages.welcome);
    return;
  }
  const answer = await runSearch(state, await openSiteIndex(), new Set(page.messages.emptyWords));
  const first = await Promise.all(answer.results.slice(0, size).map((result) => result.data()));
  if (!isLast()) return;
  session.answer = answer;
  view.showFilterCounts(page, answer.counts);
  view.showAnswer(page, state, answer, first);
}

/** Shows the next results and moves the focus to the first of them. */
export async function showMore(session: Session): Promise<void> {
  const { page, turn, answer } = session;
  if (!answer) return;
  const shown = page.list.childElementCount;
  try {
    const batch = await Promise.all(answer.results.slice(shown, shown + BATCH).map((result) => result.data()));
    if (turn !== session.turn || shown !== page.list.childElementCount) return;
    view.appendResults(page, answer, batch)?.focus();
    history.replaceState({ shown: page.list.childElementCount }, "");
  } catch {
    view.announce(page, page.messages.failed);
  }
}

/** Searches for what the address says; shows as many results as were shown there before. */
export async function restore(session: Session): Promise<void> {
  const { page } = session;
  const names = page.filters.map(({ name }) => name);
  view.fillSearchForm(page, parseSearchState(location.search, names));
  await search(session, "none", Number(history.state?.shown) || BATCH);
}

/** Keeps the words looked for, for the page that a result leads to, as long as the window stays open; a browser may refuse. */
export function keepMarks({ page, answer }: Session, link: HTMLAnchorElement | null): void {
  if (!link || !answer || answer.words.length === 0) return;
  const marks: Marks = { path: link.pathname, words: answer.words, ...page.messages.marks };
  try {
    sessionStorage.setItem(MARKS_STORE, JSON.stringify(marks));
  } catch {}
}

function remember({ page, title }: Session, trace: Trace): void {
  const state = view.readSearchForm(page);
  document.title = state.query === "" ? title : `${state.query} — ${title}`;
  const address = `${location.pathname}${formatSearchState(state)}`;
  if (trace === "none" || address === `${location.pathname}${location.search}`) return;
  if (trace === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
