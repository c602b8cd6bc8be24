/** Months by the letters that tell them apart, in English and French, accents removed. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^fe[bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/** Minutes east of Greenwich of the zone names met in feeds; RFC 822 knows the American ones. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** Nothing longer is a date. */
const MAX_LENGTH = 100;

type Fields = Partial<Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "half" | "zone", string>>;

const SECOND = String.raw`(?::(?<second>\d{2})(?:[.,]\d+)?)?`;
const TIME = String.raw`(?<hour>\d{1,2})\s?[:h]\s?(?<minute>\d{2})${SECOND}\s*(?<half>[ap]m\b)?`;
const ZONE = String.raw`\s*(?<zone>[a-z]{1,5}(?![a-z+-])|(?:gmt|utc?)?[+-]\d{1,2}:?\d{0,2})?`;
const DAY = String.raw`(?<day>\d{1,2})(?:er|st|nd|rd|th)?`;
const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`;
const WEEKDAY = String.raw`(?:[a-z]{2,9}\.?,?\s+)?`;
const CLOCK = String.raw`(?:,?\s+(?:a\s|at\s)?\s*${TIME}${ZONE})?`;

/** RFC 3339 and W3CDTF; RFC 822 and French; American; asctime. Applied to lower case without accents. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:[t\s]+${TIME}${ZONE})?)?)?`),
  new RegExp(String.raw`^${WEEKDAY}${DAY}[\s-]+${MONTH}[\s-]+(?<year>\d{4}|\d{2})${CLOCK}`),
  new RegExp(String.raw`^${WEEKDAY}${MONTH}\s+${DAY},?\s+(?<year>\d{4})${CLOCK}`),
  new RegExp(String.raw`^${WEEKDAY}${MONTH}\s+${DAY}\s+${TIME}${ZONE}\s+(?<year>\d{4})`),
];

/**
 * A date as feeds write it: RFC 822, RFC 3339, W3CDTF, asctime and their usual faults (wrong weekday, one-digit day,
 * two-digit year, missing seconds or zone, French names). A time without a zone is UTC. Undefined when it names no day.
 */
export function parseDate(written: string): Date | undefined {
  const plain = written.slice(0, MAX_LENGTH).normalize("NFD").replace(/\p{M}/gu, "");
  const text = plain
    .replace(/[\s,]+/g, keepOneComma)
    .trim()
    .toLowerCase();
  const fields = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  return fields === undefined ? undefined : buildDate(fields);
}

function keepOneComma(separators: string): string {
  return separators.includes(",") ? ", " : " ";
}

function buildDate(fields: Fields): Date | undefined {
  const day = [parseYear(fields.year), parseMonth(fields.month ?? "1"), Number(fields.day ?? 1)] as const;
  const zone = parseZone(fields.zone);
  if (zone === undefined || !isRealDay(...day)) return undefined;
  const [hour, minute, second] = [parseHour(fields), Number(fields.minute ?? 0), Number(fields.second ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return new Date(Date.UTC(...day, hour, minute - zone, Math.min(second, 59)));
}

/** RFC 2822, 4.3: two digits under 50 belong to this century. */
function parseYear(year = ""): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number + (number < 50 ? 2000 : 1900);
}

/** Counted from 0; -1 when it is no month. */
function parseMonth(month: string): number {
  return /^\d/.test(month) ? Number(month) - 1 : MONTHS.findIndex((name) => name.test(month));
}

function parseHour({ hour = "0", half }: Fields): number {
  if (half === undefined) return Number(hour);
  return (Number(hour) % 12) + (half === "pm" ? 12 : 0);
}

/** Years before the web are a program's zero date, not a publication. */
function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month, day));
  return year >= 1970 && month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day;
}

/** Minutes east of Greenwich; undefined for an offset that no place on Earth has; an unknown name is UTC. */
function parseZone(zone = "z"): number | undefined {
  const [, sign, hours = "", minutes = ""] = /([+-])(\d{1,2}):?(\d{0,2})$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone] ?? 0;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > 14 * 60 ? undefined : offset * (sign === "-" ? -1 : 1);
}
