import { parseMonth } from "../feeds/items/month-names.ts";
import { isDay } from "../text/dates.ts";
import { openFormat } from "../text/open-format.ts";

/** The order of the figures of a date: the day first, as in most of the world, or the month, as in the United States. */
export type DayOrder = "day first" | "month first";

/** Figures with their signs: the year first, with a blank behind them in Korean; or last. */
const YEAR_FIRST = /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})(?!\d)\.?(.*)$/u;
const SIGNED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)(.*)$/u;
/** Pairs of figures between blanks are mostly the number of a telephone. */
const SPACED = /^(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?!\d)(.*)$/u;
/** `25 mars 2026`, `25-Mar-26`, `25. März 2026`, `1er mars 2026`; `Mar 25, 2026`; both behind the day of the week. */
const NAMED =
  /^(\d{1,2})(?:er|st|nd|rd|th)?[ ./-]{1,2}(?:de )?(\p{L}{3,12})\.?(?: de)?[ ,/-]{1,2}(\d{4}|\d{2})(?!\d)(.*)$/u;
const NAMED_FIRST = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\d{4})(?!\d)(.*)$/u;
/** Without signs (ISO 8601, basic form). */
const BASIC = /^(20\d{2})(\d{2})(\d{2})(?!\d)(.*)$/u;

/** Told by the first date of a column that can be read in one order only; the day first where none does. */
export function findDayOrder(dates: readonly string[]): DayOrder {
  const pairs = dates.flatMap((date) => {
    const [, first, second] = SIGNED.exec(dropWeekday(simplify(date))) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const isMonthFirst = pairs.some(([, second]) => second > 12) && !pairs.some(([first]) => first > 12);
  return isMonthFirst ? "month first" : "day first";
}

/**
 * A day as spreadsheets and engines write it, as ISO 8601: `2019-03-01 10:11:12`, `2019/03/01`, `2019-03-01T10:11:12Z`, `02/01/2026`, `2.1.26`,
 * the months by their names (Excel's `d-mmm-yy` and long dates, and what JavaScript prints), the seconds or milliseconds since
 * 1970 that engines count, or the number of days that Excel counts (its day 60 never was: https://learn.microsoft.com, the 1900 date system). An hour may stand behind a day, and no other word. What is no day is given back as it is.
 */
export function readDay(text: string, order: DayOrder): string {
  const value = text.trim();
  const plain = simplify(value);
  const counted = readCount(plain);
  if (counted !== undefined) return counted;
  for (const { form, pick } of FORMS) {
    // « mar. » is Tuesday before a day, March before its number.
    const found = (form.exec(plain) ?? form.exec(dropWeekday(plain)))?.slice(1);
    if (found === undefined || !isHour(found[3] ?? "")) continue;
    const [year = "", month = "", day = ""] = pick(found, order);
    const read = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isDay(read)) return read;
  }
  return value;
}

type Form = { form: RegExp; pick: (found: readonly string[], order: DayOrder) => (string | undefined)[] };

const FORMS: readonly Form[] = [
  { form: YEAR_FIRST, pick: ([year, month, day]) => [year, month, day] },
  { form: SIGNED, pick: ([a, b, year], order) => (order === "day first" ? [year, b, a] : [year, a, b]) },
  { form: SPACED, pick: ([day, month, year]) => [year, month, day] },
  { form: NAMED, pick: ([day, name = "", year]) => [year, numberOf(name), day] },
  { form: NAMED_FIRST, pick: ([name = "", day, year]) => [year, numberOf(name), day] },
  { form: BASIC, pick: ([year, month, day]) => [year, month, day] },
];

const numberOf = (month: string) => `${parseMonth(month) + 1}`;

/** Small letters without accents, blanks of one kind, without marks of direction, the apostrophe that makes a cell a text. */
function simplify(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^['’]/u, "")
    .replace(/^le /u, "");
}

function dropWeekday(text: string): string {
  const [whole = "", name = ""] = /^(\p{L}+)\.?,? /u.exec(text) ?? [];
  return WEEKDAYS.has(name) ? text.slice(whole.length) : text;
}

/** The days of the week, long and short, in the languages that a French, a Belgian, a Swiss spreadsheet and their neighbours speak. */
const WEEKDAYS: ReadonlySet<string> = new Set(
  ["fr", "en", "de", "nl", "es", "it", "pt"].flatMap((locale) =>
    (["long", "short"] as const).flatMap((weekday) =>
      [...Array(7).keys()].map((day) =>
        openFormat(Intl.DateTimeFormat, locale, { weekday, timeZone: "UTC" })
          .format(Date.UTC(2026, 0, 4 + day))
          .normalize("NFKD")
          .replace(/[\p{M}.]/gu, "")
          .toLowerCase(),
      ),
    ),
  ),
);

/** What may stand in an hour beside its figures and signs. */
const HOUR_WORD =
  /\([^)]*\)|(?<!\p{L})(?:a|at|um|@|t|h|min|s|z|[ap]\.?m\.?|utc|gmt|wes?t|ces?t|ees?t|[ecmp][sd]t|bst|msk)(?!\p{L})/gu;

function isHour(rest: string): boolean {
  return /^(?:$|[ ,tz(+])/u.test(rest) && !/\p{L}/u.test(rest.replace(HOUR_WORD, ""));
}

function readCount(text: string): string | undefined {
  const seconds = /^(1\d{9})(?:\d{3})?(?:[.,]\d+)?$/u.exec(text)?.[1];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  return /^[2-6]\d{4}(?:[.,]\d+)?$/u.test(text) ? countFrom1900(Number.parseInt(text, 10)) : undefined;
}

function countFrom1900(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
