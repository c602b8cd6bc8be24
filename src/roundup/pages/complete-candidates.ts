import { hashLink } from "../../edition/parse-memory.ts";
import { drainQueues, groupByHost } from "../../network/drain-queues.ts";
import { canonicalUrl } from "../../text/canonical-url.ts";
import { findRedirector } from "../../text/explain-tracking.ts";
import type { Candidate } from "../candidate.ts";
import { pickItemAddress } from "../pick-item-address.ts";
import type { DroppedItem } from "../report.ts";
import type { PageReader, VisitedPage } from "./open-page-reader.ts";

/** Pages asked for at once, of different sites. */
const WIDTH = 6;

export type CompleteContext = {
  reader: Pick<PageReader, "read">;
  /** Says where an address stands already, in French; undefined where it stands nowhere. */
  explainKnown: (hash: string) => string | undefined;
};

/**
 * Candidates with what their pages say and their feeds did not: the whole title where the feed cut it, the date, the language, the author, what
 * is to be paid, the page behind an address that leads to another; the page of many articles says nothing of one. A candidate whose page stands somewhere already is dropped.
 */
export async function completeCandidates(
  candidates: readonly Candidate[],
  { reader, explainKnown }: CompleteContext,
): Promise<{ candidates: Candidate[]; dropped: DroppedItem[] }> {
  const pages = new Map<string, VisitedPage>();
  const asked = candidates.filter(({ sharesAddress }) => !sharesAddress);
  await drainQueues(groupByHost(asked), WIDTH, async (queue) => {
    for (const { url } of queue) pages.set(url, await reader.read(url));
  });
  const completed: Candidate[] = [];
  const dropped: DroppedItem[] = [];
  const taken = new Set<string>();
  for (const candidate of candidates) {
    const whole = candidate.sharesAddress ? candidate : complete(candidate, pages.get(candidate.url));
    const hash = hashLink(whole);
    const why = hash === hashLink(candidate) ? undefined : explainKnown(hash);
    const { title, url, publisher } = whole;
    if (why !== undefined) dropped.push({ title, url, publisher, reason: "published", why });
    else if (taken.has(hash))
      dropped.push({ title, url, publisher, reason: "same-story", why: "même page qu'un autre lien" });
    else completed.push(whole);
    taken.add(hash);
  }
  return { candidates: completed, dropped };
}

function complete(candidate: Candidate, page: VisitedPage | undefined): Candidate {
  if (page?.facts === undefined) return candidate;
  const { title, author, publisher, language, day, excerpt, isFree } = page.facts;
  const url = pickPageAddress(candidate.url, page);
  const isWrapped = findRedirector(candidate.url) !== undefined;
  return {
    ...candidate,
    url,
    title: title !== undefined && isCut(candidate.title) ? title : candidate.title,
    ...(isWrapped && publisher !== undefined && candidate.via === undefined && publisher !== candidate.publisher
      ? { publisher, via: candidate.publisher }
      : {}),
    ...(candidate.language === undefined && language !== undefined ? { language } : {}),
    ...(candidate.day === undefined && day !== undefined ? { day } : {}),
    ...(candidate.excerpt === undefined && excerpt !== undefined ? { excerpt } : {}),
    ...(author === undefined ? {} : { author }),
    ...(isFree === false ? { isPaid: true as const } : {}),
  };
}

const isCut = (title: string) => /(?:…|\.{3}|\[…\])\s*$/u.test(title);

/** The page's own address, else that at which it was found; the feed's where neither could stand in a draft. */
export function pickPageAddress(asked: string, { url, facts }: VisitedPage): string {
  const own = pickItemAddress(facts?.canonical) ?? pickItemAddress(url) ?? asked;
  return canonicalUrl(own) === canonicalUrl(asked) ? asked : own;
}
