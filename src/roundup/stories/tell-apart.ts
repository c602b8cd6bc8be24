import { HEADLINE_LANGUAGES, setOf } from "../headlines/known-words.ts";
import { dropPlural, splitWords, type Word } from "../split-words.ts";

type Told = { title: string; excerpt?: string; publisher: string; keys: readonly string[] };

const singularOf = (words: ReadonlySet<string>) =>
  new Set([...words].flatMap((word) => splitWords(word).map(({ singular }) => singular)));

const SERIES = singularOf(setOf("series"));
const BESIDE = new Set([...singularOf(setOf("beside")), ...setOf("beside")]);

/** Words of a title, beside those of a series, from which on it tells a story. */
const TELLING = 3;

/** Names of months, folded, in the languages whose headlines are known, each with its number. */
const MONTHS = new Map(
  HEADLINE_LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => {
      const name = splitWords(format.format(Date.UTC(2026, month)))[0]?.folded ?? "";
      return [name, month + 1] as const;
    });
  }),
);

/** First names of hosts that stand for a service or a language, not for a place or a body. */
const SERVICES =
  /^(?:www\d*|m|mobile|amp|actu\w*|blog\w*|news|info\w*|presse|press|media|magazine|journal|beta|feeds?|rss|app|web|[a-z]{2})$/u;

/** Where writers, not places, have a host each (publicsuffix.org, private domains). */
const WRITERS =
  /^(?:wordpress\.com|substack\.com|blogspot\.\w+(?:\.\w+)?|over-blog\.com|canalblog\.com|medium\.com|tumblr\.com|ghost\.io|beehiiv\.com|hypotheses\.org|github\.io|gitlab\.io|netlify\.app|wixsite\.com|e-monsite\.com|jimdofree\.com|eklablog\.com)$/u;

const hostOf = ({ keys: [key = ""] }: Told) => /^[^/?#]*/u.exec(key)?.[0] ?? "";

/**
 * True for two hosts of one service that has one for each place: `brest.example.org` and `lorient.example.org`, of one source, or where one
 * of them names the place that its host is called by.
 */
export function areOfTwoPlaces(a: Told, b: Told, places: ReadonlySet<string>): boolean {
  const [[first = "", ...domain], [other = "", ...domainOfOther]] = [hostOf(a).split("."), hostOf(b).split(".")];
  const parent = domain.join(".");
  const areSiblings = first !== other && domain.length > 1 && parent === domainOfOther.join(".");
  if (!areSiblings || WRITERS.test(parent) || SERVICES.test(first) || SERVICES.test(other)) return false;
  return a.publisher === b.publisher || places.has(first) || places.has(other);
}

/**
 * True where two stories under one title are two all the same: instalments of a series, other days, other numbers of the same thing, or, of
 * one site, other words. A difference that a person may have to judge: they stay near.
 */
export function isAnother(a: Told, b: Told): boolean {
  const [wordsOfA, wordsOfB] = [splitWords(a.excerpt ?? ""), splitWords(b.excerpt ?? "")];
  const share = shareOf(wordsOfA, wordsOfB);
  const isOneSource = a.publisher === b.publisher;
  const most = isOneSource ? TELLING - 1 : 0;
  if (isSeries(a.title, most) && isSeries(b.title, most) && !(share >= ALIKE)) return true;
  if (isOneSource && hostOf(a) === hostOf(b) && share < ALIKE) return true;
  return differInFigures(listFigures(a), listFigures(b));
}

/** Share of the shorter of two excerpts that the other has too, from which on they say the same. */
const ALIKE = 0.6;

/** How much of the shorter text stands in the other; NaN where one says nothing. */
function shareOf(a: readonly Word[], b: readonly Word[]): number {
  const [some, all] = [a, b]
    .map((words) => new Set(words.map(({ singular }) => singular)))
    .sort((one, other) => one.size - other.size);
  if (some === undefined || all === undefined || some.size === 0) return Number.NaN;
  return [...some].filter((word) => all.has(word)).length / some.size;
}

/** « Édito », « Revue de presse du 12 novembre »; with a few words more, « Démocratie locale : éditorial ». */
function isSeries(title: string, most: number): boolean {
  const words = splitWords(title).filter(({ folded, singular }) => {
    return !BESIDE.has(folded) && !BESIDE.has(singular) && !/^\d/u.test(folded) && !MONTHS.has(folded);
  });
  const others = words.filter(({ singular }) => !SERIES.has(singular));
  return others.length < words.length && others.length <= most;
}

type Figures = ReadonlyMap<string, ReadonlySet<string>>;

/** What an excerpt counts, by the word that says what it is; its days under one name, its years by the word before. */
function listFigures({ excerpt = "" }: Told): Figures {
  const figures = new Map<string, Set<string>>();
  const note = (of: string, value: string) => figures.set(of, (figures.get(of) ?? new Set()).add(value));
  const text = excerpt.replace(/(?<=\d)[.\s\u00a0\u202f](?=\d{3}(?!\d))/gu, "");
  for (const [, day = "", month = ""] of text.matchAll(/(?<![\d/.])(\d{1,2})[/.](\d{1,2})(?:[/.]\d{2,4})?(?![\d/])/gu))
    if (Number(day) <= 31 && Number(month) <= 12) note("day", `${Number(day)}-${Number(month)}`);
  const words = splitWords(text.replace(/\d+(?:[/.,]\d+)+/gu, " "));
  for (const [index, { folded }] of words.entries()) {
    const [before, after] = [words[index - 1], words[index + 1]];
    const number = /^(\d+)(?:er|ere|e|eme|st|nd|rd|th)?$/u.exec(folded)?.[1];
    if (number === undefined) continue;
    const month = MONTHS.get(after?.folded ?? "") ?? MONTHS.get(before?.folded ?? "");
    if (/^(?:19|20)\d\d$/u.test(number)) note(`year ${before?.singular}`, number);
    else if (month !== undefined) note("day", `${number}-${month}`);
    else note(after === undefined || BESIDE.has(after.folded) ? "" : dropPlural(after.folded), number);
  }
  return figures;
}

/** Before a year, these say nothing of what it is the year of. */
const BEFORE_YEARS = setOf("beforeYears");

function differInFigures(a: Figures, b: Figures): boolean {
  const [said, saidOfOther] = [a, b].map((figures) => new Set([...figures.values()].flatMap((values) => [...values])));
  return [...a].some(([of, values]) => {
    const others = b.get(of);
    const word = of.replace(/^year /u, "");
    if (others === undefined || of === "" || BEFORE_YEARS.has(word) || (of !== word && MONTHS.has(word))) return false;
    return ![...values].some((value) => saidOfOther?.has(value)) && ![...others].some((value) => said?.has(value));
  });
}
