import type { Language } from "../words/strings.ts";
import { findPart, nameSection, OTHER_LINKS, type SectionName, TO_REVIEW } from "./grammar.ts";
import type { Part } from "./parse-edition.ts";
import type { LinkBlock } from "./render-blocks.ts";

/** A link, and where in a draft it belongs. */
export type ProposedLink = LinkBlock & {
  /** Absent where no section fits, or where drafts have none. */
  section?: SectionName;
  /** True where the editor is to judge it. */
  isDoubtful: boolean;
};

/** Links that go before one line of a draft, with the section that they open where it is a new one. */
export type PlacedLinks<Link> = { line: number; opens?: SectionName; links: readonly Link[] };

/** A section is opened for so many links at least. */
const FEWEST = 2;

/**
 * Says where each link goes: at the end of its section where the draft has it, else in a new one, which stands before what is to be
 * judged. A draft without sections stays without, as long as nothing asks for one.
 */
export function placeLinks<Link extends ProposedLink>(
  links: readonly Link[],
  parts: readonly Part[],
  language: Language,
): PlacedLinks<Link>[] {
  const others = nameSection(OTHER_LINKS, language);
  const toReview = nameSection(TO_REVIEW, language);
  const topics = groupByTopic(links, parts);
  const placed = new Set(topics.flatMap((group) => group.links));
  const sure = links.filter((link) => !link.isDoubtful && !placed.has(link));
  const doubtful = links.filter(({ isDoubtful }) => isDoubtful);
  const groups = [...topics, { section: others, links: sure }, { section: toReview, links: doubtful }];
  const isFlat = topics.length === 0 && parts.every(({ id, title }) => title === undefined || id === TO_REVIEW);
  const [head] = parts;
  const end = parts.at(-1)?.end ?? 0;
  const pickPart = (section: SectionName) =>
    findPart(parts, section) ??
    // Links that stand before any section take in the others; in a draft without sections they are all there is.
    (section === others && (isFlat || (head?.blocks.length ?? 0) > 0) ? head : undefined);
  return groups
    .filter((group) => group.links.length > 0)
    .map(({ section, links: own }) => {
      const part = pickPart(section);
      if (part !== undefined) return { line: part.end, links: own };
      const line = section === toReview ? end : (findPart(parts, toReview)?.start ?? end);
      return { line, opens: section, links: own };
    });
}

type Group<Link> = { section: SectionName; links: Link[] };

/** Links by their section, where the draft has it or enough of them ask for it, in the order of their best. */
function groupByTopic<Link extends ProposedLink>(links: readonly Link[], parts: readonly Part[]): Group<Link>[] {
  const groups = new Map<string, Group<Link>>();
  for (const link of links) {
    const { section, isDoubtful } = link;
    if (isDoubtful || section === undefined || section.id === OTHER_LINKS) continue;
    const group = groups.get(section.id) ?? { section, links: [] };
    group.links.push(link);
    groups.set(section.id, group);
  }
  return [...groups.values()].filter(
    (group) => group.links.length >= FEWEST || findPart(parts, group.section) !== undefined,
  );
}
