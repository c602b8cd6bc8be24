import { showNote } from "./apercu-panel.ts";

const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, blockquote, pre, img";
/** Milliseconds for which a change is marked; as long as the style sheet's motion. */
const MARKED = 1800;

/** The smallest blocks of a page's content that are not the preview's own. */
function findBlocks(): Element[] {
  const content = document.querySelector("main") ?? document.body;
  return [...content.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
}

function tell(block: Element): string {
  return `${block.localName} ${block.getAttribute("src") ?? ""} ${block.textContent}`;
}

/** What the page's blocks hold. */
export function listShown(): string[] {
  return findBlocks().map(tell);
}

/** Marks for a moment the blocks that were not there before; where none of them is in view, leads to the first. */
export function showChanges(before: readonly string[]): void {
  const known = new Set(before);
  const changed = findBlocks().filter((block) => !known.has(tell(block)));
  for (const block of changed) block.classList.add("apercu-changed");
  setTimeout(() => {
    for (const block of changed) block.classList.remove("apercu-changed");
  }, MARKED);
  const [first] = changed;
  if (first === undefined || changed.some(isInView)) return;
  showNote("change", "Ce qui a changé est hors de vue.", {
    name: "Y aller",
    act: () => {
      showNote("change");
      first.scrollIntoView({ block: "center" });
      first.classList.add("apercu-changed");
    },
  });
}

function isInView(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
