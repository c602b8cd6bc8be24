import sheet from "../../styles/late/marks.css";
import { adoptStyle } from "../adopt-style.ts";
import { markWords } from "../search/search-marks.ts";
import type { Marks } from "./marks-store.ts";

/** The name of the highlight in the style sheet. */
const HIGHLIGHT = "found";

/** Marks the words looked for on the page that a result led to, and offers to take the marks away; they are in the window's store. */
export function markPage(store: string): void {
  const main = document.querySelector("main");
  const marks: Marks = JSON.parse(sessionStorage.getItem(store) ?? "{}");
  if (!main || marks.path !== location.pathname) return;
  const ranges = findRanges(main, marks.words);
  if (ranges.length === 0) return;
  adoptStyle(sheet);
  const unmark = CSS.highlights ? highlight(ranges) : wrap(ranges);
  const note = document.createElement("p");
  const button = document.createElement("button");
  note.className = "marks-note";
  button.type = "button";
  button.textContent = marks.clear;
  button.addEventListener("click", () => {
    unmark();
    note.remove();
    sessionStorage.removeItem(store);
    main.focus();
  });
  const said = ranges.length === 1 ? marks.one : marks.many;
  note.append(said.replace("{count}", String(ranges.length)), " ", button);
  main.append(note);
}

/** Where the words stand in the texts that are shown. */
function findRanges(main: HTMLElement, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(".unseen, button, select, textarea, script, svg")) continue;
    let at = 0;
    for (const { text, marked } of markWords(node.nodeValue ?? "", words)) {
      if (marked) ranges.push(spanText(node, at, at + text.length));
      at += text.length;
    }
  }
  return ranges;
}

function spanText(node: Node, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Leaves the document as it is (CSS Custom Highlight API). */
function highlight(ranges: readonly Range[]): () => void {
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  return () => CSS.highlights.delete(HIGHLIGHT);
}

/** Puts each range into an element, the last first, since an element parts the text before it from the text after. */
function wrap(ranges: readonly Range[]): () => void {
  const elements = ranges.toReversed().map((range) => {
    const element = document.createElement("mark");
    range.surroundContents(element);
    return element;
  });
  return () => {
    for (const element of elements) element.replaceWith(...element.childNodes);
  };
}
