import type { Candidate } from "../roundup/candidate.ts";
import { insertBlocks } from "./insert-blocks.ts";
import { listHashes } from "./merge-draft.ts";
import { renderMemory } from "./parse-memory.ts";
import { placeBlocks } from "./place-links.ts";

export type NewDraft = {
  number: number;
  /** The Sunday it is for, AAAA-MM-JJ. */
  date: string;
  title: string;
  /** The instant of the run. */
  now: Date;
};

/** A whole draft: front matter, candidates in their sections, and the memory of what was proposed. */
export function renderDraft(candidates: readonly Candidate[], { number, date, title, now }: NewDraft): string {
  const matter = [
    "---",
    `number: ${number}`,
    `date: ${JSON.stringify(date)}`,
    `title: ${JSON.stringify(title)}`,
    "draft: true",
    "---\n",
  ].join("\n");
  const end = matter.length;
  const insertions = placeBlocks(candidates, { eol: "\n", parts: [{ start: end, end, hasLinks: false }] });
  const memory = renderMemory(candidates.flatMap(listHashes), now);
  return insertBlocks(matter, insertions, { start: end, end, memory, eol: "\n" });
}
