import { z } from "zod";
import { day } from "../model/schema/date-fields.ts";

/** What came of a feed in one run, as `FeedState` says it. */
export const FEED_STATES = ["failed", "gone", "waiting", "fetched", "unchanged"] as const;

/** Why an item is not in the draft, in the order in which the report tells them. */
export const DROP_REASONS = [
  "over-limit",
  "over-quota",
  "removed",
  "in-draft",
  "same-story",
  "published",
  "excluded",
  "language",
  "irrelevant",
  "old",
  "future",
  "no-address",
] as const;

const feed = z.strictObject({
  name: z.string(),
  url: z.string(),
  state: z.enum(FEED_STATES),
  /** Why it was not read, in French, without a final stop. */
  why: z.string().optional(),
  /** Where it moved, once several runs have seen it; its source is to be corrected by hand. */
  movedTo: z.string().optional(),
  /** The day of its last news, where that is long ago. */
  silentSince: day.optional(),
  /** Items that were read, and those of them that the draft proposes. */
  items: z.int(),
  kept: z.int(),
});

const otherSource = z.strictObject({ publisher: z.string(), title: z.string(), url: z.string() });

const proposed = z.strictObject({
  /** As `hashLink` gives it: what the draft's memory holds, and what tells the card of a block. */
  hash: z.string().regex(/^[0-9a-f]{10}$/u),
  /** Plain text from outside: whoever shows it escapes it. So are all texts below. */
  title: z.string(),
  url: z.string(),
  /** Present where the fragment of its address tells it from other articles of one page. */
  isPart: z.literal(true).optional(),
  /** Present where its address is that of other articles too. */
  sharesAddress: z.literal(true).optional(),
  publisher: z.string(),
  /** The source that passed it on, where another published it. */
  via: z.string().optional(),
  excerpt: z.string().optional(),
  /** In the site's time zone. */
  day: day.optional(),
  /** For want of a date, the day on which a run first saw it. */
  seen: day.optional(),
  language: z.string().optional(),
  /** As its page says. */
  author: z.string().optional(),
  isPaid: z.literal(true).optional(),
  /** Present where it came late: dated before the last edition was made, and seen by no run before. */
  isLate: z.literal(true).optional(),
  score: z.number(),
  /** In French words, each with what it weighs. */
  reasons: z.array(z.string()),
  /** Ids of fiches. */
  actors: z.array(z.string()),
  /** The section it was proposed for; absent in a draft without sections. */
  section: z.strictObject({ id: z.string(), title: z.string() }).optional(),
  /** True where it was proposed under « À relire ». */
  isDoubtful: z.boolean(),
  /** The same story elsewhere: « aussi chez… ». */
  group: z.array(otherSource),
  /** What may tell the same story in other words, which a person is to judge. */
  near: otherSource.optional(),
  /** The instant of the run that proposed it. */
  addedAt: z.string(),
});

const dropped = z.strictObject({
  title: z.string(),
  url: z.string().optional(),
  publisher: z.string(),
  reason: z.enum(DROP_REASONS),
  /** In French. */
  why: z.string(),
});

/**
 * What the runs for one edition did, as programs read it: `_rapports/selection-<date>.json`. Feeds and what was not kept are those of the
 * last run; candidates are all that were ever proposed for the draft, so that each of its blocks is told.
 */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  /** Title of the site. */
  site: z.string(),
  /** The Sunday of the edition, and its number. */
  date: day,
  number: z.int(),
  /** The draft, from the site root. */
  draft: z.string(),
  /** Present where the feeds were those of the demonstration. */
  isDemo: z.literal(true).optional(),
  /** Instant of the last run, ISO 8601. */
  now: z.string(),
  feeds: z.array(feed),
  /** The best first. */
  candidates: z.array(proposed),
  /** What the draft had no place for, and the next one may have: the best first. */
  waiting: z.array(proposed).optional(),
  dropped: z.array(dropped),
});

export type RoundupReport = z.infer<typeof reportSchema>;
export type FeedOutcomeReport = z.infer<typeof feed>;
export type ProposedCandidate = z.infer<typeof proposed>;
export type DroppedItem = z.infer<typeof dropped>;
export type DropReason = DroppedItem["reason"];

/** The stem of a report's two files, from the site root: `.json` for programs, `.md` for people. */
export function nameReport(date: string): string {
  return `_rapports/selection-${date}`;
}

/** A report from its JSON text, or undefined where it is none of this version: a draft is read without it too. */
export function parseReport(text: string): RoundupReport | undefined {
  try {
    return reportSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
