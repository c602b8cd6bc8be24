import { cardOf, findCard, focusCard, goTo, lineOf, listCards } from "./bureau-place.ts";

const REST = "bureau-sans-lettres";
const FIELD = "textarea, select, input:not([type=checkbox])";
const CONTROL = "summary, a[href], button:not(:disabled), input:not([type=hidden]), select, textarea";

/** What the keys ask of the desk. */
export type KeyActs = {
  /** Posts the form of a kind, of a card, of a section or of the whole desk. */
  submit: (kind: string, within?: HTMLElement) => void;
  /** Saves what was typed. */
  save: () => void;
};

let lastKey: string | undefined;

/** Each card has one tab stop; its other controls are reached by the arrows, its fields also by Tab once it is unfolded. */
export function armCards(): void {
  for (const card of listCards()) {
    const line = lineOf(card);
    for (const control of card.querySelectorAll<HTMLElement>(CONTROL))
      control.tabIndex = control === line || control.matches(`.desk-unfolded :is(${FIELD})`) ? 0 : -1;
  }
}

export function openKeys(acts: KeyActs): void {
  document.addEventListener("focusin", ({ target }) => {
    lastKey = cardOf(target as Element)?.dataset.key ?? lastKey;
  });
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (target.closest("dialog")) return;
    const isDone = isHeld(event)
      ? pressHeld(event, target, acts)
      : target.matches(FIELD)
        ? pressInField(event, target, acts)
        : pressArrow(event, target) || pressLetter(event, acts);
    if (isDone) event.preventDefault();
  });
  openDialog();
}

const isHeld = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

/** The card that the focus is in, or was in last, or the first. */
function currentCard(): HTMLElement | undefined {
  return cardOf(document.activeElement) ?? findCard(lastKey) ?? listCards()[0];
}

/** The card after another, or before it; the last one where there is none. */
export function neighbourOf(card: HTMLElement | null | undefined, by: 1 | -1): HTMLElement | undefined {
  const cards = listCards();
  const at = card ? cards.indexOf(card) : -1;
  return cards[at + by] ?? (by === 1 ? cards.at(-1) : cards[0]);
}

function pressHeld(event: KeyboardEvent, target: HTMLElement, { submit, save }: KeyActs): boolean {
  if (event.altKey) return false;
  if (event.key === "Enter" && target.matches(FIELD)) {
    const card = cardOf(target);
    if (target instanceof HTMLTextAreaElement) save();
    else (target as HTMLInputElement).form?.requestSubmit();
    if (card) focusCard(neighbourOf(card, 1));
    else leave(target);
    return true;
  }
  if (event.key.toLowerCase() !== "z" || target.matches(FIELD)) return false;
  submit(event.shiftKey ? "redo" : "undo");
  return true;
}

function pressInField({ key }: KeyboardEvent, target: HTMLElement, { save }: KeyActs): boolean {
  const card = cardOf(target);
  if (key !== "Escape") return false;
  if (target instanceof HTMLSelectElement)
    for (const option of target.options) option.selected = option.defaultSelected;
  else save();
  if (card) focusCard(card);
  else leave(target);
  return true;
}

/** From a field that is in no card, to the line that it was unfolded from, else to nothing. */
function leave(field: HTMLElement): void {
  field.blur();
  field.closest("details")?.querySelector("summary")?.focus({ preventScroll: true });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** From one control of a card to the next; a card has no way out but Tab, `j` and `k`. */
function pressArrow({ key }: KeyboardEvent, target: HTMLElement): boolean {
  const [by, card] = [STEPS[key], cardOf(target)];
  if (by === undefined || !card) return false;
  const controls = [...card.querySelectorAll<HTMLElement>(CONTROL)].filter((control) => control.checkVisibility());
  const at = controls.indexOf(target) + by;
  controls[Math.max(0, Math.min(controls.length - 1, at))]?.focus();
  return true;
}

function pressLetter({ key }: KeyboardEvent, { submit }: KeyActs): boolean {
  if (localStorage.getItem(REST) !== null && key !== "?") return false;
  const card = currentCard();
  const act = card ? CARD_KEYS[key] : undefined;
  if (act && card) act(card, submit);
  else if (key === "z" || key === "Z") submit(key === "z" ? "undo" : "redo");
  else if (PLACES[key]) goTo(PLACES[key]);
  else if (key === "p") document.querySelector<HTMLElement>(".desk-go")?.click();
  else if (key === "?") showKeys();
  else return false;
  return true;
}

const CARD_KEYS: Readonly<Record<string, (card: HTMLElement, submit: KeyActs["submit"]) => void>> = {
  j: (card) => focusCard(cardOf(document.activeElement) ? neighbourOf(card, 1) : card),
  k: (card) => focusCard(cardOf(document.activeElement) ? neighbourOf(card, -1) : card),
  r: (card, submit) => submit("drop", card),
  R: (card, submit) => submit(card.querySelector('form[data-kind="drop-rest"]') ? "drop-rest" : "drop", card),
  l: (card, submit) => submit("snooze", card),
  X: (card, submit) => {
    const part = card.closest<HTMLElement>("[data-part]");
    if (part?.querySelector('form[data-kind="close"]')) submit("close", part);
  },
  m: (card) => {
    focusCard(card);
    card.querySelector<HTMLElement>('form[data-kind="move"] select')?.focus();
  },
  e: (card) => goTo(`mots-${card.dataset.key}`),
  o: (card, submit) => submitNear("join", card, submit),
  n: (card, submit) => submitNear("apart", card, submit),
};

/** To the question whether a card tells the story of another. */
function submitNear(kind: "join" | "apart", card: HTMLElement, submit: KeyActs["submit"]): void {
  const near = card.querySelector<HTMLElement>(".desk-near");
  if (near) submit(kind, near);
}

const PLACES: Readonly<Record<string, string>> = { s: "edition-resume", a: "adresses-a-ajouter" };

function showKeys(): void {
  document.querySelector<HTMLDialogElement>(".desk-keys")?.showModal();
}

/** The list of keys, and the box that puts those of one letter to rest (WCAG 2.2, 2.1.4). */
function openDialog(): void {
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".desk-help")) showKeys();
  });
  const box = document.querySelector<HTMLInputElement>(".desk-letters");
  if (!box) return;
  box.checked = localStorage.getItem(REST) === null;
  box.addEventListener("change", () =>
    box.checked ? localStorage.removeItem(REST) : localStorage.setItem(REST, "oui"),
  );
}
