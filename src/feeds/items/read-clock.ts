import { parseMonth } from "./month-names.ts";
import { findOffset } from "./zone-names.ts";

/** A time of the day as written, and its zone. */
type Written = Partial<Record<"early" | "late" | "hour" | "minute" | "second" | "half" | "offset" | "zone", string>>;

/** A time of the day, in figures; `zone` is its name in lower case, `offset` minutes east of Greenwich. */
export type Clock = { hour: number; minute: number; second: number; offset?: number; zone?: string };

/** Before noon and after it, where that is said before the hour. */
const EARLY = "오전|上午|午前|凌晨|早上".normalize("NFKD");
const LATE = "오후|下午|午後|晚上".normalize("NFKD");

const FRACTION = String.raw`(?:[.,:]\d+)?`;
const AM_PM = String.raw`[ap]\.?\s?m\b`;
const HALF = String.raw`(?:\s*(?<half>[ap])\.?\s?m\b\.?)?`;
const OFFSET = String.raw`(?:gmt|utc?|tu|z)?\s?(?<offset>[+-](?:\d{2}:?\d{2}|\d{1,2}:\d{2}|\d{3}|\d{1,2}))(?::?\d{2})?(?!\d)`;
const NAME = String.raw`\[?(?<zone>[a-z]+(?:\d[a-z]+|[/_-][a-z_]+)*(?:\sdst)?)\]?(?![\p{L}\d])`;
const ZONE = String.raw`(?:,?\s*(?:${OFFSET}|${NAME}))?`;

/** A zone behind a day without a time is none: `2026-11-20-03:00` (XML Schema Part 2, 3.2.9). */
const NO_OFFSET = String.raw`(?<!\d[+-](?=(?:0\d|1[0-4]):\d{2}(?![\d:])))`;
const MINUTES = String.raw`\s?(?::\s?(?=\d)|h(?:eures?|rs?)?(?!\p{L})\s?)(?:(?<minute>\d{1,2})(?!\d))?(?::(?<second>\d{1,2})${FRACTION})?`;

/** A time that its signs tell, wherever it stands: `10:15`, `10 h 15`, `3 p.m.`. */
const TOLD = new RegExp(
  String.raw`(?<![\d:])${NO_OFFSET}@?(?:(?<early>${EARLY})|(?<late>${LATE}))?\s*(?<![\d:])(?<hour>\d{1,2})(?:${MINUTES}|(?=\s?${AM_PM}))${HALF}${ZONE}`,
  "u",
);

/** Times that only their place behind a day tells: `@10`, `@1015` (`@` stands for T), `101500` after a whole day in figures; `10.15`. */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    String.raw`^\s?@?(?<hour>\d{2})(?:[.]?(?<minute>\d{2})(?:[.]?(?<second>\d{2})${FRACTION})?)?(?![\d:])${ZONE}`,
    "u",
  ),
  new RegExp(String.raw`^[\p{L}\s.,-]*\s(?<hour>\d{1,2})\.(?<minute>\d{2})(?:\.(?<second>\d{2}))?(?!\d)${ZONE}`, "u"),
];

/** A zone behind a day alone: `2026-11-20Z`, `26 sep 2022 gmt`, `2026-11-20+01:00`. */
const ALONE = /^\s?(?:(?<zone>z|ut|utc|gmt)(?!\p{L})|(?<offset>[+-]\d{2}:?\d{2})(?!\d))/u;

/** Takes the time out of a date in lower case: what is left of it, and the time, if there is one. */
export function takeClock(text: string): { rest: string; clock?: Clock } {
  const found = TOLD.exec(text);
  if (found === null) return { rest: text };
  const written: Written = found.groups ?? {};
  const before = text.slice(0, found.index);
  const behind = text.slice(found.index + found[0].length);
  const word = isNoZone(written.zone) ? (written.zone ?? "") : "";
  const rest = `${before} ${word}${behind}`.replace(/\s+/gu, " ").trim();
  return { rest, clock: readTime({ ...written, ...(word === "" ? {} : { zone: undefined }) }) };
}

/** A word behind a time that is the date's, or nobody's. */
function isNoZone(zone: string | undefined): boolean {
  return zone !== undefined && (parseMonth(zone) >= 0 || (zone.length > 5 && !/[/ \d]/u.test(zone)));
}

/** The time, or the zone alone, in what follows a day. */
export function readBehind(text: string): Clock {
  const found = [...BEHIND, ALONE].map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  return readTime(found ?? {});
}

function readTime({ early, late, hour = "0", minute = "0", second = "0", half, offset, zone }: Written): Clock {
  const isHalf = early !== undefined || late !== undefined || half !== undefined;
  const isLate = late !== undefined || half === "p";
  return {
    hour: isHalf ? (Number(hour) % 12) + (isLate ? 12 : 0) : Number(hour),
    minute: Number(minute),
    second: Number(second),
    ...(offset === undefined ? {} : { offset: readOffset(offset) }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** Minutes of `+02:00`, `-0530`, `+200`, `+2`; none where no place on Earth has such a time (UTC-12 to UTC+14). */
function readOffset(offset: string): number {
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d{1,2}?):?(\d{2})?$/u.exec(offset) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  const signed = sign === "-" ? -size : size;
  return signed > 14 * 60 || signed < -12 * 60 ? 0 : signed;
}

/** The instant of a time of a day, whose midnight in UTC is given; undefined where no clock shows that time. No zone is UTC. */
export function placeClock(midnight: number, { hour, minute, second, offset, zone }: Clock): Date | undefined {
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const local = midnight + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  const east = offset ?? (zone === undefined ? 0 : (findOffset(zone, local) ?? 0));
  return new Date(local - east * 60_000);
}
