import { formatDate } from "../../../src/words/format-date.ts";
import { useSite } from "../../site-context.tsx";

/** A date in words, in the site's language: a year, a month or a day. */
export function When({ date }: { date: string }) {
  const { strings } = useSite();
  return <time dateTime={date}>{formatDate(date, strings)}</time>;
}
