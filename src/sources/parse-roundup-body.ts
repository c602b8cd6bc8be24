import { parseOutline, type Section } from "../markdown/parse-outline.ts";
import { isDay, isWebAddress, NBSP, quote } from "../model/fields.ts";
import type { Fault } from "../model/parse-value.ts";
import type { EntrySection, RoundupBody, RoundupEntry } from "../model/roundup.ts";

/** A fault of a roundup's body, with its line counted from 0 in the body. */
export type BodyFault = Omit<Fault, "path"> & { line: number; field?: string };

const COMMENT = /^[ \t]*<!--([\s\S]*?)-->[ \t]*$/gmu;

/** Reads a roundup's Markdown body (DESIGN decision 5): `##` opens a section, `###` a link. Lines count from 0. */
export function parseRoundupBody(source: string): { body: RoundupBody; faults: BodyFault[] } {
  const comments: { line: number; text: string }[] = [];
  const visible = source.replace(COMMENT, (whole, inner: string, offset: number) => {
    comments.push({ line: lineAt(source, offset), text: inner });
    return "\n".repeat(whole.split("\n").length - 1);
  });
  const { lines, preambleEnd, sections } = parseOutline(visible);
  const body: RoundupBody = { intro: slice(lines, 0, preambleEnd), sections: [] };
  const faults: BodyFault[] = [];
  for (const section of sections) {
    if (section.level <= 2) {
      body.sections.push({ title: section.text, intro: slice(lines, section.bodyStart, section.bodyEnd), entries: [] });
      continue;
    }
    if (section.level > 3) continue;
    const own = comments.filter(({ line }) => line >= section.line && line < section.bodyEnd);
    const entry = readEntry(section, lines, own);
    faults.push(...checkEntry(entry, section));
    currentSection(body).entries.push(entry);
  }
  return { body, faults };
}

function currentSection(body: RoundupBody): EntrySection {
  const last = body.sections.at(-1);
  if (last) return last;
  const first: EntrySection = { intro: "", entries: [] };
  body.sections.push(first);
  return first;
}

function readEntry(section: Section, lines: string[], comments: { text: string }[]): RoundupEntry {
  const details = readDetails(comments.map(({ text }) => text).join("\n"));
  const quoted = section.quotations.map(({ start, end }) =>
    slice(lines, start, end)
      .replace(/^[ \t]*>[ \t]?/gmu, "")
      .trim(),
  );
  const said = lines.slice(section.bodyStart, section.bodyEnd).filter((_, index) => {
    const line = section.bodyStart + index;
    return !section.quotations.some(({ start, end }) => line >= start && line < end);
  });
  const actorIds = (details.get("acteurs") ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  return {
    ...readTitle(section),
    actorIds,
    language: details.get("langue"),
    date: details.get("date"),
    comment: said.join("\n").trim(),
    quotation: quoted.join("\n\n"),
    line: section.line,
  };
}

const PUBLISHER = /^\s*[—–-]\s+(.+)$/u;

function readTitle({ link, text }: Section): Pick<RoundupEntry, "title" | "url" | "publisher"> {
  if (link) return { title: link.text, url: link.url, publisher: PUBLISHER.exec(link.after)?.[1]?.trim() };
  const cut = text.lastIndexOf(" — ");
  return cut === -1 ? { title: text } : { title: text.slice(0, cut).trim(), publisher: text.slice(cut + 3).trim() };
}

/** `acteurs: voxe, make-org ; date: 2016-12-05` → a map; what is not `key: value` is the editor's own note. */
function readDetails(comment: string): Map<string, string> {
  const pairs = comment
    .split(/\s;\s|\n/u)
    .map((part) => /^\s*([a-zé]+)\s*:\s*(.+?)\s*$/u.exec(part))
    .filter((match) => match !== null);
  return new Map(pairs.map((match) => [match[1] ?? "", match[2] ?? ""]));
}

function checkEntry(entry: RoundupEntry, section: Section): BodyFault[] {
  const { line } = section;
  const faults: BodyFault[] = [];
  if (entry.title === "")
    faults.push({ line, message: "un lien n'a pas de titre", remedy: "écrivez ### [Titre](https://…) — Éditeur" });
  if (entry.url !== undefined && !isWebAddress(entry.url))
    faults.push({
      line,
      message: `${quote(entry.url)} n'est pas une adresse complète`,
      remedy: "commencez par https://",
    });
  if (entry.date !== undefined && !isDay(entry.date) && !/^\d{4}(?:-\d{2})?$/u.test(entry.date))
    faults.push({
      line,
      field: "date",
      message: `${quote(entry.date)} n'est pas une date`,
      remedy: "écrivez AAAA, AAAA-MM ou AAAA-MM-JJ",
    });
  if (entry.url === undefined && /\]\s*\(/u.test(section.text))
    faults.push({
      line,
      message: `l'adresse du lien ${quote(entry.title)} est refusée`,
      remedy: `écrivez une adresse http ou https, sans espace${NBSP}: [Titre](https://…)`,
    });
  return faults;
}

function slice(lines: string[], start: number, end: number): string {
  return lines.slice(start, end).join("\n").trim();
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length - 1;
}
