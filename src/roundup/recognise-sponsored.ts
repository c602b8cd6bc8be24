import type { Candidate } from "./candidate.ts";
import { anyOf } from "./headlines/known-words.ts";

/** What papers write on what they were paid for, at the beginning or the end of a text. */
const PAID = anyOf("paid");
const LABELLED = new RegExp(
  `^[\\s\\[(«“]*(?:${PAID})(?!\\p{L})|(?:^|[.!?…»)\\]]\\s+)[\\[(]?(?:${PAID})(?!\\p{L})`,
  "iu",
);

/** Folders in which papers keep it. */
const FOLDER = new RegExp(`/(?:${anyOf("paidFolders")})/`, "iu");

/** What shows that somebody paid for an item, as it is written; undefined where nothing does. */
export function findSponsor({
  title,
  excerpt = "",
  url,
}: Pick<Candidate, "title" | "excerpt" | "url">): string | undefined {
  const found = LABELLED.exec(title) ?? LABELLED.exec(excerpt) ?? FOLDER.exec(url);
  return found?.[0].replace(/^[\s.!?…»)\][(«“]+/u, "");
}
