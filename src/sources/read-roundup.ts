import { parseEdition, toBody } from "../edition/parse-edition.ts";
import type { Read, RoundupSource } from "../model/source.ts";
import { isDay } from "../text/dates.ts";
import { quote } from "../text/quote.ts";
import type { Reading } from "./reading.ts";

/** Reads one roundup; the id is the date that its file is named after. */
export function readRoundup(reading: Reading, file: string, id: string): Read<RoundupSource>[] {
  const edition = reading.parse(file, (text) => parseEdition(text, file));
  if (!edition) return [];
  const { raw, value, locate } = edition;
  const date = (raw as { date?: unknown } | undefined)?.date;
  if (typeof date === "string" && isDay(date) && date !== id)
    reading.report({
      file,
      line: locate(["date"]),
      field: "date",
      message: `la date ${quote(date)} n'est pas celle du nom de fichier`,
      remedy: `renommez le fichier ${date}.md ou corrigez la date`,
    });
  return [{ file, id, raw, value, body: toBody(edition) }];
}
