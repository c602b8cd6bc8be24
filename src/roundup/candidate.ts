import type { FeedItem } from "../feeds/parse-feed.ts";
import type { FeedSource } from "../model/site.ts";

/** An item with the source that gave it. */
export type SourcedItem = { item: FeedItem; source: FeedSource };

/** Why a candidate was kept. */
export type Reason =
  | { kind: "keyword"; term: string }
  | { kind: "actor-named"; name: string }
  | { kind: "actor-site"; name: string }
  | { kind: "actor-feed"; name: string };

/** A link proposed for a roundup. Texts are plain and come from outside: whoever writes them escapes them. */
export type Candidate = {
  title: string;
  /** Without tracking parameters. */
  url: string;
  publisher: string;
  /** Names of the other sources that gave the same address. */
  alsoFrom: string[];
  excerpt?: string;
  /** Day of publication in the site's time zone; absent where the feed gives no date. */
  day?: string;
  language?: string;
  actorIds: string[];
  reasons: Reason[];
  score: number;
};
