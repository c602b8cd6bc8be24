/** What is read of an answer's headers. */
export type Headers = { get: (name: string) => string | null };

/** Hours; a site that vouches for longer is asked again after that: a week's news is not left to a careless setting. */
const LONGEST = 3;

const HOUR = 3_600_000;

/**
 * Until when an answer may be used without asking again, by its Cache-Control, Age and Expires (RFC 9111, 4.2), for a cache of
 * one reader's own; undefined where it must be asked for each time.
 */
export function measureFreshness(headers: Headers, now: Date): Date | undefined {
  const control = (headers.get("cache-control") ?? "").toLowerCase();
  if (/\bno-(?:cache|store)\b/u.test(control)) return undefined;
  const maxAge = /(?<![\w-])max-age\s*=\s*"?(\d+)/u.exec(control)?.[1];
  const seconds = maxAge === undefined ? untilExpiry(headers) : Number(maxAge) - (Number(headers.get("age")) || 0);
  if (!(seconds > 0)) return undefined;
  return new Date(now.getTime() + Math.min(seconds * 1000, LONGEST * HOUR));
}

/** Counted from the answer's own date: two clocks may differ. */
function untilExpiry(headers: Headers): number {
  return (Date.parse(headers.get("expires") ?? "") - Date.parse(headers.get("date") ?? "")) / 1000;
}
