import type { FacetData } from "../../../facets/facet-data.ts";
import type { BrowsePage } from "./facet-page.ts";
import { type BrowseState, toSort } from "./facet-state.ts";

/** Puts boxes to tick in the stead of the links to values; the focus stays on the same value. */
export function fillDrawers({ drawers }: BrowsePage, { facets }: FacetData): void {
  for (const { name, values } of facets) {
    const list = drawers.get(name);
    if (!list) continue;
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    list.replaceChildren(...values.map(([id, label]) => renderBox(name, id, label)));
    if (focused >= 0) list.querySelectorAll("input")[focused]?.focus();
  }
}

function renderBox(name: string, id: string, label: string): HTMLLIElement {
  const item = document.createElement("li");
  const box = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("span");
  Object.assign(input, { type: "checkbox", name, value: id, autocomplete: "off" });
  count.className = "facet-count";
  box.append(input, `${label} `, count);
  item.append(box);
  return item;
}

/** Writes beside each value how many fiches it leaves; a value that leaves none cannot be ticked. */
export function showDrawerCounts({ drawers }: BrowsePage, { facets }: FacetData, counts: readonly number[][]): void {
  for (const [place, { name }] of facets.entries()) {
    const boxes = [...(drawers.get(name)?.querySelectorAll("input") ?? [])];
    for (const [value, input] of boxes.entries()) {
      const count = counts[place]?.[value] ?? 0;
      const shown = input.parentElement?.querySelector(".facet-count");
      if (shown) shown.textContent = String(count);
      input.disabled = count === 0 && !input.checked;
    }
    markDrawer(drawers.get(name), boxes.filter(({ checked }) => checked).length);
  }
}

/** The drawer's front tells how many of its values are ticked, even when it is shut. */
function markDrawer(list: HTMLElement | undefined, ticked: number): void {
  const front = list?.closest("details")?.querySelector("summary");
  if (!front) return;
  if (ticked > 0) front.dataset.ticked = String(ticked);
  else delete front.dataset.ticked;
}

/** The names of the drawers that are open. */
export function listOpenDrawers({ drawers }: BrowsePage): string[] {
  return [...drawers].filter(([, list]) => list.closest("details")?.open).map(([name]) => name);
}

/** Opens drawers by their names and shuts the others; where none were kept, all stay as they are. */
export function openDrawers({ drawers }: BrowsePage, open: readonly string[] | undefined): void {
  for (const [name, list] of open ? drawers : []) {
    const drawer = list.closest("details");
    if (drawer) drawer.open = open?.includes(name) ?? false;
  }
}

export function readDrawers({ query, sort, drawers }: BrowsePage): BrowseState {
  const chosen = [...drawers].map(([name, list]): [string, string[]] => [
    name,
    [...list.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value),
  ]);
  return {
    query: query.value.trim(),
    chosen: Object.fromEntries(chosen.filter(([, ids]) => ids.length > 0)),
    sort: toSort(sort.value),
  };
}

export function fillFacetForm({ query, sort, drawers }: BrowsePage, state: BrowseState): void {
  if (query.value.trim() !== state.query) query.value = state.query;
  sort.value = state.sort;
  for (const [name, list] of drawers)
    for (const input of list.querySelectorAll("input"))
      input.checked = state.chosen[name]?.includes(input.value) ?? false;
}
