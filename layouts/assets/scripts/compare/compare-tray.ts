import type { ScriptMessages } from "../../../script-messages.ts";
import { fill } from "../search/search-messages.ts";
import { scriptRoutes } from "../site-routes.ts";
import { type Chosen, MOST, readChoice, writeChoice } from "./compare-choice.ts";

type Messages = ScriptMessages["compare-tray"];

export type Tray = {
  /** Chooses a fiche, or takes it out of the choice. */
  toggle: (fiche: Chosen) => void;
  /** Marks the buttons of the fiches chosen. */
  mark: () => void;
};

/** Shows the fiches chosen at the foot of the window, and keeps it true to the choice. */
export function openTray(foot: HTMLElement, messages: Messages): Tray {
  const key = foot.dataset.store ?? "";
  const status = foot.querySelector("p");
  let choice = readChoice(key);
  const set = (next: Chosen[], said: string) => {
    choice = next;
    writeChoice(key, choice);
    if (status) status.textContent = said;
    mark();
    showChoice(foot, choice, messages, remove);
  };
  const remove = (fiche: Chosen) => {
    const rest = choice.filter(({ id }) => id !== fiche.id);
    set(rest, rest.length === 0 ? messages.cleared : fill(messages.removed, fiche));
  };
  const toggle = (fiche: Chosen) => {
    if (choice.some(({ id }) => id === fiche.id)) remove(fiche);
    else if (choice.length === MOST) set(choice, fill(messages.full, fiche));
    else set([...choice, fiche], fill(messages.added, { ...fiche, count: choice.length + 1, most: MOST }));
  };
  const mark = () => {
    for (const button of document.querySelectorAll<HTMLElement>("[data-compare]"))
      button.ariaPressed = String(choice.some(({ id }) => id === button.dataset.compare));
  };
  foot.querySelector("section > button")?.addEventListener("click", () => {
    set([], messages.cleared);
    focusMain();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) set(readChoice(key), "");
  });
  mark();
  showChoice(foot, choice, messages, remove);
  return { toggle, mark };
}

function showChoice(foot: HTMLElement, choice: Chosen[], messages: Messages, remove: (fiche: Chosen) => void): void {
  const section = foot.querySelector("section");
  const list = foot.querySelector("ul");
  const link = foot.querySelector("a");
  if (!section || !list || !link) return;
  const held = list.contains(document.activeElement);
  section.hidden = choice.length === 0;
  list.replaceChildren(...choice.map((fiche) => renderFiche(fiche, messages, remove)));
  link.href = scriptRoutes.compare(choice.map(({ id }) => id));
  link.textContent = choice.length > 1 ? fill(messages.go, { count: choice.length }) : messages.one;
  if (held && choice.length > 0) list.querySelector("button")?.focus();
  else if (held) focusMain();
}

function renderFiche(fiche: Chosen, messages: Messages, remove: (fiche: Chosen) => void): HTMLLIElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  Object.assign(button, { type: "button", textContent: "×", ariaLabel: fill(messages.remove, fiche) });
  button.addEventListener("click", () => remove(fiche));
  item.append(`${fiche.name} `, button);
  return item;
}

/** The tray is gone, and the focus with it: the reader is sent back to the page. */
function focusMain(): void {
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}
