import type { SourceOf } from "../../model/contents.ts";
import type { Article, ArticleSection, PullQuote } from "../../model/model.ts";
import { findSentence } from "../../text/find-sentence.ts";
import { slugify } from "../../text/slug.ts";
import type { PeopleCollector } from "../collect-people.ts";
import type { TextPart } from "./parse-article.ts";
import { placeQuote } from "./place-pull-quote.ts";

type Linked = Pick<Article, "body" | "headings" | "sections" | "pullQuotes">;

/**
 * An article's text with what its headings mean and where its pull quotes stand. The voices of people who object to being named
 * are taken out of the text.
 */
export function linkSections({ body, text, value }: SourceOf<"articles">, people: PeopleCollector): Linked {
  const { headings = "plain", pull_quotes: quotes = [], people: voices = [] } = value;
  const voiceOf = (heading: string) => (headings === "voices" ? findVoice(heading, voices)?.name : undefined);
  const kept = text.sections.filter(({ heading }) => people.mayBeNamed(voiceOf(heading)));
  const sections = kept.map(({ heading, anchor }): ArticleSection => ({ heading, anchor, voice: voiceOf(heading) }));
  const pullQuotes = quotes.flatMap((sentence): PullQuote[] => {
    const opening = findSentence(text.preamble, sentence);
    if (opening) return [{ text: sentence, anchor: undefined, place: placeQuote(opening, "foot") }];
    return kept
      .flatMap(({ anchor, words }) => {
        const found = findSentence(words, sentence);
        return found ? [{ text: sentence, anchor, place: placeQuote(found) }] : [];
      })
      .slice(0, 1);
  });
  const cut = text.sections.filter((section) => !kept.includes(section));
  return { body: cutParts(body, cut), headings, sections: headings === "plain" ? [] : sections, pullQuotes };
}

function cutParts(body: string, parts: readonly TextPart[]): string {
  if (parts.length === 0) return body;
  const isCut = (line: number) => parts.some(({ range }) => line >= range.heading && line < range.end);
  return body
    .split("\n")
    .filter((_, line) => !isCut(line))
    .join("\n");
}

/** The one of the people whose name a heading begins with: « Ada Colin, La Maison » is Ada Colin's. */
export function findVoice<P extends { name: string }>(heading: string, people: readonly P[]): P | undefined {
  const opening = `${slugify(heading)}-`;
  return people
    .filter(({ name }) => slugify(name) !== "" && opening.startsWith(`${slugify(name)}-`))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}
