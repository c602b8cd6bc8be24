import { hashTitled, listHashes } from "../edition/parse-memory.ts";
import type { Roundup } from "../model/model.ts";
import { addDays, compareDates, dayIn, weekdayFrom } from "../text/dates.ts";
import { DAYS_BETWEEN, type Rhythm, WEEKDAYS } from "../text/rhythm.ts";

const DAY_MS = 86_400_000;

/** The edition that a run is for, and what it must not propose again. */
export type EditionPlan = {
  /** The day of its publication, AAAA-MM-JJ. */
  date: string;
  number: number;
  /** Items dated before are not new. */
  since: Date;
  /** What was published or proposed in the other editions, by `hashAddress`. */
  known: ReadonlyMap<string, KnownLink>;
};

/** Where a link stands already: the edition's number, and whether its readers saw it. */
export type KnownLink = { number: number; isPublished: boolean };

/** What is needed of an edition, published or not. */
export type KnownEdition = Pick<Roundup, "number" | "date" | "draft" | "memory"> & {
  links: readonly { url?: string; title?: string }[];
};

export type PlanContext = {
  timezone: string;
  now: Date;
  rhythm: Rhythm;
  /** True where the draft goes to another folder: the site's own draft for that day is then an edition like the others. */
  isElsewhere?: boolean;
};

/** Plans the next edition, on or after today in the site's time zone, as the site's rhythm has it. */
export function planEdition(editions: readonly KnownEdition[], context: PlanContext): EditionPlan {
  const { timezone, now, rhythm, isElsewhere = false } = context;
  const date = pickEditionDay(editions, dayIn(timezone, now), rhythm);
  const own = editions.find((edition) => edition.date === date);
  const highest = Math.max(0, ...editions.map(({ number }) => number));
  const others = editions.filter((edition) => isElsewhere || edition !== own);
  const since = opensAt(editions, date, timezone) ?? new Date(now.getTime() - DAYS_BETWEEN[rhythm.every] * DAY_MS);
  return { date, number: own?.number ?? highest + 1, since, known: listKnown(others, date) };
}

/**
 * The day of the next edition. A draft that waits for its day keeps it, whatever the settings now say; a fortnightly edition comes two weeks
 * after the last one published, a monthly one on the first such day of a month.
 */
function pickEditionDay(editions: readonly KnownEdition[], today: string, { every, day }: Rhythm): string {
  const waiting = editions.filter(({ draft, date }) => draft && date >= today).map(({ date }) => date);
  const next = weekdayFrom(today, WEEKDAYS.indexOf(day));
  const planned = {
    week: () => next,
    fortnight: () => pickFortnight(editions, next),
    month: () => pickMonth(today, day),
  };
  const date = planned[every]();
  return waiting.sort().find((one) => one <= date) ?? date;
}

function pickFortnight(editions: readonly KnownEdition[], next: string): string {
  const last = editions
    .filter(({ draft, date }) => !draft && date < next)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return last !== undefined && addDays(last, 14) > next ? addDays(next, 7) : next;
}

function pickMonth(today: string, day: Rhythm["day"]): string {
  const first = (month: string) => weekdayFrom(`${month}-01`, WEEKDAYS.indexOf(day));
  const own = first(today.slice(0, 7));
  return own >= today ? own : first(addDays(`${today.slice(0, 7)}-01`, 31).slice(0, 7));
}

/**
 * Published links last, so that they are told before what was only proposed. A draft whose day has passed was never published: what it
 * holds may be proposed again, what was removed from it was removed by a person.
 */
function listKnown(editions: readonly KnownEdition[], date: string): Map<string, KnownLink> {
  const known = new Map<string, KnownLink>();
  const hashesOf = ({ links }: KnownEdition) =>
    links.flatMap(({ url, title }) =>
      url === undefined ? [] : [...listHashes(url), ...(title === undefined ? [] : [hashTitled(url, title)])],
    );
  const isForgotten = (edition: KnownEdition) => edition.draft && edition.date < date;
  for (const edition of editions) {
    const { number, memory } = edition;
    const held = new Set(isForgotten(edition) ? hashesOf(edition) : []);
    for (const hash of memory.hashes) if (!held.has(hash)) known.set(hash, { number, isPublished: false });
  }
  for (const edition of editions) {
    if (isForgotten(edition)) continue;
    for (const hash of hashesOf(edition)) known.set(hash, { number: edition.number, isPublished: !edition.draft });
  }
  return known;
}

/**
 * News begin where the last published edition's collection ended: on its Friday, so that what appears between that day and its
 * Sunday is not lost. Without a memory, at the beginning of its own day.
 */
function opensAt(editions: readonly KnownEdition[], before: string, timezone: string): Date | undefined {
  const published = editions.filter(({ draft, date }) => !draft && date < before);
  const last = published.toSorted((a, b) => compareDates(b.date, a.date))[0];
  if (last === undefined) return undefined;
  const midnight = startOfDay(timezone, last.date);
  const { collectedAt } = last.memory;
  return collectedAt && collectedAt < startOfDay(timezone, addDays(last.date, 1)) ? collectedAt : midnight;
}

/** The instant at which a calendar day begins in a time zone. */
export function startOfDay(timeZone: string, day: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  const wallClock = Date.parse(`${format.format(utc).replace(" ", "T")}Z`);
  return new Date(utc - (wallClock - utc));
}
