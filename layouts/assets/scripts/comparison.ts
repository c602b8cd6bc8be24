import type { FacetData } from "../../facets/facet-data.ts";
import { hasChoice } from "./has-choice.ts";

const place = document.querySelector<HTMLElement>("#comparison");
if (place) start(place);

/** Lists the fiches that one may add. What compares them is loaded once one is named, or the reader turns to the list. */
function start(place: HTMLElement): void {
  const listed = listFiches(place).catch(() => undefined);
  const open = () =>
    import("./compare/comparison-page.ts").then(({ startComparison }) => startComparison(place, listed));
  if (location.search !== "" || hasChoice(place.dataset.store)) open();
  else place.addEventListener("focusin", open, { once: true });
}

/** Rejects where the names cannot be loaded: the page still shows what its address compares. */
async function listFiches(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset.names ?? "");
  const { actors }: FacetData = await response.json();
  place.querySelector("select")?.append(...actors.map(([id, name]) => new Option(name, id)));
}
