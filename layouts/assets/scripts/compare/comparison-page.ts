import type { PublishedActor } from "../../../../src/exports/data/publish-actor.ts";
import { listNames } from "../../../../src/words/format-names.ts";
import type { ComparisonWords } from "../../../facets/comparison-words.ts";
import { readMessages } from "../../../script-messages.ts";
import { fill } from "../search/search-messages.ts";
import { scriptRoutes } from "../site-routes.ts";
import { MOST, readChoice, writeChoice } from "./compare-choice.ts";
import { listReaders } from "./comparison-facts.ts";
import { listOwnReaders } from "./comparison-own.ts";
import { parseComparison } from "./comparison-state.ts";
import { fillTable } from "./comparison-table.ts";

type Session = {
  place: HTMLElement;
  words: ComparisonWords;
  /** The title of the page where nothing is compared. */
  title: string;
  /** Number of comparisons begun: only the last one is shown. */
  turn: number;
};

/**
 * Compares what the address names; where it names nothing, what was chosen before. `listed` is kept once the list of fiches to
 * add is there, or could not be had.
 */
export function startComparison(place: HTMLElement, listed: Promise<void>): void {
  const session: Session = { place, words: readMessages<"comparison">(place), title: document.title, turn: 0 };
  if (parseComparison(location.search).length === 0) {
    const kept = readChoice(place.dataset.store ?? "").map(({ id }) => id);
    history.replaceState(null, "", scriptRoutes.compare(kept));
  }
  addEventListener("popstate", () => compare(session));
  place.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const added = place.querySelector("select")?.value;
    if (added) go(session, [...parseComparison(location.search), added]);
  });
  listed.then(() => disableCompared(place));
  if (location.search !== "") compare(session);
}

function go(session: Session, ids: readonly string[]): Promise<void> {
  history.pushState(null, "", scriptRoutes.compare(ids));
  return compare(session);
}

async function compare(session: Session): Promise<void> {
  const { place, words } = session;
  const turn = ++session.turn;
  const ids = parseComparison(location.search);
  const address = (id: string) => `${place.dataset.fiches}${id}.json`;
  const loaded = await Promise.all(ids.map((id) => load<PublishedActor>(address(id)))).catch(() => undefined);
  if (turn !== session.turn) return;
  if (!loaded) return announce(session, words.messages.failed);
  const actors = loaded.filter((actor) => actor !== undefined);
  const missing = ids.filter((_, index) => loaded[index] === undefined);
  writeChoice(
    place.dataset.store ?? "",
    actors.map(({ id, name }) => ({ id, name })),
  );
  show(session, actors);
  const notes = missing.map((name) => fill(words.messages.missing, { name }));
  announce(session, [...notes, describe(session, actors)].join(" "));
}

/** Undefined where there is no such file; rejects where the network fails. */
async function load<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  return response.ok ? response.json() : undefined;
}

function show(session: Session, actors: readonly PublishedActor[]): void {
  const { place, words, title } = session;
  const names = actors.map(({ name }) => name);
  document.title = names.length === 0 ? title : `${names.join(", ")} — ${title}`;
  const remove = (id: string) => {
    go(
      session,
      parseComparison(location.search).filter((one) => one !== id),
    ).then(() => place.querySelector("select")?.focus());
  };
  const blank = place.querySelector("template");
  const tables =
    blank && actors.length > 0
      ? [fillTable(blank, actors, { ...listReaders(words), ...listOwnReaders(words) }, remove)]
      : [];
  place.querySelector(".comparison-table")?.replaceChildren(...tables);
  const all = document.querySelector<HTMLElement>("#compare-all");
  if (all) all.hidden = actors.length > 0;
  const form = place.querySelector("form");
  if (form) form.hidden = actors.length >= MOST;
  disableCompared(place);
  const select = place.querySelector("select");
  if (select) select.value = "";
}

/** What is compared cannot be added. */
function disableCompared(place: HTMLElement): void {
  const compared = parseComparison(location.search);
  for (const option of place.querySelectorAll("option")) option.disabled = compared.includes(option.value);
}

function describe({ words }: Session, actors: readonly PublishedActor[]): string {
  const { none, one, many } = words.messages;
  const names = listNames(
    actors.map(({ name }) => name),
    words,
  );
  return fill([none, one][actors.length] ?? many, { names });
}

function announce({ place }: Session, message: string): void {
  const status = place.querySelector(".comparison-status");
  if (status) status.textContent = message;
}
