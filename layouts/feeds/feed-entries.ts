import type { FeedEntry, RenderedEntry } from "../../src/exports/feeds/feed.ts";
import { renderEntry } from "../../src/exports/feeds/render-entry.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";
import type { Article, Event, LinkMention, Roundup } from "../../src/model/model.ts";
import { categoriesOf } from "../../src/model/views/list-categories.ts";
import { canonicalUrl } from "../../src/text/canonical-url.ts";
import { escapeHtml } from "../../src/text/escape-html.ts";
import { slugify } from "../../src/text/slug.ts";
import { setText } from "../../src/typography/set-text.ts";
import { formatTimes } from "../../src/words/format-moment.ts";
import { renderLinkContent, renderRoundupContent } from "../components/roundup/RoundupContent.tsx";
import { findPicturesOf } from "../find-pictures.ts";
import type { Site } from "../site-context.tsx";
import { describeProvenance, describeSignatories } from "./describe-forms.ts";

/** Anything that feeds tell of. */
export type Piece = Article | Roundup | Event | LinkMention;

const known = new WeakMap<object, RenderedEntry>();

/** An article, an edition, an event or one link of an edition as feeds hold it; rendered once for all the feeds that tell of it. */
export function renderPiece(piece: Piece, site: Site): RenderedEntry {
  const key = "link" in piece ? piece.link : piece;
  const entry = known.get(key) ?? renderEntry(describePiece(piece, site));
  known.set(key, entry);
  return entry;
}

function describePiece(piece: Piece, site: Site): FeedEntry {
  if ("link" in piece) return describeLink(piece, site);
  if ("links" in piece) return describeRoundup(piece, site);
  return "starts" in piece ? describeEvent(piece, site) : describeArticle(piece, site);
}

function describeArticle(article: Article, site: Site): FeedEntry {
  const { body, authors, questionnaire } = article;
  const base = new URL(article.path, site.model.settings.url).href;
  const language = article.language ?? site.model.settings.language;
  const render = (markdown: string, file = article.file) =>
    renderMarkdown(markdown, { base, language, findPicture: findPicturesOf(file, site) });
  const answers = (questionnaire?.respondents ?? []).flatMap((respondent) => [
    `<h2>${escapeHtml(respondent.name)}</h2>`,
    ...respondent.answers
      .filter(({ state }) => state === "answered")
      .map(
        ({ question, text }) =>
          `<h3>${escapeHtml(setText(question.text, language))}</h3>\n${render(text, respondent.file)}`,
      ),
  ]);
  const tags = [...categoriesOf(article, site.model), ...article.tags].map(({ label }) => label);
  const html = [
    ...describeProvenance(article, site),
    render(body),
    ...answers,
    ...describeSignatories(article, base, site),
  ].join("\n");
  return { ...describe(article, site), html: html as SafeHtml, authors, tags };
}

function describeRoundup(roundup: Roundup, site: Site): FeedEntry {
  const html = renderRoundupContent(roundup, site.model.settings);
  return { ...describe(roundup, site), html, authors: [], tags: roundup.tags.map(({ label }) => label) };
}

function describeEvent(event: Event, site: Site): FeedEntry {
  const { summary, body, place, online, tags } = event;
  const base = new URL(event.path, site.model.settings.url).href;
  const language = event.language ?? site.model.settings.language;
  const where = [place?.name, place?.address, place?.city].filter(Boolean).join(", ");
  const lines = [formatTimes(event, site.model.settings.language, site.strings), where, summary].filter((line) => line);
  const html = [
    ...lines.map((line) => `<p>${escapeHtml(setText(line, language))}</p>`),
    ...(online ? [`<p><a href="${escapeHtml(online)}">${escapeHtml(site.strings.events.follow)}</a></p>`] : []),
    renderMarkdown(body, { base, language, findPicture: findPicturesOf(event.file, site) }),
  ];
  const labels = tags.map(({ label }) => label);
  return { ...describe(event, site), html: html.join("\n") as SafeHtml, authors: [], tags: labels };
}

/** A link has an id that another order of its edition leaves alone (RFC 4151). */
function describeLink({ link, roundup }: LinkMention, site: Site): FeedEntry {
  const { url, language } = site.model.settings;
  const address = new URL(`${roundup.path}#${link.anchor}`, url).href;
  const name = encodeURIComponent(link.url === undefined ? slugify(link.title) : canonicalUrl(link.url));
  return {
    id: `tag:${new URL(url).hostname},${roundup.date}:liens/${name}`,
    url: address,
    about: link.url,
    title: setText(link.title, link.language ?? language),
    html: renderLinkContent(link, roundup, site.model.settings),
    published: roundup.date,
    updated: roundup.date,
    authors: [],
    tags: [],
    language,
  };
}

function describe(piece: Article | Roundup | Event, { model }: Site): Omit<FeedEntry, "html" | "authors" | "tags"> {
  const { path, title, summary, date } = piece;
  const language = ("language" in piece ? piece.language : undefined) ?? model.settings.language;
  const address = new URL(path, model.settings.url).href;
  return {
    id: address,
    url: address,
    title: setText(title, language),
    summary: summary && setText(summary, language),
    published: date,
    updated: ("updated" in piece ? piece.updated : undefined) ?? date,
    language,
  };
}
