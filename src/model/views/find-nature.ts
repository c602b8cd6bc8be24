import { formatDate } from "../../words/format-date.ts";
import type { Strings } from "../../words/strings.ts";
import type { Roundup } from "../model.ts";

/** What an edition is: links of its week, texts of other years read again, another site's roundup kept. */
export type EditionNature = "week" | "rereading" | "archive";

/** A link that appeared more years than this before its edition is no news of the week. */
const NEWS_YEARS = 1;

/**
 * What an edition is, by what it holds: it re-reads where more than half of its dated links are old, by every day that a partial
 * date may mean. Links without a date tell nothing.
 */
export function findNature({ date, links, original }: Pick<Roundup, "date" | "links" | "original">): EditionNature {
  if (original !== undefined) return "archive";
  const limit = `${Number(date.slice(0, 4)) - NEWS_YEARS}${date.slice(4)}`;
  const dates = links.flatMap((link) => link.date ?? []);
  const old = dates.filter((day) => day < limit.slice(0, day.length));
  return old.length > dates.length / 2 ? "rereading" : "week";
}

/** How an edition is dated: by the day that it bears and, where it is another one, the day on which it appeared here. */
export function tellEditionDay({ date, published }: Pick<Roundup, "date" | "published">, strings: Strings): string {
  const day = formatDate(date, strings);
  return published === undefined ? day : `${day}, ${strings.roundups.online(formatDate(published, strings))}`;
}
