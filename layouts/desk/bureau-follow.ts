/** Milliseconds between two looks at a sending that is under way. */
const LOOK = 1000;

/** On the page of the steps: goes to what comes next, and shows how far a sending is. */
export function openSteps(): void {
  focusNext();
  if (document.querySelector("[data-follow]")) setTimeout(look, LOOK);
}

function focusNext(): void {
  const next = document.querySelector<HTMLElement>("[data-next]");
  const field = next?.querySelector<HTMLInputElement>("input[type=email]");
  (field ?? next?.querySelector<HTMLElement>("button"))?.focus();
}

async function look(): Promise<void> {
  const response = await fetch(location.href).catch(() => undefined);
  const page = response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : undefined;
  const [old, fresh] = [document.querySelector("main"), page?.querySelector("main")];
  if (old && fresh && old.innerHTML !== fresh.innerHTML) {
    old.replaceWith(document.adoptNode(fresh));
    if (!fresh.hasAttribute("data-follow")) return focusNext();
  }
  setTimeout(look, LOOK);
}
