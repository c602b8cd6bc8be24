import type { LinkFault, ReadSources } from "../../model/source.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { findNearest } from "../../text/find-nearest.ts";
import { findSentence } from "../../text/find-sentence.ts";
import type { Explanation } from "../../text/problem.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { slugify } from "../../text/slug.ts";
import { findTexts, findValues } from "../find-values.ts";
import { workOf } from "./link-articles.ts";
import { findVoice } from "./link-sections.ts";
import { placeQuote, QUOTE_DISTANCE } from "./place-pull-quote.ts";

/** What contradicts an article: another part of its series, the text that it translates, its own text. */
export function checkArticles(sources: ReadSources): LinkFault[] {
  const { articles } = sources;
  return [
    ...checkSeries(sources),
    ...checkTranslations(sources),
    ...articles.flatMap((article) => checkVoices(article)),
    ...articles.flatMap((article) => checkPullQuotes(article)),
  ];
}

type Articles = Pick<ReadSources, "articles">;
type Seen = { of: { file: string; count: unknown }; parts: Map<unknown, string> };

/** Articles of one series that claim one part, or disagree on the number of parts. */
function checkSeries({ articles }: Articles): LinkFault[] {
  const series = new Map<string, Seen>();
  return articles.flatMap(({ file, raw }): LinkFault[] => {
    const title = findTexts(raw, ["series", "title"])[0]?.text;
    const part = findValues(raw, ["series", "part"])[0]?.value;
    const count = findValues(raw, ["series", "of"])[0]?.value;
    if (title === undefined || typeof part !== "number" || typeof count !== "number") return [];
    const seen: Seen = series.get(slugify(title)) ?? { of: { file, count }, parts: new Map() };
    series.set(slugify(title), seen);
    const taken = seen.parts.get(part);
    if (taken === undefined) seen.parts.set(part, file);
    return [
      ...(taken === undefined ? [] : [{ file, path: ["series", "part"], ...explainPart(part, title, taken) }]),
      ...(seen.of.count === count ? [] : [{ file, path: ["series", "of"], ...explainCount(seen) }]),
    ];
  });
}

function explainPart(part: number, title: string, file: string): Explanation {
  return { message: `la partie ${part} de ${quote(title)} est déjà ${file}`, remedy: "corrigez l'un des deux numéros" };
}

function explainCount({ of }: Seen): Explanation {
  const { file, count } = of;
  return { message: `la série compte ${count} parties d'après ${file}`, remedy: "donnez partout le même nombre" };
}

type ReadArticle = ReadSources["articles"][number];

const ORIGINAL_REMEDY = "écrivez le dossier et le fichier de l'original, sans .md\u00a0: reflexions/mon-texte";

/** Articles said to translate what is no article, what is a translation itself, or a text of which their language has one already. */
export function checkTranslations({ articles }: Articles): LinkFault[] {
  const known = new Map(articles.map((article) => [workOf(article), article]));
  const first = new Map<string, ReadArticle>();
  return articles.flatMap((article): LinkFault[] => {
    const { file, raw } = article;
    return findTexts(raw, ["translation_of"]).flatMap(({ path, text: work }) => {
      const original = known.get(work);
      const key = `${work} ${languageOf(article)}`;
      const twin = original && languageOf(original) === languageOf(article) ? original : first.get(key);
      if (!first.has(key)) first.set(key, article);
      const explanation = explainWork(work, original, twin);
      return explanation ? [{ file, path, ...explanation }] : [];
    });
  });
}

function explainWork(work: string, original?: ReadArticle, twin?: ReadArticle): Explanation | undefined {
  if (!original) return { message: `aucun article ne s'appelle ${quote(work)}`, remedy: ORIGINAL_REMEDY };
  const [further] = findTexts(original.raw, ["translation_of"]);
  if (further)
    return { message: `${quote(work)} est lui-même une traduction`, remedy: `écrivez ${quote(further.text)}` };
  if (twin)
    return {
      message: `${twin.file} est déjà dans cette langue`,
      remedy: "écrivez la langue de la traduction\u00a0: language",
    };
  return undefined;
}

/** Empty for the site's own. */
function languageOf({ raw }: ReadArticle): string {
  return findTexts(raw, ["language"])[0]?.text ?? "";
}

/** In an article of several voices, headings of level two that open with nobody's name. */
const checkVoices = oncePer(({ file, raw, text }: ReadArticle): LinkFault[] => {
  if (findTexts(raw, ["headings"])[0]?.text !== "voices") return [];
  const people = findTexts(raw, ["people", "*", "name"]).map(({ text: name }) => ({ name }));
  if (people.length === 0)
    return [
      {
        file,
        path: ["headings"],
        message: "l'article est à plusieurs voix et ne nomme personne",
        remedy: "donnez people, ou retirez headings",
      },
    ];
  return text.sections
    .filter(({ heading }) => findVoice(heading, people) === undefined)
    .map(({ heading, line }) => ({ file, path: [], line, ...explainHeading(heading, people) }));
});

function explainHeading(heading: string, people: readonly { name: string }[]) {
  const names = people.map(({ name }) => name);
  const near = findNearest(heading.split(/[,–—(]/u)[0]?.trim() ?? "", names);
  return {
    message: `l'intertitre ${quote(heading)} ne commence par le nom d'aucune personne de people`,
    remedy: near
      ? `commencez-le par ${quote(near)}`
      : "commencez-le par le nom de qui parle, ou faites-en un intertitre de niveau trois",
  };
}

/** Pull quotes that the text does not say: nobody is made to say what is not in the article. Or that stand nowhere far enough from it. */
const checkPullQuotes = oncePer(({ file, raw, text }: ReadArticle): LinkFault[] => {
  const quotes = findTexts(raw, ["pull_quotes", "*"]);
  return quotes.flatMap(({ path, text: sentence }): LinkFault[] => {
    const opening = findSentence(text.preamble, sentence);
    const place = opening ?? text.sections.map(({ words }) => findSentence(words, sentence)).find(Boolean);
    if (!place) return [{ file, path, ...explainStranger(sentence) }];
    return placeQuote(place, opening && "foot") ? [] : [{ file, path, level: "warning", ...explainNear(sentence) }];
  });
});

function explainStranger(sentence: string): Explanation {
  return {
    message: `${quote(sentence)} n'est pas une phrase du texte`,
    remedy: "copiez une phrase entière du texte, sans rien y changer",
  };
}

function explainNear(sentence: string): Explanation {
  return {
    message: `${quote(sentence)} n'est pas mise en exergue${NBSP}: elle se lirait deux fois de suite, à moins de ${QUOTE_DISTANCE} mots`,
    remedy: "choisissez une phrase plus loin dans une longue partie",
  };
}
