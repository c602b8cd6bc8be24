import { type Edition, parseEdition, toBody } from "../../edition/parse-edition.ts";
import { isDay } from "../../text/dates.ts";
import type { Problem } from "../../text/problem.ts";
import { quote } from "../../text/quote.ts";
import type { SourcePlace } from "../kind.ts";

/** Reads one roundup; the id is the date that its file is named after. */
export function parseRoundup({ file, id }: SourcePlace, text: string) {
  const edition = parseEdition(text, file);
  const { raw, value, problems } = edition;
  return {
    ...edition,
    problems: [...problems, ...checkDate({ file, id }, edition)],
    source: { file, id, raw, value, body: toBody(edition) },
  };
}

function checkDate({ file, id }: SourcePlace, { raw, locate }: Edition): Problem[] {
  const { date } = (raw ?? {}) as { date?: unknown };
  if (typeof date !== "string" || !isDay(date) || date === id) return [];
  return [
    {
      level: "error",
      file,
      line: locate(["date"]),
      field: "date",
      message: `la date ${quote(date)} n'est pas celle du nom de fichier`,
      remedy: `renommez le fichier ${date}.md ou corrigez la date`,
    },
  ];
}
