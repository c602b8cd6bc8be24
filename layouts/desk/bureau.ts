import { openChoices } from "./bureau-choose.ts";
import { openCompletion } from "./bureau-complete.ts";
import { armHandles, openDrag } from "./bureau-drag.ts";
import { openSteps } from "./bureau-follow.ts";
import { armCards, openKeys } from "./bureau-keys.ts";
import { cardOf, findCard, focusCard, goTo, holdPlace, listCards } from "./bureau-place.ts";
import { openSide, renewSide } from "./bureau-side.ts";
import { tell, tellPage, tellSaving } from "./bureau-tell.ts";
import { findEdited, keepWords, markSaved, takeBack } from "./bureau-words.ts";

/** Milliseconds without a key before words are saved; between two looks at the file. */
const PAUSE = 700;
const LOOK = 2000;
/** The file had changed since the page was made. */
const STALE = 409;

document.body.classList.add("live");

let work: Promise<unknown> = Promise.resolve();
let waiting = 0;
const timers = new Map<HTMLFormElement, number>();

/** One thing at a time, in order: what is typed is saved before what is asked next. */
function queue(task: () => Promise<void>): Promise<void> {
  waiting += 1;
  tellSaving(waiting);
  const done = work.then(task);
  work = done.catch(tellFailure).finally(() => {
    waiting -= 1;
    tellSaving(waiting);
  });
  return done;
}

function tellFailure(error: unknown): void {
  tell(`Le bureau ne répond pas\u00a0: ${error instanceof Error ? error.message : error}.`);
}

async function load(response: Response): Promise<Document> {
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Shows a page that the desk sent; focus, scroll and words that are not saved stay. False where the file has other words than these. */
function show(page: Document, isTold: boolean): boolean {
  const fresh = page.querySelector("main");
  const old = document.querySelector("main");
  if (!fresh || !old) return true;
  takeBack(fresh);
  const restorePlace = holdPlace();
  const restoreWords = keepWords(old);
  old.replaceWith(document.adoptNode(fresh));
  for (const id of ["outils", "liens-du-brouillon"]) {
    const [shown, other] = [document.getElementById(id), page.getElementById(id)];
    if (shown) shown.replaceWith(other ? document.adoptNode(other) : "");
  }
  armHandles();
  armCards();
  tellPage(page, isTold);
  const agree = restoreWords(fresh, tell);
  restorePlace();
  renewSide(page);
  return agree;
}

/** Where the focus goes once an act has taken its card away, or brought one back. */
type Next = { keys: (string | undefined)[]; known: Set<string | undefined> };

function planFocus(form: HTMLFormElement): Next | undefined {
  const kind = form.dataset.kind ?? "";
  const known = new Set(listCards().map(({ dataset }) => dataset.key));
  if (kind === "undo" || kind === "redo") return { keys: [], known };
  const cards = listCards();
  const own = kind === "close" ? form.closest("[data-part]")?.querySelector<HTMLElement>("[data-key]") : cardOf(form);
  if (!own || !/^(?:drop|drop-rest|move|join|snooze|close)$/u.test(kind)) return undefined;
  const at = cards.indexOf(own);
  return {
    keys: [...cards.slice(at + 1), ...cards.slice(0, at).toReversed()].map(({ dataset }) => dataset.key),
    known,
  };
}

function moveFocus({ keys, known }: Next): void {
  const next = keys.map(findCard).find((card) => card);
  const back = listCards().find(({ dataset }) => !known.has(dataset.key));
  const target = next ?? back;
  if (target) focusCard(target);
}

async function post(form: HTMLFormElement, extra: Record<string, string> = {}, isLeft = false): Promise<void> {
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  for (const [name, value] of Object.entries(extra)) fields.set(name, value);
  fields.set("version", readVersion());
  const next = isLeft ? undefined : planFocus(form);
  const response = await fetch(form.action, { method: "POST", body: fields });
  if (response.ok) markSaved(form, fields);
  if (!response.headers.get("content-type")?.startsWith("text/html")) return tell((await response.text()).trim());
  if (response.redirected) history.replaceState(null, "", new URL(response.url).search || location.href);
  const agree = show(await load(response), true);
  if (response.ok && next) moveFocus(next);
  if (response.status === STALE && isSavedAlone(form) && agree) saveSoon(form);
}

function readVersion(): string {
  return document.querySelector<HTMLElement>("main [data-version]")?.dataset.version ?? "none";
}

function saveSoon(form: HTMLFormElement): void {
  clearTimeout(timers.get(form));
  timers.set(form, window.setTimeout(saveEdited, PAUSE));
}

function saveEdited(): void {
  for (const area of findEdited(document)) {
    const { form } = area;
    if (!form || !isSavedAlone(form)) continue;
    clearTimeout(timers.get(form));
    queue(() => post(document.getElementById(area.id)?.closest("form") ?? form));
  }
}

/** What is written at length is saved while it is typed. */
const isSavedAlone = (form: HTMLFormElement) =>
  /^(?:comment|quotation|opening)$/u.test(form.dataset.kind ?? "") && form.querySelector("textarea") !== null;

/** A form that changes the draft; those of other pages go their own way. */
const isAct = (form: HTMLFormElement) => form.dataset.kind !== undefined;

function submit(form: HTMLFormElement | null | undefined, isLeft = false): void {
  if (!form) return;
  saveEdited();
  if (form.dataset.kind === "add") void post(form).catch(tellFailure);
  else if (!isSavedAlone(form)) queue(() => post(form, {}, isLeft));
}

function findForm(kind: string, within: ParentNode = document): HTMLFormElement | null {
  return within.querySelector<HTMLFormElement>(`form[data-kind="${kind}"]`);
}

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!isAct(form)) return;
  event.preventDefault();
  submit(form);
});

document.addEventListener("input", ({ target }) => {
  const form = target instanceof HTMLTextAreaElement ? target.form : null;
  if (form && isSavedAlone(form)) saveSoon(form);
  tellSaving(waiting);
});

window.addEventListener("beforeunload", (event) => {
  if (findEdited(document).length > 0) event.preventDefault();
});

openChoices((form, isLeft) => isAct(form) && submit(form, isLeft));
openCompletion();
openKeys({ submit: (kind, card) => submit(findForm(kind, card)), save: saveEdited });
openSide();
openSteps();
armHandles();
armCards();
if (location.hash) goTo(location.hash.slice(1));
openDrag((key, place) => {
  const form = findForm("move", findCard(key) ?? undefined);
  if (!form) return;
  saveEdited();
  queue(() => post(form, { place }, true));
});

/** The file edited by hand beside the desk shows up by itself. */
if (document.querySelector("main [data-version]"))
  setInterval(() => {
    if (document.hidden || waiting > 0) return;
    queue(async () => {
      const { search } = location;
      const response = await fetch(`/_redaction/version${search}`);
      if (response.ok && (await response.text()) !== readVersion())
        show(await load(await fetch(`/_redaction/${search}`)), false);
    });
  }, LOOK);
