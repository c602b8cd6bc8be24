import type { ActorRow, FacetData } from "../../../facets/facet-data.ts";
import { fill } from "../search/search-messages.ts";
import { scriptRoutes } from "../site-routes.ts";
import type { BrowsePage } from "./facet-page.ts";
import type { BrowseState } from "./facet-state.ts";

/** Says something once: a screen reader repeats what is written again. */
export function announceCount({ status }: BrowsePage, message: string): void {
  if (status.textContent !== message) status.textContent = message;
}

/** Shows the catalogue whole, as the page was written. */
export function showAll(page: BrowsePage, count: number): void {
  if (!page.list.isConnected) page.found.before(page.list);
  page.found.hidden = true;
  page.more.hidden = true;
  page.found.replaceChildren();
  announceCount(page, fill(count === 1 ? page.messages.one : page.messages.all, { count }));
}

/** Shows the first `size` fiches of those found, in place of all that was shown. */
export function showFound(page: BrowsePage, actors: readonly ActorRow[], size: number): void {
  const { messages } = page;
  page.list.remove();
  page.found.hidden = actors.length === 0;
  page.found.replaceChildren();
  appendFound(page, actors, size);
  const count = actors.length;
  announceCount(page, count === 0 ? messages.none : fill(count === 1 ? messages.one : messages.many, { count }));
}

/** Adds fiches to those shown, and returns the link of the first of them. */
export function appendFound(page: BrowsePage, actors: readonly ActorRow[], size: number): HTMLElement | null {
  const start = page.found.childElementCount;
  const batch = actors.slice(start, start + size).map((actor) => renderEntry(page.template, actor));
  page.found.append(...batch);
  document.dispatchEvent(new Event("catalogue:entries"));
  const shown = page.found.childElementCount;
  page.more.hidden = shown >= actors.length;
  page.more.textContent = fill(page.messages.more, { shown, count: actors.length });
  return page.found.children[start]?.querySelector("a") ?? null;
}

function renderEntry(template: HTMLTemplateElement, actor: ActorRow): DocumentFragment {
  const [id, name, , shelfMark, details, status, , , , summary] = actor;
  const entry = template.content.cloneNode(true) as DocumentFragment;
  const link = entry.querySelector("a");
  if (link) Object.assign(link, { href: scriptRoutes.actor(id), textContent: name });
  link?.nextSibling?.replaceWith(` ${summary}`);
  entry.querySelector(".mark")?.lastChild?.replaceWith(shelfMark);
  const line = entry.querySelector(".entry-details");
  line?.firstChild?.replaceWith(status === "" ? details : `${details} `);
  const mark = line?.querySelector(".entry-status");
  if (status === "") mark?.remove();
  else if (mark) mark.textContent = status;
  return entry;
}

/** The filters in place, each a button that takes it away; `remove` is told the facet and the value, none for all. */
export function showChosen(
  { chosen: list, messages }: BrowsePage,
  { facets }: FacetData,
  { chosen }: BrowseState,
  remove: (name?: string, id?: string) => void,
): void {
  const buttons = listChosen(facets, chosen).map(({ name, id, label }) =>
    renderButton(label, fill(messages.remove, { name: label }), "browse-filter", () => remove(name, id)),
  );
  if (buttons.length > 0) buttons.push(renderButton(messages.clear, messages.clear, "browse-clear", () => remove()));
  list.replaceChildren(...buttons);
  list.hidden = buttons.length === 0;
}

/** The values that are ticked, each as it is said where nothing else names its facet. */
function listChosen(
  facets: FacetData["facets"],
  chosen: BrowseState["chosen"],
): { name: string; id: string; label: string }[] {
  return facets.flatMap(({ name, values }) =>
    values
      .filter(([id]) => chosen[name]?.includes(id))
      .map(([id, label, alone = label]) => ({ name, id, label: alone })),
  );
}

/** Tells in the page's title what is filtered by, and offers the way to what is left: on a phone that stands far below. */
export function showFilters(
  { go, messages, title }: BrowsePage,
  { facets }: FacetData,
  { chosen, query }: BrowseState,
  count: number,
): void {
  const labels = listChosen(facets, chosen).map(({ label }) => label);
  const told = query === "" ? labels : [fill(messages.named, { query }), ...labels];
  document.title = told.length === 0 ? title : `${told.join(", ")} — ${title}`;
  go.hidden = told.length === 0 || count === 0;
  go.textContent = fill(count === 1 ? messages.goOne : messages.go, { count });
}

function renderButton(text: string, label: string, className: string, act: () => void): HTMLLIElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  Object.assign(button, { type: "button", textContent: text, ariaLabel: label, className, onclick: act });
  item.append(button);
  return item;
}
