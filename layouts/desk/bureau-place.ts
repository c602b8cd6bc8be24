/** Notes where the focus, the selection and the open details are; the function returned goes back there in a fresh page. */
export function holdPlace(): () => void {
  const { activeElement } = document;
  const own = activeElement?.id || undefined;
  const key = activeElement?.closest<HTMLElement>("[data-key]")?.dataset.key;
  const label = activeElement?.textContent;
  const area = isTypedIn(activeElement) ? activeElement : undefined;
  const selection = area && ([area.selectionStart, area.selectionEnd] as const);
  const open = [...document.querySelectorAll("details[open]")].map(nameDetails);
  const { scrollX, scrollY } = window;
  return () => {
    for (const details of document.querySelectorAll("details"))
      if (open.includes(nameDetails(details))) details.open = true;
    const target = pick(own, key, label);
    target?.focus({ preventScroll: true });
    if (selection && isTypedIn(target)) target.setSelectionRange(...selection);
    window.scrollTo(scrollX, scrollY);
    if (!area) target?.scrollIntoView({ block: "nearest" });
  };
}

const isTypedIn = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

function nameDetails(details: Element): string {
  return `${details.closest<HTMLElement>("[data-key]")?.dataset.key} ${details.querySelector("summary")?.textContent}`;
}

/** The same element, else the same button of the same card, else the card, else the board. */
function pick(id: string | undefined, key: string | undefined, label: string | null | undefined): HTMLElement | null {
  const same = id && document.getElementById(id);
  if (same) return same;
  const card = key ? document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) : null;
  const buttons = [...(card ?? document).querySelectorAll<HTMLElement>("button")];
  return buttons.find(({ textContent }) => label && textContent === label) ?? card ?? document.querySelector("main");
}
