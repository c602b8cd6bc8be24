/** Lines to add to a file that a person wrote, after its line `after`, counted from 1. */
export type Proposal = { file: string; after: number; lines: string[] };

type Lines = Pick<Proposal, "after" | "lines">;

/** A text with the lines that a proposal adds, ended as its own are; every other byte stays. */
export function applyLines(text: string, { after, lines }: Lines): string {
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  const rows = splitRows(text);
  const before = rows.slice(0, after).join("");
  const joint = before === "" || before.endsWith("\n") ? "" : ending;
  return `${before}${joint}${lines.map((line) => line + ending).join("")}${rows.slice(after).join("")}`;
}

/** Rows of a file that a patch shows around those that it adds. */
const CONTEXT = 3;

/** A proposal as a unified diff, which `git apply` takes. */
export function renderPatch({ file, after, lines }: Proposal, text: string): string {
  const rows = splitRows(text);
  const changed = splitRows(applyLines(text, { after, lines }));
  // A last row without an end gets one, and so changes.
  const same = rows[after - 1] === changed[after - 1] ? after : after - 1;
  const from = Math.max(0, after - CONTEXT);
  const hunk = [
    ...rows.slice(from, same).map((row) => ` ${row}`),
    ...rows.slice(same, after).map((row) => `-${row}`),
    ...changed.slice(same, after + lines.length).map((row) => `+${row}`),
    ...rows.slice(after, after + CONTEXT).map((row) => ` ${row}`),
  ];
  const kept = Math.min(rows.length, after + CONTEXT) - from;
  const head = `--- a/${file}\n+++ b/${file}\n@@ -${from + 1},${kept} +${from + 1},${kept + lines.length} @@\n`;
  return head + hunk.map((row) => (row.endsWith("\n") ? row : `${row}\n\\ No newline at end of file\n`)).join("");
}

/** The lines of a text, each with its end. */
export function splitRows(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
