import { isDay } from "../../text/dates.ts";
import { formatDate } from "../../words/format-date.ts";
import type { Strings } from "../../words/strings.ts";
import type { Article } from "../model.ts";

type Made = {
  kind: Article["kind"] | "roundup";
  original?: Pick<NonNullable<Article["original"]>, "date">;
  translator?: Article["translator"];
  canonical?: string;
};

/** What a text of ours is to the text that it is made from. */
export function useOf({ canonical, translator }: Pick<Made, "canonical" | "translator">) {
  return canonical ? "verbatim" : translator ? "translated" : "summary";
}

/** « D'après un entretien paru le 16 février 2016 »: nothing where a text is ours, or its original has no date. */
export function tellOriginal(article: Made, strings: Strings): string | undefined {
  const date = article.original?.date;
  if (date === undefined) return undefined;
  const { verbatim, translated, summary, onDay, inPeriod } = strings.media.madeFrom;
  const words = { verbatim, translated, summary: summary[article.kind] }[useOf(article)];
  return (isDay(date) ? onDay : inPeriod)(words, formatDate(date, strings));
}

/** When what a text says was said: the date of its original, as exact as that is known, or its own. */
export function datedAs({ date, original }: Pick<Article, "date" | "original">): string {
  return original?.date ?? date;
}
