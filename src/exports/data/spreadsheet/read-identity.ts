import type { Axis } from "../../../model/schema/vocabulary.ts";
import { findEnd } from "../../../model/views/list-graves.ts";
import { yearOf } from "../../../text/dates.ts";
import { formatDate } from "../../../words/format-date.ts";
import { nameCountry } from "../../../words/format-names.ts";
import {
  addressCell,
  answer,
  type CellReading,
  dateCell,
  joinTerms,
  joinTexts,
  type Speech,
  withNote,
} from "./say-cell.ts";

/** What an actor is, where, since when and until when: what the table begins with. */
export function readIdentity(speech: Speech) {
  return { ...readFirst(speech), ...readPurpose(speech), ...readLife(speech) };
}

function readFirst(speech: Speech) {
  const { words, url, term } = speech;
  const termOf = (axis: Axis, id: string | undefined) => (id === undefined ? undefined : term(axis, id));
  return {
    name: [30, ({ name }) => name],
    kind: [14, ({ kind }) => term("kinds", kind)],
    type: [20, ({ type }) => termOf("types", type)],
    status: [14, ({ status }) => term("statuses", status)],
    functions: [32, ({ functions }) => joinTerms("functions", functions, speech)],
    country: [14, ({ location }) => location && nameCountry(location.country, words)],
    region: [20, ({ location }) => termOf("regions", location?.region)],
    city: [16, ({ location }) => location?.city],
    year: [12, ({ founded }) => (founded === undefined ? undefined : Number(yearOf(founded)))],
    website: [30, ({ links }) => ({ addresses: links.filter(({ role }) => role === "website").map((one) => one.url) })],
    open_source: [11, ({ open_source: isOpen }) => answer(isOpen, speech)],
    licence: [18, ({ licence }) => licence],
    summary: [50, ({ summary }) => summary],
    page: [34, ({ path }) => ({ addresses: [new URL(path, url).href] })],
  } as const satisfies Readonly<Record<string, CellReading>>;
}

function readPurpose(speech: Speech) {
  const { words, term } = speech;
  return {
    aliases: [22, ({ aliases }) => joinTexts(aliases, speech)],
    former_names: [
      24,
      ({ former_names: names }) =>
        joinTexts(
          names.map(({ name, until }) => withNote(name, until && words.fiche.until(formatDate(until, words)))),
          speech,
        ),
    ],
    missions: [24, ({ missions }) => joinTerms("missions", missions, speech)],
    themes: [28, ({ themes }) => joinTerms("themes", themes, speech)],
    audiences: [24, ({ audiences }) => joinTerms("audiences", audiences, speech)],
    scales: [20, ({ scales }) => joinTerms("scales", scales, speech)],
    participation_level: [
      18,
      ({ participation_level: level }) => (level === undefined ? undefined : term("participation-levels", level)),
    ],
  } as const satisfies Readonly<Record<string, CellReading>>;
}

function readLife({ words }: Speech) {
  return {
    // What is more than the year, which has a column of its own.
    founded: [14, ({ founded = "" }) => (founded.length > "2012".length ? { date: founded } : undefined)],
    last_seen: [14, ({ last_seen: seen }) => dateCell(seen?.date)],
    last_seen_source: [30, ({ last_seen: seen }) => addressCell(seen?.source)],
    ended: [14, (actor) => dateCell(endOf(actor)?.date)],
    ended_reason: [40, (actor) => endOf(actor)?.comment],
    ended_source: [30, (actor) => addressCell(endOf(actor)?.source)],
    successor: [22, ({ successorActor }) => successorActor?.name],
    history: [
      50,
      ({ history }) => ({
        lines: history.map(({ date, event, comment }) => {
          const told = comment ?? words.fiche.events[event];
          return date === undefined ? told : `${formatDate(date, words)}${words.colon} ${told}`;
        }),
      }),
    ],
  } as const satisfies Readonly<Record<string, CellReading>>;
}

/** A pause is no end. */
function endOf(actor: Parameters<typeof findEnd>[0]) {
  return actor.status === "paused" ? undefined : findEnd(actor);
}
