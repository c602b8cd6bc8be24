/** Months by the letters that tell them apart in English, French, German, Spanish, Italian, Portuguese, Dutch and Russian, accents removed. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв)/,
  /^(?:fe[bv]|фев)/,
  /^(?:mar|mrt|мар)/,
  /^(?:a[bpv]r|апр)/,
  /^(?:ma[giy]|mei|ма[ия])/,
  /^(?:jun|juin|giu|июн)/,
  /^(?:jul|juil|lug|июл)/,
  /^(?:aug|aou|ago|авг)/,
  /^(?:se[pt]|сен)/,
  /^(?:o[ck]t|ott|out|окт)/,
  /^(?:nov|ноя)/,
  /^(?:de[cz]|dic|дек)/,
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
  ast: -240,
  adt: -180,
  brt: -180,
  hst: -600,
  msk: 180,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** Nothing longer is a date. */
const MAX_LENGTH = 100;

type Fields = Partial<
  Record<
    "year" | "month" | "day" | "ordinal" | "left" | "right" | "hour" | "minute" | "second" | "half" | "zone",
    string
  >
>;

const SECOND = String.raw`(?::(?<second>\d{1,2})(?:[.,]\d+)?)?`;
const TIME = String.raw`(?<hour>\d{1,2})\s?[:h](?:\s?(?<minute>\d{1,2}))?${SECOND}\s*(?<half>[ap]m\b)?`;
const ZONE = String.raw`\s*(?<zone>[a-z]{1,5}(?![a-z+-])|(?:gmt|utc?)?[+-]\d{1,2}:?\d{0,2})?`;
const DAY = String.raw`(?<day>\d{1,2})(?:er|st|nd|rd|th|\.)?`;
const MONTH = String.raw`(?:de\s+)?(?<month>[a-zа-я]{3,10})\.?(?:\s+de)?`;
const WEEKDAY = String.raw`(?:[a-zа-я]{2,13}\.?,?\s+)?`;
const CLOCK = String.raw`(?:,?\s+(?:-\s+)?(?:a\s|at\s|um\s)?\s*${TIME}${ZONE})?`;

/** Year, month and day as Chinese, Japanese and Korean name them; Korean signs come apart with the accents. */
const [YEAR_SIGN, MONTH_SIGN, DAY_SIGN] = ["年|년", "月|월", "日|일"].map(
  (signs) => `\\s?(?:${signs.normalize("NFD")})\\s*`,
);

/**
 * RFC 3339 and W3CDTF; ISO 8601 without signs, and by the day of the year; East Asia; RFC 822 and what Europe writes in words; numbers,
 * the day first; American; asctime. Applied to lower case without accents.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^${WEEKDAY}(?<year>\d{4})(?!\d|${YEAR_SIGN}|-\d{3}(?!\d))(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:[t\s]+${TIME}${ZONE})?)?)?`,
  ),
  new RegExp(
    String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)(?:[t\s](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?${ZONE})?`,
  ),
  new RegExp(String.raw`^(?<year>\d{4})-?(?<ordinal>\d{3})(?!\d)(?:[t\s]+${TIME}${ZONE})?`),
  new RegExp(
    String.raw`^(?<year>\d{4})${YEAR_SIGN}(?<month>\d{1,2})${MONTH_SIGN}(?<day>\d{1,2})${DAY_SIGN}(?:${TIME}${ZONE})?`,
  ),
  new RegExp(String.raw`^${WEEKDAY}${DAY}[\s-]+${MONTH}[\s-]+(?<year>\d{4}|\d{2})${CLOCK}`),
  new RegExp(String.raw`^${WEEKDAY}(?<left>\d{1,2})([/.-])(?<right>\d{1,2})\2(?<year>\d{4})${CLOCK}`),
  new RegExp(String.raw`^${WEEKDAY}${MONTH}\s+${DAY},?\s+(?<year>\d{4})${CLOCK}`),
  new RegExp(String.raw`^${WEEKDAY}${MONTH}\s+${DAY}\s+${TIME}${ZONE}\s+(?<year>\d{4})`),
];

/** Seconds, or milliseconds, since 1970. */
const EPOCH = /^(?<seconds>\d{9,10})(?:\d{3})?$/;

/**
 * A date as feeds write it: RFC 822, RFC 3339, W3CDTF, asctime, Unix time and their usual faults (wrong weekday, one-digit day,
 * two-digit year, missing seconds or zone, French names, numbers). A time without a zone is UTC. Undefined when it names no day.
 */
export function parseDate(written: string): Date | undefined {
  const text = simplify(written);
  const seconds = EPOCH.exec(text)?.groups?.seconds;
  if (seconds !== undefined) return new Date(Number(seconds) * 1000);
  const fields = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  return fields === undefined ? undefined : buildDate(fields);
}

/** One line in lower case without accents, markup or blanks too many. */
function simplify(written: string): string {
  const head = written.slice(0, MAX_LENGTH);
  const bare = head.includes("<")
    ? (/datetime\s*=\s*["']([^"']+)/.exec(head)?.[1] ?? head.replace(/<[^>]*>/g, " "))
    : head;
  const plain = /^[\0-\x7f]*$/.test(bare) ? bare : bare.normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .replace(/[\s,]+/g, keepOneComma)
    .trim()
    .toLowerCase();
}

function keepOneComma(separators: string): string {
  return separators.includes(",") ? ", " : " ";
}

function buildDate(fields: Fields): Date | undefined {
  const day = pickDay(fields);
  const zone = parseZone(fields.zone);
  if (zone === undefined || !isRealDay(...day)) return undefined;
  const [hour, minute, second] = [parseHour(fields), Number(fields.minute ?? 0), Number(fields.second ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return new Date(Date.UTC(...day, hour, minute - zone, Math.min(second, 59)));
}

function pickDay(fields: Fields): [year: number, month: number, day: number] {
  const year = parseYear(fields.year);
  if (fields.ordinal === undefined) return [year, ...parseDay(fields)];
  const date = new Date(Date.UTC(year, 0, Number(fields.ordinal)));
  return [year, date.getUTCFullYear() === year ? date.getUTCMonth() : -1, date.getUTCDate()];
}

/** Month, counted from 0, and day. Of two numbers the day is the first, unless only America could have written them so. */
function parseDay({ month = "1", day = "1", left, right }: Fields): [month: number, day: number] {
  if (left === undefined || right === undefined) return [parseMonth(month), Number(day)];
  const isAmerican = Number(right) > 12;
  return [Number(isAmerican ? left : right) - 1, Number(isAmerican ? right : left)];
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
