import type { Actor, Article, Event, Roundup } from "../../src/model/model.ts";
import { findNature } from "../../src/model/views/find-nature.ts";
import { labelOf } from "../../src/model/views/list-facets.ts";
import { findEnd } from "../../src/model/views/list-graves.ts";
import { tellOriginal } from "../../src/model/views/tell-original.ts";
import { formatDate } from "../../src/words/format-date.ts";
import { listNames } from "../../src/words/format-names.ts";
import type { Site } from "../site-context.tsx";
import type { SocialCard } from "./social-card.ts";

export function describeActorCard(actor: Actor, { model, strings }: Site): SocialCard {
  const [main = ""] = actor.functions;
  const end = findEnd(actor);
  const stamp = end && [strings.fiche.stamps[end.status], end.date?.slice(0, 4)].filter(Boolean).join(" · ");
  return {
    form: "fiche",
    label: labelOf(model.vocabularies, "functions", main) || strings.nav.directory,
    title: actor.name,
    details: actor.summary,
    mark: actor.shelfMark,
    stamp: stamp?.toLocaleUpperCase(model.settings.language),
  };
}

export function describeArticleCard(article: Article, { strings }: Site): SocialCard {
  const { kind, title, authors, date } = article;
  const details = [listNames(authors, strings), formatDate(date, strings), tellOriginal(article, strings)];
  return { form: "text", label: strings.articles.kinds[kind], title, details: details.filter(Boolean).join(" · ") };
}

export function describeRoundupCard(roundup: Roundup, { strings }: Site): SocialCard {
  const { number, title, date, links } = roundup;
  const label = strings.roundups.natures[findNature(roundup)];
  const day = formatDate(date, strings);
  const details = [day, links.length > 0 && strings.roundups.count(links.length)].filter(Boolean).join(" · ");
  return { form: "edition", label, title, details, mark: `${number}` };
}

/** An event, on its day, where it is held. */
export function describeEventCard({ title, start, place, online }: Event, { strings }: Site): SocialCard {
  const day = formatDate(start.slice(0, 10), strings);
  const details = [day, place?.name, place?.city, online && strings.events.online].filter(Boolean).join(" · ");
  return { form: "text", label: strings.events.kind, title, details };
}

/** A sentence of an article, and the article that it is of: whose words they are is the text's to tell. */
export function describeQuotationCard(sentence: string, { title }: Article, { strings }: Site): SocialCard {
  const { openQuote, closeQuote, sharing } = strings;
  const marks: SocialCard["marks"] = [openQuote.trim(), closeQuote];
  return { form: "quotation", label: sharing.quotation, title: sentence, details: title, marks };
}

/** The site itself, for the pages that have no picture of their own. */
export function describeSiteCard({ model: { settings } }: Site): SocialCard {
  return { form: "text", label: settings.tagline, title: settings.title };
}
