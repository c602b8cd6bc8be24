/** Notes where the focus, the selection and the open details are; the function returned goes back there in a fresh page. */
export function holdPlace(): () => void {
  const { activeElement } = document;
  const own = activeElement?.id || undefined;
  const key = cardOf(activeElement)?.dataset.key;
  const label = activeElement?.textContent;
  const area = isTypedIn(activeElement) ? activeElement : undefined;
  const selection = area && readSelection(area);
  const open = [...document.querySelectorAll("details[open]")].map(({ id }) => id);
  const isInBoard = activeElement?.closest("main, #outils") !== null;
  const { scrollX, scrollY } = window;
  return () => {
    for (const details of document.querySelectorAll("details")) if (open.includes(details.id)) details.open = true;
    const target = isInBoard ? pick(own, key, label) : null;
    focusWithin(target);
    if (selection && isTypedIn(target)) target.setSelectionRange(...selection);
    window.scrollTo(scrollX, scrollY);
    if (!area) target?.scrollIntoView({ block: "nearest" });
  };
}

const isTypedIn = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Fields of dates and numbers have no selection to speak of. */
function readSelection(area: HTMLTextAreaElement | HTMLInputElement): [number, number] | undefined {
  const { selectionStart, selectionEnd } = area;
  return selectionStart === null || selectionEnd === null ? undefined : [selectionStart, selectionEnd];
}

/** The same element, else the same button of the same card, else the card, else the board. */
function pick(id: string | undefined, key: string | undefined, label: string | null | undefined): HTMLElement | null {
  const same = id && document.getElementById(id);
  if (same) return same;
  const card = findCard(key);
  const buttons = [...(card ?? document).querySelectorAll<HTMLElement>("button")];
  const twin = buttons.find(({ textContent }) => label && textContent === label);
  return twin ?? (card && lineOf(card)) ?? document.querySelector("main");
}

/** What moves a card is in sight while the focus is in the card only. */
function focusWithin(target: HTMLElement | null): void {
  const card = cardOf(target);
  if (card) lineOf(card)?.focus({ preventScroll: true });
  target?.focus({ preventScroll: true });
}

export function cardOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>("[data-key]") ?? null;
}

export function listCards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-key]")];
}

export function findCard(key: string | undefined): HTMLElement | null {
  return key ? document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) : null;
}

/** What of a card stands in sight, and takes its focus. */
export function lineOf(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>("summary");
}

/** Puts the focus on a card's line, where it is read. */
export function focusCard(card: HTMLElement | null | undefined): void {
  const line = card && lineOf(card);
  line?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}

/** Opens whatever an element stands in, and goes there; to what is written in it, where it is a field. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  for (let around = target; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  if (target?.matches("[data-key]")) {
    openCard(target);
    return;
  }
  if (target && !target.matches("a, button, input, textarea, select, summary")) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "center" });
}

function openCard(card: HTMLElement): void {
  for (const details of card.querySelectorAll<HTMLDetailsElement>(":scope > details")) details.open = true;
  focusCard(card);
}
