import { type Edition, parseEdition, toBody } from "../../edition/parse-edition.ts";
import { fileNamesOf } from "../../model/file-names.ts";
import type { LinkMention, Roundup } from "../../model/model.ts";
import { hasLetter } from "../../model/parts.ts";
import type { RoundupBody, RoundupMatter } from "../../model/schema/roundup.ts";
import type { Source } from "../../model/source.ts";
import { findNature } from "../../model/views/find-nature.ts";
import { findPromise } from "../../model/views/find-promise.ts";
import { appearedOn } from "../../model/views/list-link-base.ts";
import { canonicalPlace, canonicalUrl } from "../../text/canonical-url.ts";
import { isDay } from "../../text/dates.ts";
import { pickTextLanguage } from "../../text/language-of-words.ts";
import type { Problem } from "../../text/problem.ts";
import { quote } from "../../text/quote.ts";
import { slugify } from "../../text/slug.ts";
import { setText } from "../../typography/set-text.ts";
import { type FoundValue, findInFields } from "../find-values.ts";
import type { FeedEntry, FeedStory, Kind, SourcePlace, Teller } from "../kind.ts";
import { isDatedOut } from "../parse-text.ts";
import { tellItem } from "../tell-item.ts";
import { checkRoundups } from "./check-roundups.ts";
import { linkRoundups } from "./link-roundups.ts";
import { searchRoundup } from "./search-roundups.ts";

declare module "../../model/contents.ts" {
  interface Contents {
    roundups: { source: Source<RoundupMatter> & { body: RoundupBody }; item: Roundup };
  }
}

/** The editions of the links of the week. */
export const roundups: Kind<"roundups"> = {
  folders: [{ path: "content/liens", extension: ".md" }],
  parse: parseRoundup,
  pictures: {
    message: "une édition des liens ne montre pas d'image, sa lettre n'en porte aucune",
    remedy: "retirez-la, ou montrez-la dans un article",
  },
  addressOf: ({ id }, routes) => routes.roundup(id),
  lists: [
    {
      path: (routes) => routes.roundups(),
      numbered: true,
      isThere: (model) => model.roundups.length > 0,
      guide: {
        order: 20,
        footer: "read",
        title: ({ strings }) => strings.nav.roundups,
        tab: ({ strings }) => strings.nav.roundups,
        whole: ({ strings }) => strings.search.lists.roundups,
      },
    },
    {
      path: (routes) => routes.letter(),
      numbered: false,
      isThere: hasLetter,
      guide: {
        order: 21,
        footer: "read",
        title: ({ strings, model }) => strings.letterPage.title(findPromise(model)),
        tab: ({ strings, model }) => strings.letterPage.tab(findPromise(model)),
      },
    },
  ],
  pages: (items) => items.map(({ path, date, published = date }) => ({ path, modified: published })),
  namedActors: ({ body }) => body.sections.flatMap(({ entries }) => entries.flatMap(namedIn)),
  namedPeople: () => [],
  shownTexts: ({ raw, body }) => [
    ...findInFields(raw, ["title", "summary"]),
    { path: [], text: body.intro },
    ...body.sections
      .flatMap(({ entries }) => entries)
      .map(({ title, comment, quotation, line }) => ({ path: [], text: `${title} ${comment} ${quotation}`, line })),
  ],
  labels: ({ raw, body: { sections } }) => ({
    tags: findInFields(raw, ["tags.*"]),
    publishers: sections.flatMap(({ entries }) => entries.flatMap(publisherIn)),
    subjects: sections.flatMap(({ title: text, line, entries }) =>
      text === undefined || entries.length === 0 ? [] : [{ path: [], text, line }],
    ),
  }),
  check: checkRoundups,
  partOf: () => "roundups",
  isOut: isDatedOut,
  link: linkRoundups,
  search: (items, site) => items.flatMap((roundup) => [...searchRoundup(roundup, site)]),
  feed: {
    tell: (roundup) => ({
      key: roundup,
      date: appearedOn(roundup),
      edition: roundup.date,
      describe: (teller) => tellRoundup(roundup, teller),
    }),
    own: { page: (routes) => routes.roundups(), name: ({ strings }) => strings.feeds.roundups },
  },
  cite: (items, { today }) =>
    items.map(({ file, title, date, intro, sections, draft, upcoming }) => ({
      ...{ file, title, date, isOut: (!draft && !upcoming) || date >= today },
      values: [
        intro,
        sections.map((section) => [
          section.intro,
          section.links.map((link) => ({ date: link.date, url: link.url, words: [link.comment, link.quotation] })),
        ]),
      ],
    })),
};

function publisherIn({ publisher: text, line }: RoundupBody["sections"][number]["entries"][number]): FoundValue[] {
  return text === undefined ? [] : [{ path: [], text, line }];
}

/** The fiches that a link's comment names. */
function namedIn({ actorIds, line, detailsLine }: RoundupBody["sections"][number]["entries"][number]): FoundValue[] {
  return actorIds.map((id) => ({ path: ["acteurs"], text: id, line: detailsLine ?? line }));
}

function tellRoundup(roundup: Roundup, { model, strings, drawRoundup }: Teller): FeedEntry {
  const nature = findNature(roundup);
  const kinds = nature === "week" ? [] : [strings.roundups.natures[nature]];
  const tags = [...kinds, ...roundup.tags.map(({ label }) => label)];
  return {
    ...tellItem({ ...roundup, title: numberTitle(roundup, strings), date: appearedOn(roundup) }, model),
    html: drawRoundup(roundup),
    authors: [],
    tags,
  };
}

/** « n° 104 · Participer près de chez soi »; a title that tells its number stays as it is. */
function numberTitle({ number, title }: Pick<Roundup, "number" | "title">, { roundups }: Teller["strings"]): string {
  const isTold = new RegExp(`(?:n[°ºo]s?\\.?|#)\\s*${number}(?!\\d)`, "iu").test(title);
  return isTold ? title : `${roundups.edition(number)} · ${title}`;
}

/** The page of a link; its part where another link of the edition is of the same page. */
function nameAddress(url: string, { links }: Pick<Roundup, "links">): string {
  const page = canonicalUrl(url);
  const isShared = links.filter((link) => link.url !== undefined && canonicalUrl(link.url) === page).length > 1;
  return isShared ? canonicalPlace(url) : page;
}

/** A link as the feed of an actor tells of it. It has an id that another order of its edition leaves alone (RFC 4151). */
export function tellMention({ link, roundup }: LinkMention): FeedStory {
  return {
    key: link,
    date: appearedOn(roundup),
    edition: roundup.date,
    describe: ({ model, drawLink }) => {
      const { url, language } = model.settings;
      const name = encodeURIComponent(link.url === undefined ? slugify(link.title) : nameAddress(link.url, roundup));
      return {
        id: `tag:${new URL(url).hostname},${roundup.date}:${fileNamesOf(model.settings).links}/${name}`,
        url: new URL(`${roundup.path}#${link.anchor}`, url).href,
        about: link.url,
        title: setText(link.title, pickTextLanguage(link.title, link.language, language) ?? language),
        html: drawLink(link, roundup),
        published: appearedOn(roundup),
        updated: appearedOn(roundup),
        authors: [],
        tags: [],
        language,
      };
    },
  };
}

/** Reads one roundup; the id is the date that its file is named after. */
function parseRoundup({ file, id }: SourcePlace, text: string) {
  const edition = parseEdition(text, file);
  const { raw, value, problems } = edition;
  return {
    ...edition,
    problems: [...problems, ...checkDate({ file, id }, edition)],
    source: { file, id, raw, value, body: toBody(edition) },
  };
}

function checkDate({ file, id }: SourcePlace, { raw, locate }: Edition): Problem[] {
  const { date } = (raw ?? {}) as { date?: unknown };
  if (typeof date !== "string" || !isDay(date) || date === id) return [];
  return [
    {
      level: "error",
      file,
      line: locate(["date"]),
      field: "date",
      message: `la date ${quote(date)} n'est pas celle du nom de fichier`,
      remedy: `renommez le fichier ${date}.md ou corrigez la date`,
    },
  ];
}
