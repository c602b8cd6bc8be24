import { z } from "zod";

/** Raised when what is kept changes its meaning: older records are then forgotten. */
const VERSION = 1;

/** Raised when feeds are read another way: they are then read anew, and what was seen of them before stays known. */
const READING = 5;

const day = z.iso.date();
const streak = z.object({ runs: z.int().positive(), since: day, last: day });

const item = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  isPart: z.literal(true).optional(),
  sharesAddress: z.literal(true).optional(),
  formerUrls: z.array(z.string()).optional(),
  published: z.coerce.date().optional(),
  updated: z.coerce.date().optional(),
  until: z.coerce.date().optional(),
  firstSeen: z.coerce.date().optional(),
  excerpt: z.string().optional(),
  author: z.string().optional(),
  language: z.string().optional(),
  publisher: z.object({ name: z.string().optional(), url: z.string().optional() }).optional(),
});

const problem = z.object({
  level: z.enum(["error", "warning"]),
  file: z.string(),
  message: z.string(),
  remedy: z.string(),
});

const copy = z.object({
  /** Where the body was found: the address that the validators are of. */
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** SHA-256 of the body; empty where its end was missing. */
  digest: z.string(),
  /** Not to be asked for before. */
  freshUntil: z.coerce.date().optional(),
  title: z.string().optional(),
  homepage: z.string().optional(),
  language: z.string().optional(),
  items: z.array(item),
  problems: z.array(problem),
});

const recordSchema = z.object({
  version: z.literal(VERSION),
  reading: z.int().optional(),
  /** The source's address. */
  url: z.string(),
  /** When it was first asked for, and first read. */
  firstAsked: z.coerce.date().optional(),
  firstRead: z.coerce.date().optional(),
  /** What it has shown, and since which run: keys of items (`rememberItems`). */
  seen: z.array(z.object({ at: z.coerce.date(), keys: z.array(z.string()) })).optional(),
  copy: copy.optional(),
  retryAfter: z.coerce.date().optional(),
  failing: streak.optional(),
  moved: streak.extend({ url: z.string() }).optional(),
});

/** What is remembered of one feed between two runs. */
export type FeedRecord = Omit<z.infer<typeof recordSchema>, "version" | "reading" | "url">;

/** What the feed said when it was last read, and what to ask with whether it changed. */
export type FeedCopy = z.infer<typeof copy>;

/** A streak as it is kept: `last` is the day of the latest run that counted. */
export type KeptStreak = z.infer<typeof streak>;

/** The text of a record → the record; undefined where it is none, `"outdated"` where another version wrote it. */
export function parseRecord(text: string, url: string): FeedRecord | "outdated" | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = recordSchema.safeParse(value);
    if (parsed.success && parsed.data.url !== url) return "outdated";
    if (parsed.success) return parsed.data.reading === READING ? parsed.data : askAnew(parsed.data);
    const { version } = Object(value) as { version?: unknown };
    return Number.isInteger(version) && version !== VERSION ? "outdated" : undefined;
  } catch {
    return undefined;
  }
}

/** What was seen, without what would spare reading it again. */
function askAnew({ copy, ...record }: FeedRecord): FeedRecord {
  if (copy === undefined) return record;
  const { etag, lastModified, freshUntil, ...seen } = copy;
  return { ...record, copy: { ...seen, digest: "" } };
}

/** One more run of a streak: those of one day count once, and a clock that was set back counts nothing. */
export function continueStreak(before: KeptStreak | undefined, today: string): KeptStreak {
  if (before === undefined) return { runs: 1, since: today, last: today };
  return before.last >= today ? before : { ...before, runs: before.runs + 1, last: today };
}

export function renderRecord(url: string, record: FeedRecord): string {
  return `${JSON.stringify({ version: VERSION, reading: READING, url, ...record })}\n`;
}
