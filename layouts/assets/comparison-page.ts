import type { PublishedActor } from "../../src/exports/publish-actor.ts";
import { routes } from "../../src/model/routes.ts";
import type { ComparisonWords } from "../facets/comparison-words.ts";
import type { FacetData } from "../facets/facet-data.ts";
import { listNames } from "../format-names.ts";
import { MOST, readChoice, writeChoice } from "./compare-choice.ts";
import { listFacts } from "./comparison-facts.ts";
import { parseComparison } from "./comparison-state.ts";
import { renderTable } from "./comparison-table.ts";
import { fill } from "./search-messages.ts";

type Session = {
  place: HTMLElement;
  words: ComparisonWords;
  language: "fr" | "en";
  /** The title of the page where nothing is compared. */
  title: string;
  /** Number of comparisons begun: only the last one is shown. */
  turn: number;
};

/** Compares what the address names; where it names nothing, what was chosen before. */
export function startComparison(place: HTMLElement): void {
  const words: ComparisonWords = JSON.parse(place.dataset.words ?? "{}");
  const language = document.documentElement.lang === "en" ? "en" : "fr";
  const session = { place, words, language, title: document.title, turn: 0 } as const satisfies Session;
  if (parseComparison(location.search).length === 0) {
    const kept = readChoice(place.dataset.store ?? "").map(({ id }) => id);
    history.replaceState(null, "", routes.compare(kept));
  }
  addEventListener("popstate", () => compare(session));
  place.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const added = place.querySelector("select")?.value;
    if (added) go(session, [...parseComparison(location.search), added]);
  });
  listChoices(session);
  compare(session);
}

function go(session: Session, ids: readonly string[]): Promise<void> {
  history.pushState(null, "", routes.compare(ids));
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
  const { place, words, language, title } = session;
  const names = actors.map(({ name }) => name);
  document.title = names.length === 0 ? title : `${names.join(", ")} — ${title}`;
  const remove = (id: string) => {
    go(
      session,
      parseComparison(location.search).filter((one) => one !== id),
    ).then(() => place.querySelector("select")?.focus());
  };
  const table = renderTable(actors, listFacts(actors, words, language), words.messages, remove);
  place.querySelector(".comparison-table")?.replaceChildren(...(actors.length === 0 ? [] : [table]));
  const all = document.querySelector<HTMLElement>("#compare-all");
  if (all) all.hidden = actors.length > 0;
  const form = place.querySelector("form");
  if (form) form.hidden = actors.length >= MOST;
  const chosen = new Set(actors.map(({ id }) => id));
  for (const option of place.querySelectorAll("option")) option.disabled = chosen.has(option.value);
  const select = place.querySelector("select");
  if (select) select.value = "";
}

function describe({ words, language }: Session, actors: readonly PublishedActor[]): string {
  const { none, one, many } = words.messages;
  const names = listNames(
    actors.map(({ name }) => name),
    language,
  );
  return fill([none, one][actors.length] ?? many, { names });
}

function announce({ place }: Session, message: string): void {
  const status = place.querySelector(".comparison-status");
  if (status) status.textContent = message;
}

/** Fills the list of fiches to add; without them, the page still shows what the address compares. */
async function listChoices({ place }: Session): Promise<void> {
  const data = await load<FacetData>(place.dataset.names ?? "").catch(() => undefined);
  const chosen = new Set(parseComparison(location.search));
  const options = (data?.actors ?? []).map(([id, name]) => {
    const option = new Option(name, id);
    option.disabled = chosen.has(id);
    return option;
  });
  place.querySelector("select")?.append(...options);
}
