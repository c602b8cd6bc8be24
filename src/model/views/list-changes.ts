import { compareDates } from "../../text/dates.ts";
import type { Actor, Model } from "../model.ts";
import { routesOf } from "../routes.ts";
import type { Term } from "../schema/vocabulary.ts";
import { listFacets } from "./list-facets.ts";

/** What changed: a fiche entered the catalogue, or its actor's life took a turn. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_KINDS = ["added", "renamed", "paused", "resumed", "closed", "merged", "transferred"] as const;

export type Change = {
  /** Unique in the log, and the same at every build: the anchor of the change in the log's page. */
  id: string;
  kind: ChangeKind;
  actor: Actor;
  /** As the fiche tells it: a year, a month or a day. */
  date: string;
  /** The first day of that date, by which the log is ordered: `2022-05` stands at `2022-05-01`. */
  day: string;
  comment?: string;
  source?: string;
};

/** Days, `AAAA-MM-JJ`, both included. */
export type Window = { since?: string; until?: string };

/**
 * Every change of the catalogue, the newest first: fiches by their `added`, names, pauses and ends by their history. An event
 * counts on the day it took place, not on the day it was written down; one that is to come, or before `since`, is left out.
 */
export function listChanges(
  { actors, today }: Pick<Model, "actors" | "today">,
  { since, until }: Window = {},
): Change[] {
  const last = until !== undefined && until < today ? until : today;
  return actors
    .flatMap((actor) => [...listAddition(actor), ...listEvents(actor)])
    .filter(({ day }) => day <= last && (since === undefined || day >= since))
    .sort((a, b) => compareDates(b.day, a.day));
}

function listAddition(actor: Actor): Change[] {
  return actor.added === undefined ? [] : [makeChange(actor, "added", { date: actor.added })];
}

function listEvents(actor: Actor): Change[] {
  return actor.history.flatMap((event) => {
    const { date, ...rest } = event;
    const kind = CHANGE_KINDS.find((known) => known === event.event);
    return kind === undefined || date === undefined ? [] : [makeChange(actor, kind, { ...rest, date })];
  });
}

function makeChange(
  actor: Actor,
  kind: ChangeKind,
  { date, comment, source }: { date: string; comment?: string; source?: string },
): Change {
  const day = `${date}-01-01`.slice(0, 10);
  return { id: `${actor.id}-${kind}-${date}`, kind, actor, date, day, comment, source };
}

/** Changes that stand as one entry of the log: one event, or all the fiches added on one day. */
export type LogEntry = readonly [Change, ...Change[]];

export type LogYear = { year: string; entries: LogEntry[] };

/** A log, already in order, by year; the fiches that were added on one day are one entry. */
export function groupChanges(changes: readonly Change[]): LogYear[] {
  const entries = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = change.kind === "added" ? `added ${change.date}` : change.id;
    const entry = entries.get(key);
    if (entry) entry.push(change);
    else entries.set(key, [change]);
  }
  const years = new Map<string, LogEntry[]>();
  for (const entry of entries.values()) {
    const year = entry[0].day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, ofYear]) => ({ year, entries: ofYear }));
}

/** The log of the fiches that serve one function. */
export type FunctionLog = { term: Term; changes: Change[] };

/** One log per function that has fiches, in the vocabulary's order. */
export function listFunctionLogs(model: Model): FunctionLog[] {
  const values = listFacets(model).find(({ axis }) => axis === "functions")?.values ?? [];
  return values.flatMap(({ term, actors }) =>
    term && actors.length > 0 ? [{ term, changes: listChanges({ actors, today: model.today }) }] : [],
  );
}

/** The fiches last added, then last verified, then most spoken of. */
export function pickLatestActors(actors: readonly Actor[], count: number): Actor[] {
  return [...actors].sort(compareNews).slice(0, count);
}

function compareNews(a: Actor, b: Actor): number {
  return (
    compareDates(b.added ?? "", a.added ?? "") ||
    compareDates(b.verified ?? "", a.verified ?? "") ||
    b.articles.length + b.mentions.length - a.articles.length - a.mentions.length
  );
}

/** A former address, root-relative, and the fiche that is there in its place. */
export type MovedFiche = { from: string; actor: Actor };

/** The former addresses of renamed and merged fiches, which go on answering. */
export function listRedirects({ actors, settings }: Pick<Model, "actors" | "settings">): MovedFiche[] {
  const routes = routesOf(settings);
  return actors.flatMap((actor) => actor.redirect_from.map((id) => ({ from: routes.actor(id), actor })));
}
