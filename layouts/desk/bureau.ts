import { armHandles, openDrag } from "./bureau-drag.ts";
import { holdPlace } from "./bureau-place.ts";
import { findEdited, keepWords, markSaved, takeBack } from "./bureau-words.ts";

const HOME = "/_redaction/";
/** Milliseconds without a key before words are saved; between two looks at the file. */
const PAUSE = 700;
const LOOK = 2000;
/** The file had changed since the page was made. */
const STALE = 409;

document.body.classList.add("live");

let work: Promise<unknown> = Promise.resolve();
const timers = new Map<HTMLFormElement, number>();

/** One thing at a time, in order: what is typed is saved before what is asked next. */
function queue(task: () => Promise<void>): Promise<void> {
  const done = work.then(task);
  work = done.catch((error) =>
    tell(`Le bureau ne répond pas\u00a0: ${error instanceof Error ? error.message : error}.`),
  );
  return done;
}

function tell(message: string): void {
  const status = document.querySelector<HTMLElement>(".desk-message");
  if (!status) return;
  status.textContent = message;
  status.classList.toggle("unseen", message === "");
}

async function load(response: Response): Promise<Document> {
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Shows a page that the desk sent; focus, scroll and words that are not saved stay. False where the file has other words than these. */
function show(page: Document): boolean {
  const fresh = page.querySelector("main");
  const old = document.querySelector("main");
  if (!fresh || !old) return true;
  takeBack(fresh);
  const restorePlace = holdPlace();
  const restoreWords = keepWords(old);
  old.replaceWith(document.adoptNode(fresh));
  armHandles();
  const agree = restoreWords(fresh, tell);
  restorePlace();
  return agree;
}

async function post(form: HTMLFormElement, extra: Record<string, string> = {}): Promise<void> {
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  for (const [name, value] of Object.entries(extra)) fields.set(name, value);
  fields.set("version", readVersion());
  const response = await fetch(HOME, { method: "POST", body: fields });
  if (response.ok) markSaved(form, fields);
  if (!response.headers.get("content-type")?.startsWith("text/html")) return tell((await response.text()).trim());
  const agree = show(await load(response));
  if (response.status === STALE && form.querySelector("textarea") && agree) saveSoon(form);
}

function readVersion(): string {
  return document.querySelector<HTMLElement>("[data-version]")?.dataset.version ?? "none";
}

function saveSoon(form: HTMLFormElement): void {
  clearTimeout(timers.get(form));
  timers.set(form, window.setTimeout(saveEdited, PAUSE));
}

function saveEdited(): void {
  for (const area of findEdited(document)) {
    const { form } = area;
    if (!form || !(area instanceof HTMLTextAreaElement)) continue;
    clearTimeout(timers.get(form));
    queue(() => post(document.getElementById(area.id)?.closest("form") ?? form));
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  event.preventDefault();
  saveEdited();
  if (!form.querySelector("textarea")) queue(() => post(form));
});

document.addEventListener("input", ({ target }) => {
  const form = target instanceof HTMLTextAreaElement ? target.form : null;
  if (form) saveSoon(form);
});

document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLSelectElement) target.form?.requestSubmit();
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target instanceof Element && event.target.matches("textarea, input, select");
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isTyping) return;
  const form = document.querySelector<HTMLFormElement>(`form[data-kind="${event.shiftKey ? "redo" : "undo"}"]`);
  event.preventDefault();
  form?.requestSubmit();
});

window.addEventListener("beforeunload", (event) => {
  if (findEdited(document).length > 0) event.preventDefault();
});

armHandles();
openDrag((key, place) => {
  const form = document.querySelector<HTMLFormElement>(`[data-key="${key}"] form[data-kind="move"]`);
  if (!form) return;
  saveEdited();
  queue(() => post(form, { place }));
});

/** The file edited by hand beside the desk shows up by itself. */
setInterval(() => {
  if (document.hidden) return;
  queue(async () => {
    const response = await fetch(`${HOME}version`);
    if (response.ok && (await response.text()) !== readVersion()) show(await load(await fetch(HOME)));
  });
}, LOOK);
