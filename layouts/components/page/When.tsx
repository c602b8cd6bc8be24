import { formatDate } from "../../../src/words/format-date.ts";
import { useStrings } from "../../site-context.tsx";

/** A date in words, in the site's language: a year, a month or a day. */
export function When({ date }: { date: string }) {
  return <time dateTime={date}>{formatDate(date, useStrings())}</time>;
}
