import type { PublishedActor } from "../../../../src/exports/data/publish-actor.ts";
import { fill } from "../search/search-messages.ts";
import { scriptRoutes } from "../site-routes.ts";
import type { AnswerPart, FactReader } from "./comparison-facts.ts";

type Readers = Readonly<Record<string, FactReader | undefined>>;
type Answer = ReturnType<FactReader>;

/**
 * Fills in the page's blank table, which has a row for each fact and one column: a fiche's, to be copied for each. The facts of which
 * all fiches tell the same leave it for a table of their own below, and those of which none tells anything are named there.
 */
export function fillTable(
  blank: HTMLTemplateElement,
  actors: readonly PublishedActor[],
  readers: Readers,
  remove: (id: string) => void,
): DocumentFragment {
  const table = blank.content.cloneNode(true) as DocumentFragment;
  const [same, silent] = table.querySelectorAll("details");
  const names: (string | undefined)[] = [];
  for (const row of [...(table.querySelector("table")?.rows ?? [])]) {
    const cell = row.lastElementChild;
    const read = readers[row.dataset.fact ?? ""];
    const told = new Set<string>();
    const cells = actors.map((actor) => {
      const copy = cell?.cloneNode(true) as HTMLElement;
      if (read) told.add(fillCell(copy, actor.name, read(actor)));
      else fillHead(copy, actor, remove);
      return copy;
    });
    cell?.replaceWith(...cells);
    if (told.size !== 1) continue;
    if (told.has("")) {
      names.push(row.cells[0]?.innerText);
      row.remove();
    } else if (actors.length > 1) {
      row.replaceChildren(...[...row.cells].slice(0, 2));
      row.querySelector("span")?.remove();
      same?.querySelector("tbody")?.append(row);
    }
  }
  same?.firstElementChild?.append(`${same.querySelectorAll("tr").length}`);
  silent?.firstElementChild?.append(`${names.length}`);
  silent?.append(names.join(" · "));
  return table;
}

function fillHead(cell: HTMLElement, { id, name }: PublishedActor, remove: (id: string) => void): void {
  const link = cell.querySelector("a");
  const button = cell.querySelector("button");
  if (link) Object.assign(link, { href: scriptRoutes.actor(id), textContent: name });
  if (button) Object.assign(button, { ariaLabel: fill(button.ariaLabel ?? "", { name }), onclick: () => remove(id) });
}

/** A cell tells its fiche's name, then that nothing is known, until an answer says more: nought is one. Returns its words. */
function fillCell(
  { firstElementChild: heading, lastElementChild: unknown }: Element,
  name: string,
  answer: Answer,
): string {
  const parts = [answer ?? []].flat().map(renderPart);
  if (heading) heading.textContent = name;
  if (parts.length === 1) unknown?.replaceWith(...parts);
  if (parts.length > 1) {
    const list = document.createElement("ul");
    for (const part of parts) list.appendChild(document.createElement("li")).append(part);
    unknown?.replaceWith(list);
  }
  return parts.map((part) => (part instanceof Node ? part.textContent : part)).join();
}

function renderPart(part: AnswerPart): Node | string {
  if (typeof part === "object")
    return Object.assign(document.createElement("a"), { href: part.url, textContent: part.text });
  return `${part}`;
}
