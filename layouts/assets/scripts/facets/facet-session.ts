import type { ActorRow, FacetData } from "../../../facets/facet-data.ts";
import {
  fillDrawers,
  fillFacetForm,
  listOpenDrawers,
  openDrawers,
  readDrawers,
  showDrawerCounts,
} from "./facet-drawers.ts";
import { findActors } from "./facet-filter.ts";
import { type BrowsePage, findBrowsePage } from "./facet-page.ts";
import { announceCount, appendFound, showAll, showChosen, showFilters, showFound } from "./facet-results.ts";
import { type BrowseState, formatFacetState, isUnfiltered, parseFacetState } from "./facet-state.ts";

const BATCH = 100;
const TYPING_MS = 150;
const SLOW_MS = 500;

/** What a change of filters does to the browser's history. */
type Trace = "push" | "replace" | "none";

export type Browser = {
  /** Shows what the form asks for. */
  apply: (trace: Trace) => void;
  /** Shows what the address asks for. */
  restore: () => void;
};

/** Loads the facets, once, and makes the form's filters work. Rejects, and says so, where they cannot be loaded. */
export async function openBrowser(form: HTMLFormElement, messages: BrowsePage["messages"]): Promise<Browser> {
  const page = findBrowsePage(form, messages);
  const slow = setTimeout(() => announceCount(page, page.messages.loading), SLOW_MS);
  try {
    const response = await fetch(page.source);
    if (!response.ok) throw new Error(`${page.source}: ${response.status}`);
    return start(page, await response.json());
  } catch (error) {
    announceCount(page, page.messages.failed);
    throw error;
  } finally {
    clearTimeout(slow);
  }
}

function start(page: BrowsePage, data: FacetData): Browser {
  let found: readonly ActorRow[] = [];
  const show = (state: BrowseState, size = BATCH) => {
    const { actors, counts } = findActors(data, state);
    found = actors;
    showDrawerCounts(page, data, counts);
    showChosen(page, data, state, remove);
    showFilters(page, data, state, actors.length);
    if (isUnfiltered(state)) showAll(page, actors.length);
    else showFound(page, actors, size);
  };
  const apply = (trace: Trace) => {
    const state = readDrawers(page);
    remember(page, state, trace);
    show(state);
  };
  const restore = () => {
    const state = parseFacetState(location.search, data.facets);
    fillFacetForm(page, state);
    openDrawers(page, history.state?.open);
    show(state, Number(history.state?.shown) || BATCH);
  };
  const remove = (name?: string, id?: string) => {
    const boxes = page.form.querySelectorAll<HTMLInputElement>("input[type=checkbox]");
    for (const box of boxes) if (name === undefined || (box.name === name && box.value === id)) box.checked = false;
    const place = [...page.chosen.children].findIndex((item) => item.contains(document.activeElement));
    apply("push");
    focusNear(page, place);
  };
  const showMore = () => {
    appendFound(page, found, BATCH)?.focus();
    history.replaceState({ ...history.state, shown: page.found.childElementCount }, "");
  };
  fillDrawers(page, data);
  listen(page, apply, showMore);
  if (location.search !== "" || history.state) restore();
  else apply("replace");
  return { apply, restore };
}

function listen(page: BrowsePage, apply: (trace: Trace) => void, showMore: () => void): void {
  const { form, query, more } = page;
  const keepOpen = ({ target }: Event) => {
    history.replaceState({ ...history.state, open: listOpenDrawers(page) }, "");
    // The drawer above that shut has moved it.
    const { open, firstElementChild: front } = target as HTMLDetailsElement;
    if (open && form.contains(document.activeElement)) front?.scrollIntoView({ block: "nearest" });
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", ({ target }) => {
    clearTimeout(typing);
    if (target === query) typing = setTimeout(() => apply("replace"), TYPING_MS);
    else apply("push");
  });
  form.addEventListener("submit", () => clearTimeout(typing));
  addEventListener("popstate", () => clearTimeout(typing));
  more.addEventListener("click", showMore);
  form.addEventListener("toggle", keepOpen, true);
}

/** The button that was used is gone: the focus goes to the next one, or to the field where none is left. */
function focusNear({ chosen, query }: BrowsePage, place: number): void {
  const buttons = [...chosen.querySelectorAll("button")];
  (buttons[Math.min(Math.max(place, 0), buttons.length - 1)] ?? query).focus();
}

/** An entry of the history keeps its filters in its address, and which drawers are open beside it. */
function remember(page: BrowsePage, state: BrowseState, trace: Trace): void {
  const address = `${location.pathname}${formatFacetState(state)}`;
  if (trace === "none" || address === `${location.pathname}${location.search}`) return;
  const kept = { open: listOpenDrawers(page) };
  if (trace === "push") history.pushState(kept, "", address);
  else history.replaceState(kept, "", address);
}
