import { Parser } from "htmlparser2";
import { parseMoment } from "../../feeds/items/parse-date.ts";
import { isLanguageTag } from "../../model/schema/text-fields.ts";
import { hostOf } from "../../text/canonical-url.ts";
import { cutExcerpt } from "../../text/cut-excerpt.ts";
import { dropTurningMarks, renewTag } from "../../text/direction.ts";
import { parseUrl } from "../../text/parse-url.ts";
import { isWebAddress } from "../../text/web-address.ts";
import { findArticle } from "./read-json-ld.ts";

/** What a page says of itself; a field that it does not say is absent. Texts are plain and come from outside. */
export type ArticleFacts = {
  title?: string;
  author?: string;
  publisher?: string;
  language?: string;
  /** The day that it says to be published on, as it writes it. */
  day?: string;
  excerpt?: string;
  /** Its own address, on the site that it was found on. */
  canonical?: string;
  /** False where it says that one must pay to read it. */
  isFree?: boolean;
};

type Head = { metas: Map<string, string>; canonical?: string; title: string; language?: string; scripts: string[] };

/** HTML → what the page says of itself: JSON-LD before Open Graph before plain HTML; nothing is guessed from what it shows. */
export function readPage(html: string, url: string): ArticleFacts {
  const head = readHead(html);
  const article = findArticle(head.scripts);
  const meta = (...names: string[]) => names.map((name) => head.metas.get(name)).find((value) => value);
  const publisher = line(article.publisher ?? meta("og:site_name", "application-name"));
  const account = meta("profile:username");
  const named = {
    title: line(article.title ?? meta("og:title", "twitter:title") ?? dropSite(head.title, publisher)),
    author: line(article.author ?? meta("author", "article:author", "dc.creator", "parsely-author")),
  };
  // A post of a social network has an author, and no title.
  const said = account === undefined ? named : { author: line(named.title?.replace(/\s*\(@[^)]*\)\s*$/u, "")) };
  const excerpt = line(meta("og:description", "description", "twitter:description") ?? article.description);
  const dated =
    article.date ??
    meta(
      "article:published_time",
      "og:article:published_time",
      "date",
      "dc.date",
      "datepublished",
      "citation_publication_date",
    );
  return dropEmpty({
    ...said,
    ...(said.author !== undefined && (parseUrl(said.author) || said.author === publisher) ? { author: undefined } : {}),
    publisher,
    language: readLanguage(article.language ?? head.language ?? meta("og:locale")),
    day: readDay(dated),
    excerpt: excerpt === undefined ? undefined : cutExcerpt(excerpt),
    canonical: readCanonical(head.canonical ?? meta("og:url"), url),
    isFree: article.isFree ?? readTier(meta("article:content_tier")),
  });
}

/** The head alone: what follows `<body>` may be anybody's, but for JSON-LD and microdata, which many put there. */
function readHead(html: string): Head {
  const head: Head = { metas: new Map(), title: "", scripts: [] };
  let open: "title" | "script" | undefined;
  let isInBody = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "html") head.language = attributes.lang || attributes["xml:lang"];
      if (name === "body") isInBody = true;
      if (name === "title" && !isInBody && head.title === "") open = "title";
      if (name === "script" && /ld\+json/iu.test(attributes.type ?? "")) {
        open = "script";
        head.scripts.push("");
      }
      if (name === "link" && !isInBody && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes.rel ?? ""))
        head.canonical ??= attributes.href;
      if (name !== "meta") return;
      const key = (
        isInBody ? attributes.itemprop : (attributes.property ?? attributes.name ?? attributes.itemprop)
      )?.toLowerCase();
      const isKnown = key === undefined || head.metas.has(key) || (isInBody && key !== "datepublished");
      if (!isKnown && attributes.content?.trim()) head.metas.set(key, attributes.content);
    },
    ontext: (text) => {
      if (open === "title") head.title += text;
      if (open === "script") head.scripts.push(`${head.scripts.pop() ?? ""}${text}`);
    },
    onclosetag: (name) => {
      if (name === open) open = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return head;
}

/** « Un titre | Le Journal » without the name that the page gives its site. */
function dropSite(title: string, publisher: string | undefined): string {
  const bare = title.trim();
  const end = publisher === undefined ? -1 : bare.toLowerCase().lastIndexOf(publisher.toLowerCase());
  if (end <= 0 || end + (publisher?.length ?? 0) !== bare.length) return bare;
  return bare.slice(0, end).replace(/\s*[|–—·:-]\s*$/u, "") || bare;
}

/** An address that the page calls its own: of its own site, and no other site's home. */
function readCanonical(written: string | undefined, url: string): string | undefined {
  const own = written === undefined ? undefined : parseUrl(written, url);
  if (!own || !isWebAddress(own.href) || hostOf(own.href) !== hostOf(url)) return undefined;
  const isHome = own.pathname === "/" && own.search === "" && new URL(url).pathname !== "/";
  return isHome ? undefined : own.href;
}

function readLanguage(said: string | undefined): string | undefined {
  const tag = said
    ?.trim()
    .replace("_", "-")
    .replace(/^[a-z]+/iu, (code) => code.toLowerCase());
  return tag !== undefined && isLanguageTag(tag) ? renewTag(tag) : undefined;
}

/** The calendar day as it is written; where only another form is, that of its instant. A month or a year is no day. */
function readDay(said: string | undefined): string | undefined {
  const [iso] = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(said?.trim() ?? "") ?? [];
  const moment = said === undefined ? undefined : parseMoment(iso ?? said);
  return moment === undefined || moment.until !== undefined ? undefined : moment.from.toISOString().slice(0, 10);
}

function readTier(tier: string | undefined): boolean | undefined {
  if (tier === undefined) return undefined;
  return /^free$/iu.test(tier) ? true : /^(?:locked|metered|premium|paid)$/iu.test(tier) ? false : undefined;
}

function line(text: string | undefined): string | undefined {
  const clean = dropTurningMarks(text ?? "")
    .toWellFormed()
    .normalize("NFC")
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, "")
    .trim();
  return clean === "" ? undefined : clean;
}

function dropEmpty<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
