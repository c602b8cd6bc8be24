import type { Candidate } from "./candidate.ts";
import { hashAddress, renderMemory } from "./parse-memory.ts";
import { renderCandidate } from "./render-candidate.ts";

export type NewDraft = {
  number: number;
  /** The Sunday it is for, AAAA-MM-JJ. */
  date: string;
  title: string;
  /** The instant of the run. */
  now: Date;
};

/** A whole draft: front matter, candidates, and the memory of what was proposed. */
export function renderDraft(candidates: readonly Candidate[], { number, date, title, now }: NewDraft): string {
  const matter = [
    "---",
    `number: ${number}`,
    `date: ${JSON.stringify(date)}`,
    `title: ${JSON.stringify(title)}`,
    "draft: true",
    "---",
  ].join("\n");
  const hashes = candidates.map(({ url }) => hashAddress(url));
  return `${[matter, ...candidates.map(renderCandidate), renderMemory(hashes, now)].join("\n\n")}\n`;
}
