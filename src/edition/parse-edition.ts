import type { BodyFault } from "../model/schema/parse-value.ts";
import type { EntrySection, RoundupBody, RoundupEntry } from "../model/schema/roundup.ts";
import { checkInertMarks } from "../syntax/check-inert-marks.ts";
import { checkEntry, checkLevel, checkStrayComments } from "./check-entry.ts";
import { type Comment, hideComments } from "./hide-comments.ts";
import { parseOutline, type Section } from "./parse-outline.ts";
import { readDetails } from "./read-details.ts";

/** Reads a roundup's Markdown body (DESIGN decision 5): `##` opens a section, `###` a link. Lines count from 0. */
export function parseRoundupBody(source: string): { body: RoundupBody; faults: BodyFault[] } {
  const { visible, comments } = hideComments(source);
  const { lines, code, preambleEnd, sections } = parseOutline(visible);
  const body: RoundupBody = { intro: slice(lines, 0, preambleEnd), sections: [] };
  const faults: BodyFault[] = checkStrayComments(lines, code);
  for (const section of sections) {
    if (section.level <= 2) {
      body.sections.push({
        title: section.text,
        line: section.line,
        intro: slice(lines, section.bodyStart, section.bodyEnd),
        entries: [],
      });
    } else if (section.level > 3) {
      faults.push(checkLevel(section));
    } else {
      const own = comments.filter(({ line }) => line >= section.line && line < section.bodyEnd);
      const entry = readEntry(section, lines, own);
      faults.push(...checkEntry(entry, section, own));
      currentSection(body).entries.push(entry);
    }
  }
  const told = new Set(faults.map(({ line }) => line));
  return { body, faults: [...faults, ...checkInertMarks(visible).filter(({ line }) => !told.has(line))] };
}

function currentSection(body: RoundupBody): EntrySection {
  const last = body.sections.at(-1);
  if (last) return last;
  const first: EntrySection = { intro: "", entries: [] };
  body.sections.push(first);
  return first;
}

function readEntry(section: Section, lines: string[], comments: readonly Comment[]): RoundupEntry {
  const details = readDetails(comments);
  const quoted = section.quotations.map(({ start, end }) =>
    slice(lines, start, end)
      .replace(/^[ \t]*>[ \t]?/gmu, "")
      .trim(),
  );
  const said = lines.slice(section.bodyStart, section.bodyEnd).filter((_, index) => {
    const line = section.bodyStart + index;
    return !section.quotations.some(({ start, end }) => line >= start && line < end);
  });
  const actorIds = (details.get("acteurs")?.value ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  return {
    ...readTitle(section),
    actorIds,
    language: details.get("langue")?.value,
    date: details.get("date")?.value,
    comment: said.join("\n").trim(),
    quotation: quoted.join("\n\n"),
    line: section.line,
    detailsLine: details.get("acteurs")?.line,
  };
}

const AFTER_LINK = /^\s*[—–-]\s+(.+)$/u;
const REFERENCE = /^(.*\S)\s+[—–]\s+(\S.*)$/u;

function readTitle({ link, text }: Section): Pick<RoundupEntry, "title" | "url" | "publisher"> {
  if (link) return { title: link.text, url: link.url, publisher: AFTER_LINK.exec(link.after)?.[1]?.trim() };
  const [, title = text, publisher] = REFERENCE.exec(text) ?? [];
  return { title, publisher };
}

function slice(lines: string[], start: number, end: number): string {
  return lines.slice(start, end).join("\n").trim();
}
