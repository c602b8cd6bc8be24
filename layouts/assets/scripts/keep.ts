const boxes = document.querySelector(".keep");

/** Loaded once a box is ticked; without it the style counts what is left, and the boxes keep the counts of the whole list. */
const count = () => import("./keep/count-kept.ts").then(({ countKept }) => countKept());
boxes?.addEventListener("input", count);
// The boxes are cleared once this event has passed, and the button goes with them.
boxes?.addEventListener("reset", () => {
  setTimeout(count);
  boxes.querySelector("input")?.focus();
});
if (boxes?.querySelector(":checked")) count();

export {};
