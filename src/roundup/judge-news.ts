import type { Sighting } from "../feeds/fetch/remember-items.ts";
import type { Settings } from "../model/schema/settings.ts";
import { addDays, dayIn } from "../text/dates.ts";
import { startOfDay } from "./plan-edition.ts";

export type NewsContext = {
  settings: Pick<Settings, "roundup" | "timezone">;
  /** Where the collection of the last published edition ended. */
  since: Date;
  /** The instant of the run. */
  now: Date;
};

/** An item that is news, or why it is none, in French. */
export type News = { isLate: boolean } | { reason: "old" | "future"; why: string };

const DAY_MS = 86_400_000;
/** Days that the first reading of a feed looks back. */
const FIRST_DAYS = 7;

/**
 * News is what a feed has not shown before the last edition was made, whatever its date: feeds fail, date by day and date back. A date
 * alone is believed of what was there when the feed was first read, and where no run remembers.
 */
export function judgeNews(date: Date | undefined, sighting: Sighting | undefined, context: NewsContext): News {
  const { since, now, settings } = context;
  if (date === undefined) return { isLate: false };
  const day = dayIn(settings.timezone, date);
  if (date.getTime() > now.getTime() + DAY_MS) return { reason: "future", why: `daté du ${day}, un jour à venir` };
  const { max_age_days: most } = settings.roundup;
  const oldest = new Date(now.getTime() - most * DAY_MS);
  const opens = findOpening(sighting, oldest, context);
  if (date >= since) return { isLate: false };
  if (date >= opens && date >= oldest) return { isLate: true };
  const isTooOld = opens <= oldest;
  return {
    reason: "old",
    why: `du ${day}, ${isTooOld ? `il y a plus de ${most} jours` : `avant le ${dayIn(settings.timezone, opens)}`}`,
  };
}

/** From when on the dates of items that were first seen so are news. */
function findOpening(sighting: Sighting | undefined, oldest: Date, { since, settings }: NewsContext): Date {
  if (sighting === undefined || sighting.at <= since) return since;
  if (sighting.at > sighting.firstRead) return oldest;
  // A whole day more: what is dated by day is dated at its beginning, somewhere on earth.
  const asked = sighting.firstAsked.getTime() - FIRST_DAYS * DAY_MS;
  const day = dayIn(settings.timezone, new Date(Math.min(asked, since.getTime())));
  return startOfDay(settings.timezone, addDays(day, -1));
}
