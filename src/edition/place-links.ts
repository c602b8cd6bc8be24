import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { Candidate, DraftSection } from "../roundup/candidate.ts";
import { type DraftLayout, type DraftPart, findPart, SECTION_DETAIL } from "./read-layout.ts";
import { renderCandidate } from "./render-blocks.ts";

/** For links that no section takes, and for those that the editor is to judge. */
export const OTHER_SECTION: DraftSection = { id: "autres", title: "Autres lectures" };
export const DOUBTFUL_SECTION: DraftSection = { id: "a-relire", title: "À relire" };

/** A section is opened for so many links at least. */
const FEWEST = 2;

/** Blocks to write at one place of a text. */
export type Insertion = { at: number; blocks: string[] };

/**
 * Says where each candidate goes: at the end of its section where the draft has it, else in a new one, which stands before
 * « À relire ». A draft without sections stays without, as long as nothing asks for one.
 */
export function placeBlocks(candidates: readonly Candidate[], layout: DraftLayout): Insertion[] {
  const groups = groupBySection(candidates, layout);
  const isFlat = layout.parts.every(({ id, title }) => title === undefined || id === DOUBTFUL_SECTION.id);
  const hasNew = groups.some(({ section }) => section !== OTHER_SECTION && section !== DOUBTFUL_SECTION);
  const doubtful = findPart(layout, DOUBTFUL_SECTION.id, DOUBTFUL_SECTION.title);
  const end = endOf(layout.parts.at(-1), layout);
  return groups.map(({ section, members }) => {
    const blocks = members.map(renderCandidate);
    const part = findPart(layout, section.id, section.title) ?? pickHeadless(section, layout, isFlat && !hasNew);
    if (part !== undefined) return { at: endOf(part, layout), blocks };
    const at = section === DOUBTFUL_SECTION ? end : (doubtful?.start ?? end);
    return { at, blocks: [renderHeading(section), ...blocks] };
  });
}

/** Links that stand before any section take in the others; in a draft without sections they are all there is. */
function pickHeadless(section: DraftSection, { parts: [head] }: DraftLayout, isFlat: boolean): DraftPart | undefined {
  return section === OTHER_SECTION && (isFlat || head?.hasLinks) ? head : undefined;
}

/** A last part ends where the memory does begin. */
function endOf(part: DraftPart | undefined, { parts, memory }: DraftLayout): number {
  const last = parts.at(-1);
  return part === last && memory?.isLast ? memory.start : (part?.end ?? 0);
}

type Group = { section: DraftSection; members: Candidate[] };

/** In the order of their best, then what fits nowhere, then what is doubtful. */
function groupBySection(candidates: readonly Candidate[], layout: DraftLayout): Group[] {
  const groups = new Map<string, Group>();
  const add = (section: DraftSection, members: readonly Candidate[]) => {
    const group = groups.get(section.id) ?? { section, members: [] };
    group.members.push(...members);
    groups.set(section.id, group);
  };
  for (const candidate of candidates) {
    if (!candidate.isDoubtful) add(candidate.section ?? OTHER_SECTION, [candidate]);
  }
  const isWorth = ({ section: { id, title }, members }: Group) =>
    members.length >= FEWEST || findPart(layout, id, title) !== undefined;
  const kept = [...groups.values()].filter((group) => group.section.id !== OTHER_SECTION.id && isWorth(group));
  const placed = new Set(kept.flatMap(({ members }) => members));
  const others = candidates.filter((candidate) => !candidate.isDoubtful && !placed.has(candidate));
  const doubtful = candidates.filter(({ isDoubtful }) => isDoubtful);
  return [
    ...kept,
    ...(others.length > 0 ? [{ section: OTHER_SECTION, members: others }] : []),
    ...(doubtful.length > 0 ? [{ section: DOUBTFUL_SECTION, members: doubtful }] : []),
  ];
}

function renderHeading({ id, title }: DraftSection): string {
  return `## ${escapeMarkdown(title)}\n<!-- ${SECTION_DETAIL}: ${id} -->`;
}
