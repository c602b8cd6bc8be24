import type { SectionName } from "../edition/grammar.ts";
import type { FeedReading } from "../feeds/fetch/fetch-all-feeds.ts";
import type { Sighting } from "../feeds/fetch/remember-items.ts";
import type { FeedItem } from "../feeds/parse-feed.ts";
import type { FeedSource } from "../model/schema/settings.ts";
import type { Learned } from "./learning/train-taste.ts";

/** What one source said in a run. */
export type SourceReading = FeedReading<FeedSource>;

/** An item with the source that gave it, and since when it is known; nothing of the latter in a run that remembers nothing. */
export type SourcedItem = {
  item: FeedItem;
  source: FeedSource;
  /** The language that the whole feed says to be in. */
  feedLanguage?: string;
  sighting?: Sighting;
  /** True where an earlier run found it and no edition had it. */
  isCarried?: true;
};

/** Where in an item something was found. */
export type CandidatePlace = "title" | "excerpt";

/** Why a candidate was kept: each adds its points. */
export type Merit =
  | { kind: "keyword"; term: string; place: CandidatePlace; points: number }
  | { kind: "actor-named" | "person-named"; name: string; place: CandidatePlace; points: number }
  | { kind: "actor-site" | "actor-feed"; name: string; points: number }
  | Learned;

/** What its points are then multiplied by. */
export type Factor =
  | { kind: "source"; by: number }
  | { kind: "language"; language: string; by: number }
  | { kind: "age"; days: number; by: number }
  | { kind: "undated" | "short"; by: number };

export type Reason = Merit | Factor;

/** The same story elsewhere. */
export type OtherSource = { publisher: string; title: string; url: string };

/** A link proposed for a roundup. Texts are plain and come from outside: whoever writes them escapes them. */
export type Candidate = {
  title: string;
  /** Without tracking parameters. */
  url: string;
  /** True where the fragment of its address tells it from other articles of one page. */
  isPart?: true;
  /** True where its address is that of other articles too: its title tells it. */
  sharesAddress?: true;
  publisher: string;
  /** The source that passed it on, where another published it. */
  via?: string;
  /** « Aussi chez… »: the other sources of the story, and its other addresses. */
  group: OtherSource[];
  /** A link that may tell the same story in other words: a person joins them, or parts them. */
  near?: OtherSource;
  excerpt?: string;
  /** Day of publication in the site's time zone; absent where the feed gives no date. */
  day?: string;
  /** For want of a date, the day on which a run first saw it. */
  seen?: string;
  language?: string;
  /** As its page says. */
  author?: string;
  /** True where its page says that one must pay to read it. */
  isPaid?: true;
  /** True where its date was past when the last edition was made, and no run had seen it. */
  isLate?: true;
  actorIds: string[];
  reasons: Reason[];
  score: number;
  /** Absent where no section fits, or where drafts have none. */
  section?: SectionName;
  /** True where its points are few: it then stands under « À relire ». */
  isDoubtful: boolean;
};

export const isMerit = (reason: Reason): reason is Merit => "points" in reason;
