import type { RoundupEntry, RoundupMatter } from "../model/schema/roundup.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { type Edition, parseEdition } from "./parse-edition.ts";
import { hashAddress, hashShared, hashTitled, listHashes } from "./parse-memory.ts";
import type { Block, Part } from "./parse-parts.ts";

/** An edition that may still be changed; each of its links bears a key. */
export type Draft = Omit<Edition, "parts"> & { file: string; matter: RoundupMatter; parts: DraftPart[] };
export type DraftPart = Omit<Part, "blocks"> & { blocks: DraftBlock[] };

export type DraftBlock = Block & {
  /** Tells it from the others of its draft: `hashAddress` of its link, of its title where it has none; a number after a repeat. */
  key: string;
};

/** Reads a draft, or says why it is none: nothing may then be changed in it. `file` names it in problems. */
export function parseDraft(text: string, file: string): Result<Draft> {
  const edition = parseEdition(text, file);
  const { value: matter, problems } = edition;
  if (matter === undefined) return refuse(...problems);
  if (!matter.draft) return refuse(explainPublished(file));
  const taken = new Set<string>();
  const parts = edition.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => ({ ...block, key: makeKey(block.entry, taken) })),
  }));
  return accept({ ...edition, file, matter, parts });
}

export function listBlocks({ parts }: Pick<Draft, "parts">): DraftBlock[] {
  return parts.flatMap(({ blocks }) => blocks);
}

export function findBlock(draft: Pick<Draft, "parts">, key: string): DraftBlock | undefined {
  return listBlocks(draft).find((block) => block.key === key);
}

/** The text of a block, as it is written, without the blank lines after it. */
export function textOf({ lines }: Pick<Draft, "lines">, { start, end }: Block): string {
  return lines.slice(start, end).join("").trimEnd();
}

/** What a draft holds, and what its memory says was removed from it, by `hashLink`: each link as one whose address tells it, and as one that its title tells. */
export function listOwnLinks(draft: Draft): { present: Set<string>; removed: Set<string> } {
  const present = new Set(
    listBlocks(draft).flatMap(({ entry: { url, title } }) =>
      url === undefined ? [] : [...listHashes(url), hashTitled(url, title), hashShared(url)],
    ),
  );
  return { present, removed: new Set([...draft.memory.hashes].filter((hash) => !present.has(hash))) };
}

function makeKey({ url, title }: RoundupEntry, taken: Set<string>): string {
  const hash = hashAddress(url ?? `urn:titre:${title}`);
  let key = hash;
  for (let number = 2; taken.has(key); number += 1) key = `${hash}-${number}`;
  taken.add(key);
  return key;
}

function explainPublished(file: string): Problem {
  const message = "cette édition est déjà publiée, rien n'y est ajouté";
  const remedy = `attendez l'édition suivante, ou remettez ${quote("draft: true")} dans son en-tête`;
  return { level: "error", file, field: "draft", message, remedy };
}
