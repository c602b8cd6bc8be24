import type { Problem } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import type { Language } from "../words/strings.ts";
import { insertWords, replaceMemory } from "./change-lines.ts";
import { type Draft, listBlocks, listOwnLinks, parseDraft } from "./parse-draft.ts";
import { hashAddress } from "./parse-memory.ts";
import { type PlacedLinks, type ProposedLink, placeLinks } from "./place-links.ts";
import { keepsOthers, linkPiece, titlePiece } from "./prove-change.ts";
import { renderLink, renderSection } from "./render-blocks.ts";

type MergeContext = {
  /** The draft's path from the site root, to name it in problems. */
  file: string;
  /** The instant of the run. */
  now: Date;
  /** Of the sections that it opens. */
  language: Language;
};

export type Merge<Link> = { text: string; added: Link[] };

/**
 * Adds to a draft the links that were never proposed for it, each at the end of its section. Every byte of the editor's stays, and so
 * does every link as it was read; only the memory's line changes. Refuses a published edition and a text in which the new blocks
 * would not be read.
 */
export function mergeDraft<Link extends ProposedLink>(
  existing: string,
  links: readonly Link[],
  { file, now, language }: MergeContext,
): Result<Merge<Link>> {
  const read = parseDraft(existing, file);
  if (!read.ok) return read;
  const draft = read.value;
  const { present, removed } = listOwnLinks(draft);
  const isProposed = (hash: string) => present.has(hash) || removed.has(hash);
  const added = links.filter((link) => !listHashes(link).some(isProposed));
  if (added.length === 0) return accept({ text: existing, added });
  const placed = placeLinks(added, draft.parts, language);
  const memory = [...draft.memory.hashes, ...present, ...added.flatMap(listHashes)];
  const text = replaceMemory(insertLinks(draft, placed), memory, now, draft.eol);
  const after = parseDraft(text, file);
  return after.ok && holds(after.value, draft, placed) ? accept({ text, added }) : refuse(explainUnclosed(file));
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
  const placed = placeLinks(links, [{ start: 1, end: 1, intro: "", blocks: [] }], language);
  return replaceMemory(insertLinks(empty, placed), links.flatMap(listHashes), now, "\n");
}

/** Every address of a story: what was proposed under one is not proposed again under another. */
function listHashes({ url, others }: ProposedLink): string[] {
  return [url, ...others.map((other) => other.url)].map(hashAddress);
}

function insertLinks(draft: Pick<Draft, "lines" | "eol">, placed: readonly PlacedLinks<ProposedLink>[]): string {
  return insertWords(
    draft,
    placed.map(({ line, opens, links }) => {
      const blocks = [...(opens === undefined ? [] : [renderSection(opens)]), ...links.map(renderLink)];
      return { line, words: blocks.join("\n\n") };
    }),
  );
}

/** True where all that was added is read as it was meant, and all else as before. */
function holds(after: Draft, before: Draft, placed: readonly PlacedLinks<ProposedLink>[]): boolean {
  const links = placed.flatMap((group) => group.links);
  const titles = placed.flatMap(({ opens }) => (opens === undefined ? [] : titlePiece(opens.title)));
  const read = new Set(listBlocks(after).map(({ entry: { url } }) => hashAddress(url ?? "")));
  return (
    links.every(({ url }) => read.has(hashAddress(url))) &&
    keepsOthers(before, after, [], [...titles, ...links.map((link) => linkPiece(renderLink(link)))])
  );
}

function explainUnclosed(file: string): Problem {
  const message = "un bloc de code ou un commentaire n'est pas fermé, la suite ne serait pas lue";
  const remedy = `fermez-le (${quote("```")} ou ${quote("-->")}) puis relancez${NBSP}: rien n'a été changé`;
  return { level: "error", file, message, remedy };
}
