/** Tells at each box how many lines it would leave beside those that are ticked, and how many are left. */
export function countKept(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>(".keep input")];
  const lines = [...document.querySelectorAll(".keeping .entry")].map(({ classList }) => classList);
  const ticked = boxes.filter(({ checked }) => checked);
  const left = lines.filter((line) => ticked.every((box) => keeps(box, line)));
  for (const box of boxes) {
    const told = box.parentElement?.querySelector(".facet-count");
    if (told) told.textContent = String(left.filter((line) => keeps(box, line)).length);
  }
  const number = document.querySelector(".keep-number");
  if (number) number.textContent = String(left.length);
  const [some, none] = ["some", "none"].map((what) => document.querySelector<HTMLElement>(`.keep-${what}`));
  if (some) some.hidden = left.length === 0;
  if (none) none.hidden = left.length > 0;
}

function keeps({ dataset }: HTMLInputElement, line: DOMTokenList): boolean {
  return line.contains(dataset.keeps ?? "");
}
