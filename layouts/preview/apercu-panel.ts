import { EDITOR_LANGUAGE } from "../../src/text/editor-language.ts";
import type { SourceFault } from "./news.ts";

type Note = "faults" | "index" | "change" | "silence";
type Action = { name: string; act: () => void };

/** What the preview says over a page: one part for each thing that it has to say. */
function findPart(note: Note): HTMLElement {
  const panel = document.querySelector(".apercu") ?? addPanel();
  const known = panel.querySelector<HTMLElement>(`[data-note="${note}"]`);
  if (known) return known;
  const part = document.createElement("div");
  part.dataset.note = note;
  panel.append(part);
  return part;
}

function addPanel(): Element {
  const panel = document.createElement("aside");
  panel.className = "apercu";
  panel.lang = EDITOR_LANGUAGE;
  panel.setAttribute("aria-label", "Aperçu");
  panel.setAttribute("aria-live", "polite");
  document.body.append(panel);
  return panel;
}

/** Says a sentence, or takes it back. */
export function showNote(note: Note, words?: string, action?: Action): void {
  const part = findPart(note);
  part.replaceChildren();
  if (words === undefined) return;
  const said = document.createElement("p");
  said.textContent = words;
  if (action) said.append(" ", makeButton(action));
  part.append(said);
}

function makeButton({ name, act }: Action): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name;
  button.addEventListener("click", act);
  return button;
}

/** Shows what is wrong with the sources over the last good page, or that nothing is any more. */
export function showFaults(faults: readonly SourceFault[]): void {
  const part = findPart("faults");
  part.replaceChildren();
  // The page that stands for a site that was never read lists them itself.
  if (faults.length === 0 || document.querySelector(".apercu-problems")) return;
  const drawer = document.createElement("details");
  drawer.open = true;
  const summary = document.createElement("summary");
  const count = faults.length === 1 ? "Une erreur" : `${faults.length} erreurs`;
  summary.textContent = `${count} dans les sources : la page montre leur dernier état valide.`;
  const list = document.createElement("ol");
  list.append(...faults.map(makeItem));
  drawer.append(summary, list);
  part.append(drawer);
}

function makeItem({ place, message, remedy }: SourceFault): HTMLLIElement {
  const item = document.createElement("li");
  const where = document.createElement("code");
  where.textContent = place;
  const what = document.createElement("span");
  what.textContent = `${message}.`;
  const how = document.createElement("span");
  how.className = "apercu-remedy";
  how.textContent = `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`;
  item.append(where, what, how);
  return item;
}
