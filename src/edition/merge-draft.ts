import type { Problem } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import type { Language } from "../words/languages.ts";
import { insertWords, replaceMemory } from "./change-lines.ts";
import { findPart, nameSection, OTHER_LINKS, type SectionName, TO_REVIEW } from "./grammar.ts";
import { type Draft, listBlocks, listOwnLinks, parseDraft } from "./parse-draft.ts";
import { hashAddress, hashLink, hashShared, listHashes } from "./parse-memory.ts";
import type { Part } from "./parse-parts.ts";
import { keepsOthers, toPiece } from "./prove-change.ts";
import { type LinkBlock, renderLink, renderNamedSection } from "./render-blocks.ts";

/** A link, and where in a draft it belongs. */
export type ProposedLink = LinkBlock & {
  /** Absent where no section fits, or where drafts have none. */
  section?: SectionName;
  /** True where the editor is to judge it. */
  isDoubtful: boolean;
  /** True where its address is that of others too: its title then tells it. */
  sharesAddress?: true;
};

type MergeContext = {
  /** The draft's path from the site root, to name it in problems. */
  file: string;
  /** The instant of the run. */
  now: Date;
  /** Of the sections that it opens, and of its marks. */
  language: Language;
};

export type DraftMerge<Link> = { text: string; added: Link[] };

/**
 * Adds to a draft the links that were never proposed for it, each at the end of its section. Every byte of the editor's stays, and so
 * does every link as it was read; only the memory's line changes. Refuses a published edition and a text in which the new blocks
 * would not be read.
 */
export function mergeDraft<Link extends ProposedLink>(
  existing: string,
  links: readonly Link[],
  { file, now, language }: MergeContext,
): Result<DraftMerge<Link>> {
  const read = parseDraft(existing, file);
  if (!read.ok) return read;
  const draft = read.value;
  const { present, removed } = listOwnLinks(draft);
  const isProposed = (hash: string) => present.has(hash) || removed.has(hash);
  const added = links.filter((link) => !listLinkHashes(link).some(isProposed));
  if (added.length === 0) return accept({ text: existing, added });
  const placed = placeLinks(added, draft.parts, language);
  const held = listBlocks(draft).flatMap(({ entry: { url } }) => (url === undefined ? [] : listHashes(url)));
  const memory = [...draft.memory.hashes, ...held, ...added.flatMap(listRemembered)];
  const text = replaceMemory(insertLinks(draft, placed, language), memory, {
    collectedAt: now,
    eol: draft.eol,
    language,
  });
  const after = parseDraft(text, file);
  return after.ok && holds(after.value, draft, { placed, language })
    ? accept({ text, added })
    : refuse(explainUnclosed(file));
}

export type NewDraft = {
  number: number;
  /** The Sunday it is for, AAAA-MM-JJ. */
  date: string;
  title: string;
  /** The instant of the run. */
  now: Date;
  language: Language;
};

/** A whole draft: front matter, links in their sections, and the memory of what was proposed. */
export function renderDraft(links: readonly ProposedLink[], { number, date, title, now, language }: NewDraft): string {
  const matter = `---\nnumber: ${number}\ndate: ${JSON.stringify(date)}\ntitle: ${JSON.stringify(title)}\ndraft: true\n---\n`;
  const empty = { lines: [matter], eol: "\n" };
  const placed = placeLinks(links, [{ start: 1, end: 1, blocks: [] }], language);
  return replaceMemory(insertLinks(empty, placed, language), links.flatMap(listRemembered), {
    collectedAt: now,
    eol: "\n",
    language,
  });
}

/** Links that go before one line of a draft, with the section that they open where it is a new one. */
type PlacedLinks<Link> = { line: number; opens?: SectionName; links: readonly Link[] };

/** Where links may stand in a draft, old or new. */
type PlaceOfLinks = Pick<Part, "start" | "end" | "id" | "title" | "blocks">;

/** A section is opened for so many links at least. */
const FEWEST = 2;

/**
 * Says where each link goes: at the end of its section where the draft has it, else in a new one, which stands before what is to be
 * judged. A draft without sections stays without, as long as nothing asks for one.
 */
function placeLinks<Link extends ProposedLink>(
  links: readonly Link[],
  parts: readonly PlaceOfLinks[],
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
function groupByTopic<Link extends ProposedLink>(
  links: readonly Link[],
  parts: readonly PlaceOfLinks[],
): Group<Link>[] {
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

/** Every address of a story: what was proposed under one is not proposed again under another. */
function listLinkHashes({ others, ...link }: ProposedLink): string[] {
  return [hashLink(link), ...others.map((other) => hashAddress(other.url))];
}

/** The same, and which addresses are those of several articles. */
function listRemembered(link: ProposedLink): string[] {
  return [...listLinkHashes(link), ...(link.sharesAddress ? [hashShared(link.url)] : [])];
}

function insertLinks(
  draft: Pick<Draft, "lines" | "eol">,
  placed: readonly PlacedLinks<ProposedLink>[],
  language: Language,
): string {
  return insertWords(
    draft,
    placed.map(({ line, opens, links }) => {
      const blocks = [
        ...(opens === undefined ? [] : [renderNamedSection(opens, language)]),
        ...links.map((link) => renderLink(link, language)),
      ];
      return { line, words: blocks.join("\n\n") };
    }),
  );
}

/** True where all that was added is read as it was meant, and all else as before. */
function holds(
  after: Draft,
  before: Draft,
  { placed, language }: { placed: readonly PlacedLinks<ProposedLink>[]; language: Language },
): boolean {
  const links = placed.flatMap((group) => group.links);
  const titles = placed.flatMap(({ opens }) =>
    opens === undefined ? [] : toPiece(renderNamedSection(opens, language)),
  );
  const read = new Set(listBlocks(after).map(({ entry: { url } }) => hashAddress(url ?? "")));
  return (
    links.every(({ url }) => read.has(hashAddress(url))) &&
    keepsOthers(before, after, [], [...titles, ...links.map((link) => toPiece(renderLink(link, language)))])
  );
}

function explainUnclosed(file: string): Problem {
  const message = "un bloc de code ou un commentaire n'est pas fermé, la suite ne serait pas lue";
  const remedy = `fermez-le (${quote("```")} ou ${quote("-->")}) puis relancez${NBSP}: rien n'a été changé`;
  return { level: "error", file, message, remedy };
}
