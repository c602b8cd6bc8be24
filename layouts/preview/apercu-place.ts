/** Where a reader is in a page: what a reload would lose. */
export type ReadingPlace = {
  path: string;
  scroll: number;
  /** What stands at the top of the window, and how far below its edge. */
  top?: { text: string; offset: number };
  /** Which of the page's drawers are open, by their order. */
  open: number[];
  /** A selector of what has the focus. */
  focus?: string;
  /** The texts that the page held. */
  blocks: string[];
};

const KEY = "apercu";
/** Milliseconds after which a page that has loaded stays where it is. */
const SETTLED = 500;
const LANDMARKS = "main :is(h1, h2, h3, h4, p, li, dt, tr, figure)";

/** Loads the page again; where the reader is, and what the page held, is taken along. */
export function reloadInPlace(blocks: string[]): void {
  const place: ReadingPlace = {
    path: location.pathname,
    scroll: scrollY,
    top: findTop(),
    open: listDrawers().flatMap((drawer, at) => (drawer.open ? [at] : [])),
    focus: findFocus(),
    blocks,
  };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // A browser without room for it shows the page from its top.
  }
  history.scrollRestoration = "manual";
  location.reload();
}

/** Puts the reader back after such a reload; gives what the page held, undefined where it was opened in any other way. */
export function takePlace(): string[] | undefined {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const place = kept === null ? undefined : (JSON.parse(kept) as ReadingPlace);
  if (place?.path !== location.pathname) return undefined;
  const drawers = listDrawers();
  for (const at of place.open) drawers[at]?.setAttribute("open", "");
  if (place.focus !== undefined) document.querySelector<HTMLElement>(place.focus)?.focus({ preventScroll: true });
  restoreScroll(place);
  // Pictures and scripts that come later move what is below them.
  addEventListener("load", () => {
    restoreScroll(place);
    // Chromium scrolls by itself where it is allowed to while the page still loads.
    setTimeout(() => {
      history.scrollRestoration = "auto";
    }, SETTLED);
  });
  return place.blocks;
}

function listDrawers(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("details")];
}

function findTop(): ReadingPlace["top"] {
  const top = [...document.querySelectorAll(LANDMARKS)].find((one) => one.getBoundingClientRect().top >= 0);
  return top && { text: top.textContent ?? "", offset: top.getBoundingClientRect().top };
}

/** What stood at the top of the window stands there again, though what is above it grew; else the same height. */
function restoreScroll({ scroll, top }: ReadingPlace): void {
  const found = top && [...document.querySelectorAll(LANDMARKS)].find((one) => one.textContent === top.text);
  if (scroll > 0 && top && found)
    scrollBy({ top: found.getBoundingClientRect().top - top.offset, behavior: "instant" });
  else scrollTo({ top: scroll, behavior: "instant" });
}

function findFocus(): string | undefined {
  const { activeElement: element } = document;
  return element && element !== document.body ? nameWay(element) : undefined;
}

/** A selector of one element: its id, else its place among its siblings from the nearest that has one. */
function nameWay(element: Element): string {
  if (element.id !== "") return `#${CSS.escape(element.id)}`;
  const { parentElement: parent } = element;
  if (!parent) return element.localName;
  return `${nameWay(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})`;
}
