import { parseRoundupBody } from "../edition/parse-edition.ts";
import { type RoundupBody, roundupSchema } from "../model/schema/roundup.ts";
import type { Read, RoundupSource } from "../model/source.ts";
import { parseMarkdownFile } from "../syntax/parse-source.ts";
import { isDay } from "../text/dates.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import type { Reading } from "./reading.ts";

/** Reads one roundup; the id is the date that its file is named after. */
export function readRoundup(reading: Reading, file: string, id: string): Read<RoundupSource>[] {
  const parsed = reading.parse(file, (text) => parseRoundup(file, text));
  if (!parsed) return [];
  const { raw, value, body, locate } = parsed;
  const date = (raw as { date?: unknown } | undefined)?.date;
  if (typeof date === "string" && isDay(date) && date !== id)
    reading.report({
      file,
      line: locate(["date"]),
      field: "date",
      message: `la date ${quote(date)} n'est pas celle du nom de fichier`,
      remedy: `renommez le fichier ${date}.md ou corrigez la date`,
    });
  return [{ file, id, raw, value, body }];
}

function parseRoundup(file: string, text: string) {
  const parsed = parseMarkdownFile(roundupSchema, file, text);
  const { body, faults } = parseRoundupBody(parsed.body);
  const offset = parsed.bodyOffset + 1;
  const problems = faults.map(
    ({ line, ...fault }): Problem => ({ level: "error", file, line: line + offset, ...fault }),
  );
  return { ...parsed, body: shiftLines(body, offset), problems: [...parsed.problems, ...problems] };
}

function shiftLines({ intro, sections }: RoundupBody, offset: number): RoundupBody {
  return {
    intro,
    sections: sections.map(({ line: heading, ...section }) => ({
      ...section,
      ...(heading === undefined ? {} : { line: heading + offset }),
      entries: section.entries.map(({ line, detailsLine, ...entry }) => ({
        ...entry,
        line: line + offset,
        ...(detailsLine === undefined ? {} : { detailsLine: detailsLine + offset }),
      })),
    })),
  };
}
