import type { PublishedActor } from "../../../../src/exports/data/publish-actor.ts";
import { fill } from "../search/search-messages.ts";
import { scriptRoutes } from "../site-routes.ts";
import type { AnswerPart, FactReader } from "./comparison-facts.ts";

type Readers = Readonly<Record<string, FactReader | undefined>>;
type Answer = ReturnType<FactReader>;

/**
 * Fills in the page's blank table, which has a row for each fact and one column: a fiche's, to be copied for each. The facts that none of
 * the fiches tells leave it, and are named below.
 */
export function fillTable(
  blank: HTMLTemplateElement,
  actors: readonly PublishedActor[],
  readers: Readers,
  remove: (id: string) => void,
): DocumentFragment {
  const table = blank.content.cloneNode(true) as DocumentFragment;
  const silent: (string | null | undefined)[] = [];
  for (const row of table.querySelectorAll("tr")) {
    const cell = row.lastElementChild;
    const read = readers[row.dataset.fact ?? ""];
    let told = 0;
    const cells = actors.map((actor) => {
      const copy = cell?.cloneNode(true) as HTMLElement;
      if (read) told += fillCell(copy, actor.name, read(actor));
      else fillHead(copy, actor, remove);
      return copy;
    });
    cell?.replaceWith(...cells);
    if (!read || told > 0) continue;
    silent.push(row.cells[0]?.textContent);
    row.remove();
  }
  table.querySelector("summary")?.append(`${silent.length}`);
  table.querySelector("details")?.append(silent.join(" · "));
  return table;
}

function fillHead(cell: HTMLElement, { id, name }: PublishedActor, remove: (id: string) => void): void {
  const link = cell.querySelector("a");
  const button = cell.querySelector("button");
  if (link) Object.assign(link, { href: scriptRoutes.actor(id), textContent: name });
  if (button) Object.assign(button, { ariaLabel: fill(button.ariaLabel ?? "", { name }), onclick: () => remove(id) });
}

/** A cell tells its fiche's name, then that nothing is known, until an answer says more: nought is one. Returns how many parts it tells. */
function fillCell(
  { firstElementChild: heading, lastElementChild: unknown }: Element,
  name: string,
  answer: Answer,
): number {
  const parts = [answer ?? []].flat().map(renderPart);
  if (heading) heading.textContent = name;
  if (parts.length === 1) unknown?.replaceWith(...parts);
  if (parts.length > 1) {
    const list = document.createElement("ul");
    for (const part of parts) list.appendChild(document.createElement("li")).append(part);
    unknown?.replaceWith(list);
  }
  return parts.length;
}

function renderPart(part: AnswerPart): Node | string {
  if (typeof part === "object")
    return Object.assign(document.createElement("a"), { href: part.url, textContent: part.text });
  return `${part}`;
}
