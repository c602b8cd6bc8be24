import type { PublishedActor } from "../../src/exports/publish-actor.ts";
import { routes } from "../../src/model/routes.ts";
import type { ComparisonWords } from "../facets/comparison-words.ts";
import type { Answer, Fact } from "./comparison-facts.ts";
import { fill } from "./search-messages.ts";

type Messages = ComparisonWords["messages"];

/**
 * The comparison as a table: a row per fact, a column per fiche. Roles are written out, since a phone shows it as blocks, and
 * each answer then bears its fiche's name.
 */
export function renderTable(
  actors: readonly PublishedActor[],
  facts: readonly Fact[],
  messages: Messages,
  remove: (id: string) => void,
): HTMLTableElement {
  const table = create("table", "table");
  const head = create("thead", "rowgroup");
  const body = create("tbody", "rowgroup");
  head.append(renderHead(actors, messages, remove));
  body.append(...facts.map((fact) => renderFact(fact, actors, messages)));
  table.append(head, body);
  table.dataset.columns = String(actors.length);
  return table;
}

function renderHead(actors: readonly PublishedActor[], messages: Messages, remove: (id: string) => void) {
  const row = create("tr", "row");
  const corner = create("th", "columnheader", "comparison-fact");
  corner.scope = "col";
  corner.textContent = messages.fact;
  row.append(corner, ...actors.map((actor) => renderName(actor, messages, remove)));
  return row;
}

function renderName({ id, name }: PublishedActor, messages: Messages, remove: (id: string) => void) {
  const cell = create("th", "columnheader", "comparison-column");
  const link = document.createElement("a");
  const button = document.createElement("button");
  cell.scope = "col";
  Object.assign(link, { href: routes.actor(id), textContent: name });
  const label = fill(messages.removeNamed, { name });
  Object.assign(button, {
    type: "button",
    className: "comparison-remove",
    textContent: messages.remove,
    ariaLabel: label,
  });
  button.addEventListener("click", () => remove(id));
  cell.append(link, button);
  return cell;
}

function renderFact({ label, answers }: Fact, actors: readonly PublishedActor[], messages: Messages) {
  const row = create("tr", "row");
  const head = create("th", "rowheader", "comparison-fact");
  head.scope = "row";
  head.textContent = label;
  const cells = answers.map((answer, place) => {
    const cell = create("td", "cell", "comparison-cell");
    const name = document.createElement("span");
    name.className = "comparison-name";
    name.textContent = actors[place]?.name ?? "";
    cell.append(name, renderAnswer(answer, messages.unknown));
    return cell;
  });
  row.append(head, ...cells);
  return row;
}

function renderAnswer(answer: Answer, unknown: string): Node {
  const parts = answer.map(renderPart);
  if (parts.length === 1 && parts[0]) return parts[0];
  if (parts.length === 0) {
    const nothing = document.createElement("span");
    nothing.className = "comparison-unknown";
    nothing.textContent = unknown;
    return nothing;
  }
  const list = document.createElement("ul");
  for (const part of parts) list.appendChild(document.createElement("li")).append(part);
  return list;
}

function renderPart(part: Answer[number]): Node {
  if (typeof part === "string") return document.createTextNode(part);
  const link = document.createElement("a");
  Object.assign(link, { href: part.url, textContent: part.text });
  return link;
}

function create<Name extends keyof HTMLElementTagNameMap>(name: Name, role: string, className = "") {
  const element = document.createElement(name);
  element.className = className;
  element.setAttribute("role", role);
  return element;
}
