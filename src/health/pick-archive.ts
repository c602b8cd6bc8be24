import { hostOf } from "../text/canonical-url.ts";
import type { Citation } from "./citation.ts";

export type ArchiveCopy = {
  url: string;
  /** True where a fiche already gives it; else it is an address to try, which nobody has opened yet. */
  isKnown: boolean;
};

/**
 * A copy of a page that is gone: the one that a fiche gives, or the Internet Archive's nearest to the day when the page was
 * cited (`https://web.archive.org/web/20161205/https://…`). Nothing is fetched.
 */
export function pickArchive(url: string, citations: readonly Citation[], fallbackDay: string): ArchiveCopy | undefined {
  if (hostOf(url) === "web.archive.org") return undefined;
  const known = citations.find(({ archive }) => archive !== undefined)?.archive;
  if (known !== undefined) return { url: known, isKnown: true };
  const date = citations.find((citation) => citation.date !== undefined)?.date ?? fallbackDay;
  return { url: `https://web.archive.org/web/${date.replaceAll("-", "")}/${url}`, isKnown: false };
}
