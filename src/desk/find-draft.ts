import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../sources/list-files.ts";
import { isDay } from "../text/dates.ts";

/** A draft as it stands on disk. */
export type DraftFile = {
  /** From the site root. */
  file: string;
  /** The Sunday that its name says. */
  date: string;
  text: string;
};

const NAME = /^content\/liens\/(?<date>[^/]+)\.md$/u;
const DRAFT = /^draft:\s*true\s*$/mu;

/** The draft of the latest date below a site root; undefined where there is none. */
export async function findDraft(root: string): Promise<DraftFile | undefined> {
  for (const file of listFiles(root, "content/liens").reverse()) {
    const date = NAME.exec(file)?.groups?.date ?? "";
    if (!isDay(date)) continue;
    const text = await readFile(join(root, file), "utf8");
    if (DRAFT.test(/^---\r?\n[\s\S]*?^---\s*$/mu.exec(text)?.[0] ?? "")) return { file, date, text };
  }
  return undefined;
}
