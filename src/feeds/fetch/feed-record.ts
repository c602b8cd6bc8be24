import { z } from "zod";

/** Raised when what is kept changes its meaning, or when items are read another way: older records are then read anew. */
const VERSION = 1;

const day = z.iso.date();
const streak = z.object({ runs: z.int().positive(), since: day, last: day });

const item = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  published: z.coerce.date().optional(),
  updated: z.coerce.date().optional(),
  firstSeen: z.coerce.date().optional(),
  excerpt: z.string().optional(),
  author: z.string().optional(),
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
  items: z.array(item),
  problems: z.array(problem),
});

const recordSchema = z.object({
  version: z.literal(VERSION),
  /** The source's address. */
  url: z.string(),
  /** When it was first read. */
  firstRead: z.coerce.date().optional(),
  copy: copy.optional(),
  retryAfter: z.coerce.date().optional(),
  failing: streak.optional(),
  moved: streak.extend({ url: z.string() }).optional(),
});

/** What is remembered of one feed between two runs. */
export type FeedRecord = Omit<z.infer<typeof recordSchema>, "version" | "url">;

/** What the feed said when it was last read, and what to ask with whether it changed. */
export type FeedCopy = z.infer<typeof copy>;

/** A streak as it is kept: `last` is the day of the latest run that counted. */
export type KeptStreak = z.infer<typeof streak>;

/** The text of a record → the record; undefined where it is none, `"outdated"` where another version wrote it. */
export function parseRecord(text: string, url: string): FeedRecord | "outdated" | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = recordSchema.safeParse(value);
    if (parsed.success) return parsed.data.url === url ? parsed.data : "outdated";
    const { version } = Object(value) as { version?: unknown };
    return Number.isInteger(version) && version !== VERSION ? "outdated" : undefined;
  } catch {
    return undefined;
  }
}

export function renderRecord(url: string, record: FeedRecord): string {
  return `${JSON.stringify({ version: VERSION, url, ...record })}\n`;
}
