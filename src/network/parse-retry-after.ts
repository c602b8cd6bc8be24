/** Days; a site that asks for more is asked again after that long. */
const LONGEST = 30;

const DAY = 86_400_000;

/** A `Retry-After` header, in seconds or as a date (RFC 9110, 10.2.3) → the instant it names; undefined where it names none. */
export function parseRetryAfter(header: string | null, now: Date): Date | undefined {
  const written = header?.trim() ?? "";
  const instant = /^\d+$/u.test(written) ? now.getTime() + Number(written) * 1000 : parseHttpDate(written);
  if (Number.isNaN(instant) || instant <= now.getTime()) return undefined;
  return new Date(Math.min(instant, now.getTime() + LONGEST * DAY));
}

/** A bare number is a year to `Date.parse`; an HTTP date begins with the name of a day. */
function parseHttpDate(written: string): number {
  return /^[a-z]{3}/iu.test(written) ? Date.parse(written) : Number.NaN;
}
