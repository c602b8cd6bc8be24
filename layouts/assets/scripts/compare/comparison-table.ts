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
  { unknownOne, unknownMany }: Record<"unknownOne" | "unknownMany", string>,
  remove: (id: string) => void,
): DocumentFragment {
  const table = blank.content.cloneNode(true) as DocumentFragment;
  const silent: string[] = [];
  for (const row of table.querySelectorAll("tr")) {
    const cell = row.lastElementChild;
    const read = readers[row.dataset.fact ?? ""];
    if (read && actors.every((actor) => listParts(read(actor)).length === 0)) {
      silent.push(row.cells[0]?.textContent ?? "");
      row.remove();
    }
    const cells = actors.map((actor) => {
      const copy = cell?.cloneNode(true) as HTMLElement;
      if (read) fillCell(copy, actor.name, read(actor));
      else fillHead(copy, actor, remove);
      return copy;
    });
    cell?.replaceWith(...cells);
  }
  foldSilent(table.querySelector("details"), silent, silent.length === 1 ? unknownOne : unknownMany);
  return table;
}

/** Names the facts that none of the fiches tells; there is nothing to fold where there is none. */
function foldSilent(details: HTMLElement | null, silent: readonly string[], message: string): void {
  if (silent.length === 0) details?.remove();
  const [summary, list] = details?.children ?? [];
  summary?.replaceChildren(fill(message, { count: silent.length }));
  for (const name of silent) list?.appendChild(document.createElement("li")).append(name);
}

/** The parts of an answer, none where nothing is known. */
function listParts(answer: Answer): AnswerPart[] {
  return [answer ?? []].flat();
}

function fillHead(cell: HTMLElement, { id, name }: PublishedActor, remove: (id: string) => void): void {
  const link = cell.querySelector("a");
  const button = cell.querySelector("button");
  if (link) Object.assign(link, { href: scriptRoutes.actor(id), textContent: name });
  if (button) Object.assign(button, { ariaLabel: fill(button.ariaLabel ?? "", { name }), onclick: () => remove(id) });
}

/** A cell tells its fiche's name, then that nothing is known, until an answer says more: nought is one. */
function fillCell(
  { firstElementChild: heading, lastElementChild: unknown }: Element,
  name: string,
  answer: Answer,
): void {
  const parts = listParts(answer).map(renderPart);
  if (heading) heading.textContent = name;
  if (parts.length === 1) unknown?.replaceWith(...parts);
  if (parts.length < 2) return;
  const list = document.createElement("ul");
  for (const part of parts) list.appendChild(document.createElement("li")).append(part);
  unknown?.replaceWith(list);
}

function renderPart(part: AnswerPart): Node | string {
  if (typeof part === "object")
    return Object.assign(document.createElement("a"), { href: part.url, textContent: part.text });
  return `${part}`;
}
