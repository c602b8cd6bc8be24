import type { Model, Roundup, RoundupLink } from "../model/model.ts";
import { routesOf } from "../model/routes.ts";
import { letterSettings, type Settings } from "../model/schema/settings.ts";
import { stringsOf } from "../model/strings-of.ts";
import { themeOf } from "../model/theme-of.ts";
import { findNature } from "../model/views/find-nature.ts";
import { mayMeasureReaders } from "../model/views/find-subscription-means.ts";
import { yearOf } from "../text/dates.ts";
import { encodeForeign } from "../text/encode-address.ts";
import { pickTextLanguage } from "../text/language-of-words.ts";
import { oneLine } from "../text/one-line.ts";
import { setText } from "../typography/set-text.ts";
import { formatMoment } from "../words/format-date.ts";
import { nameLanguage } from "../words/format-names.ts";
import type { Strings } from "../words/strings.ts";
import type { Colophon, LetterContent, LetterEntry } from "./letter-content.ts";
import { styleLetter } from "./letter-style.ts";
import { prepareNews } from "./prepare-news.ts";
import { type FragmentPlace, renderFragment } from "./render-fragment.ts";

/** Characters of a preheader that a mailbox still shows. */
const PREHEADER_LENGTH = 140;

type Context = {
  roundup: Roundup;
  settings: Settings;
  strings: Strings;
  copyUrl: string;
  place: FragmentPlace;
  /** The next number of the letter's links. */
  next: () => number;
};

/** Says in a letter's terms what a roundup holds, in the site's language. */
export function prepareContent({ roundup, model }: { roundup: Roundup; model: Model }): LetterContent {
  const { settings } = model;
  const strings = stringsOf(settings);
  const words = strings.newsletter;
  const copyUrl = new URL(roundup.path, settings.url).href;
  const { link: linkStyle } = styleLetter(themeOf(settings)).inline;
  const place = { pageUrl: copyUrl, language: settings.language, linkStyle };
  const next = countFromOne();
  const context = { roundup, settings, strings, copyUrl, place, next };
  const wanted = letterSettings(settings).contents;
  const title = oneLine(roundup.title);
  const nature = findNature(roundup);
  return {
    language: settings.language,
    subject: nameNumber(title, roundup.number) ? title : words.subject(title, roundup.number),
    preheader: preheaderOf(roundup),
    siteTitle: oneLine(settings.title),
    shelfMark: words.shelfMark(roundup.number, yearOf(roundup.date) ?? ""),
    title: setText(title, settings.language),
    nature: nature === "week" ? undefined : strings.roundups.natures[nature],
    date: formatMoment(roundup.date, strings),
    copyUrl,
    intro: renderFragment(wanted.includes("word") ? roundup.intro : "", place),
    sections: wanted.includes("links") ? prepareSections(context) : [],
    ...prepareNews(roundup, model, strings, next),
    colophon: prepareColophon(context),
  };
}

function prepareSections(context: Context): LetterContent["sections"] {
  const { roundup, settings, strings, place } = context;
  return roundup.sections
    .filter(({ intro, links }) => intro !== "" || links.length > 0)
    .map(({ title, intro, links }) => ({
      title: title === undefined ? strings.newsletter.links : setText(oneLine(title), settings.language),
      intro: renderFragment(intro, place),
      entries: links.map((link) => prepareEntry(link, context)),
    }));
}

function countFromOne(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

function prepareEntry(link: RoundupLink, { roundup, settings, strings, place, next }: Context): LetterEntry {
  const number = next();
  const foreign = link.language !== undefined && primaryTag(link.language) !== settings.language;
  const titleLanguage = pickTextLanguage(link.title, link.language, settings.language);
  const year = yearOf(link.date);
  const details = [
    link.publisher,
    year === yearOf(roundup.date) ? undefined : year,
    foreign && link.language ? strings.roundups.inLanguage(nameLanguage(link.language, strings)) : undefined,
    link.url === undefined ? strings.newsletter.noAddress : undefined,
  ];
  return {
    number,
    shelfMark: `${roundup.number}.${number}`,
    title: setText(
      oneLine(link.title) || (link.url ?? strings.newsletter.noAddress),
      titleLanguage ?? settings.language,
    ),
    url: link.url && encodeForeign(link.url),
    language: titleLanguage,
    details: details
      .filter((detail) => detail !== undefined)
      .map((detail) => setText(oneLine(detail), settings.language)),
    comment: renderFragment(link.comment, place),
    quotation: renderFragment(link.quotation, {
      ...place,
      language: pickTextLanguage(link.quotation, link.language, settings.language) ?? settings.language,
    }),
    fiches: link.actors.map((actor) => ({ label: oneLine(actor.name), url: new URL(actor.path, settings.url).href })),
  };
}

function prepareColophon({ settings, strings, copyUrl }: Context): Colophon {
  const routes = routesOf(settings);
  const words = strings.newsletter;
  const { why, postal_address, unsubscribe_url, unsubscribe_email } = letterSettings(settings);
  return {
    lines: [words.sentBy(settings.publisher), why, ...(mayMeasureReaders(settings) ? [] : [words.noTracking])].map(
      oneLine,
    ),
    postalAddress: postal_address?.split("\n").map(oneLine).join(", "),
    archive: { label: strings.letterPage.editions, url: new URL(routes.letter(), settings.url).href },
    webCopy: { label: words.webCopy, url: copyUrl },
    unsubscribe: { label: words.unsubscribe, url: unsubscribe_url },
    unsubscribeByEmail: { label: words.unsubscribeByEmail, url: `mailto:${unsubscribe_email}` },
    licence: { label: words.licence(settings.licence.name), url: encodeForeign(settings.licence.url) },
  };
}

function nameNumber(title: string, number: number): boolean {
  return new RegExp(`(?<!\\d)${number}(?!\\d)`, "u").test(title);
}

function preheaderOf(roundup: Roundup): string {
  const text = oneLine(roundup.summary ?? roundup.links.map((link) => link.title).join(" · "));
  if (text.length <= PREHEADER_LENGTH) return text;
  const end = text.lastIndexOf(" ", PREHEADER_LENGTH);
  return `${oneLine(text.slice(0, end > 0 ? end : PREHEADER_LENGTH))}…`;
}

function primaryTag(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
