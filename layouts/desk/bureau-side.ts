import { goTo } from "./bureau-place.ts";

/** Milliseconds after the last act before the checks are asked for. */
const PAUSE = 900;
/** Where page and letter stand beside the cards. */
const WIDE = matchMedia("(min-width: 72rem)");

let timer: number | undefined;
/** The number of the last request: an answer that comes late says nothing. */
let asked = 0;

/** Shows page, letter and checks beside the cards; the page shows by itself what changes, and the letter and the checks follow it. */
export function openSide(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a") : null;
    if (!link) return;
    if (link.dataset.view && WIDE.matches) showView(link.dataset.view);
    else if (link.closest("#controles") && link.hash !== "" && link.pathname === location.pathname)
      goTo(link.hash.slice(1));
    else return;
    event.preventDefault();
  });
  WIDE.addEventListener("change", fillPreview);
  fillPreview();
  void refreshChecks();
}

/** Takes the side of a fresh page where the edition has other addresses than before. */
export function renewSide(page: Document): void {
  const [old, fresh] = [document.querySelector(".desk-side"), page.querySelector(".desk-side")];
  if (!old || !fresh) return;
  const addressesOf = (side: Element) => JSON.stringify(side.querySelector<HTMLElement>(".desk-preview")?.dataset);
  if (addressesOf(old) !== addressesOf(fresh)) {
    old.replaceWith(document.adoptNode(fresh));
    fillPreview();
  }
  clearTimeout(timer);
  timer = window.setTimeout(refreshChecks, PAUSE);
}

function fillPreview(): void {
  const preview = document.querySelector<HTMLElement>(".desk-preview");
  if (!preview || !WIDE.matches || preview.querySelector("iframe")) return;
  const { page = "", letter = "" } = preview.dataset;
  const letterFrame = openFrame("La lettre", letter, "letter");
  const pageFrame = openFrame("La page", page, "page");
  pageFrame.addEventListener("load", () => {
    letterFrame.src = letter;
    void refreshChecks();
  });
  preview.append(pageFrame, letterFrame);
  showView("page");
}

function openFrame(title: string, source: string, view: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  Object.assign(frame, { title, src: source });
  frame.dataset.frame = view;
  return frame;
}

function showView(view: string): void {
  for (const frame of document.querySelectorAll<HTMLElement>("[data-frame]"))
    frame.hidden = frame.dataset.frame !== view;
  for (const link of document.querySelectorAll<HTMLElement>("[data-view]"))
    if (link.dataset.view === view) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
}

/** The checks as they are now; what says nothing of them is left as it was. */
async function refreshChecks(): Promise<void> {
  const source = document.querySelector<HTMLElement>("#controles")?.dataset.source;
  if (!source) return;
  asked += 1;
  const own = asked;
  const response = await fetch(source).catch(() => undefined);
  if (!response?.ok || own !== asked) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("#controles");
  const old = document.querySelector("#controles");
  if (own === asked && fresh && old && old.innerHTML !== fresh.innerHTML && !old.contains(document.activeElement))
    old.replaceWith(document.adoptNode(fresh));
}
