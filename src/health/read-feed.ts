import { findLastItem } from "../feeds/items/find-last-item.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import type { Visit } from "./visit-address.ts";

/** What the feed of a fiche tells of its actor. */
export type FeedFinding = {
  /** Instant of the newest item, ISO 8601; absent where none has a date. */
  last?: string;
  /** Why it cannot be read, in French. */
  problem?: string;
};

/** Reads the feed that a visit brought back; undefined where it brought none. */
export async function readFeed({ reply, finalUrl }: Visit, now: Date): Promise<FeedFinding | undefined> {
  if (reply === undefined || reply.status < 200 || reply.status >= 300) return undefined;
  if (reply.bytes === undefined) return { problem: "le flux est trop long ou n'arrive pas en entier" };
  const contentType = reply.headers.get("content-type") ?? undefined;
  const { items, problems } = await parseFeed(reply.bytes, { url: finalUrl, contentType });
  const problem = problems.find(({ level }) => level === "error")?.message;
  if (problem !== undefined) return { problem };
  // An event that is announced is no sign of life in the future.
  const last = findLastItem(items, now)?.date;
  return last === undefined ? {} : { last: last.toISOString() };
}
