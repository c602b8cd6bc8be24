import { type Draft, type DraftBlock, findBlock, listBlocks } from "../edition/parse-draft.ts";
import { foldText } from "../text/slug.ts";

/** The link that another is to be joined to, by its key or its title. */
export function findHost(draft: Draft, into: string): DraftBlock | undefined {
  const title = foldText(into).trim();
  return findBlock(draft, into) ?? listBlocks(draft).find(({ entry }) => foldText(entry.title).trim() === title);
}
