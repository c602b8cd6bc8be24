import { isDay } from "../../text/dates.ts";
import { foldText, hyphenate } from "../../text/slug.ts";
import type { Spoken } from "../../words/conventions.ts";
import { formatDate } from "../../words/format-date.ts";
import type { Strings } from "../../words/strings.ts";
import type { Actor, Article, Model } from "../model.ts";
import { oncePer } from "./once-per.ts";

type Made = {
  kind: Article["kind"] | "roundup";
  original?: Pick<NonNullable<Article["original"]>, "date">;
  translator?: Article["translator"];
  canonical?: string;
  questionnaire?: { respondents: readonly { date?: string }[] };
};

/** What a text of ours is to the text that it is made from. */
export function useOf({ canonical, translator }: Pick<Made, "canonical" | "translator">) {
  return canonical ? "verbatim" : translator ? "translated" : "summary";
}

/**
 * « D'après un entretien paru le 16 février 2016 »: nothing where a text is ours, or its original has no date. A questionnaire whose answers
 * appeared on several days names them.
 */
export function tellOriginal(article: Made, strings: Strings): string | undefined {
  const date = article.original?.date;
  if (date === undefined) return undefined;
  const { verbatim, translated, summary, onDay, onDays, inPeriod } = strings.media.madeFrom;
  const words = { verbatim, translated, summary: summary[article.kind] }[useOf(article)];
  const days = listAnswerDays(article);
  const [first, last] = [days[0], days.at(-1)];
  if (first && last && days.length > 1)
    return onDays(words, formatDate(first, strings), formatDate(last, strings), days.length);
  return (isDay(date) ? onDay : inPeriod)(words, formatDate(date, strings));
}

/** The days on which the answers to a questionnaire appeared, in order, where they are known to the day. */
function listAnswerDays({ questionnaire }: Made): string[] {
  const dates = questionnaire?.respondents.flatMap(({ date }) => (date !== undefined && isDay(date) ? [date] : []));
  return [...new Set(dates)].sort();
}

/** When what a text says was said: the date of its original, as exact as that is known, or its own. */
export function datedAs({ date, original }: { date: string; original?: { date?: string } }): string {
  return original?.date ?? date;
}

type Texts = Pick<Model, "articles" | "roundups">;

/** A text of ours that is made from another one, and what it is to that one. */
export type OwnText = { path: string; use: ReturnType<typeof useOf> | "roundup" };

type FiledText = OwnText & { title: string };

/** The words of a day, at most: « le 16 février 2016 » and what other languages put between. */
const MOST_DAY_WORDS = 6;

/**
 * Our text about what a source without an address cites by its publisher and its day, « CivicTechno, billet du 16 février 2016 »; undefined where
 * none is, or several are: one cannot tell which. A title that it quotes is that of the original.
 */
export function findOwnText(
  { url, title }: Pick<Actor["sources"][number], "url" | "title">,
  model: Texts,
  words: Spoken,
): OwnText | undefined {
  if (url !== undefined || title === undefined) return undefined;
  const publisher = title.slice(0, Math.max(0, title.indexOf(",")));
  const ofPublisher = fileOriginals(model, words).get(foldText(publisher).trim());
  if (!ofPublisher) return undefined;
  const cited = hyphenate(title).split("-");
  const days = Array.from({ length: MOST_DAY_WORDS }, (_, index) => cited.slice(-1 - index).join("-"));
  const [text, ...others] = days.flatMap((day) => ofPublisher.get(day) ?? []);
  if (!text || others.length > 0) return undefined;
  return /[«“"]/u.test(title) && !hyphenate(title).includes(hyphenate(text.title)) ? undefined : text;
}

/** Texts of ours by the publisher of their original, folded, then by its day as a reader writes it. */
const fileOriginals = oncePer((model: Texts, words: Spoken): Map<string, Map<string, FiledText[]>> => {
  const filed = new Map<string, Map<string, FiledText[]>>();
  const file = (original: Article["original"] | Model["roundups"][number]["original"], text: OwnText) => {
    const { publisher, date, title } = original ?? {};
    if (publisher === undefined || title === undefined || date === undefined || !isDay(date)) return;
    const key = foldText(publisher).trim();
    const days = filed.get(key) ?? new Map<string, FiledText[]>();
    filed.set(key, days);
    const day = hyphenate(formatDate(date, words));
    days.set(day, [...(days.get(day) ?? []), { ...text, title }]);
  };
  for (const article of model.articles) file(article.original, { path: article.path, use: useOf(article) });
  for (const { original, path } of model.roundups) file(original, { path, use: "roundup" });
  return filed;
});
