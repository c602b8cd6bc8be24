import { type Fault, parseValue } from "../model/schema/parse-value.ts";
import { type FeedSource, feedSourceSchema } from "../model/schema/settings.ts";
import { isLanguageTag } from "../model/schema/text-fields.ts";
import { canonicalUrl, hostOf } from "../text/canonical-url.ts";
import { parseUrl } from "../text/parse-url.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { isWebAddress } from "../text/web-address.ts";
import type { OpmlEntry } from "./parse-opml.ts";

/** What a list of subscriptions brings, and every entry that is left out, with why. */
export type NewFeeds = { added: FeedSource[]; problems: Problem[] };

/** The subscriptions that no source and no fiche has yet. A site or a language that is none is not taken over. */
export function pickNewFeeds(file: string, outlines: readonly OpmlEntry[], known: readonly FeedSource[]): NewFeeds {
  const names = new Map(known.map(({ url, name }) => [canonicalUrl(url), name]));
  const added: FeedSource[] = [];
  const problems = outlines.flatMap((outline): Problem[] => {
    const { line } = outline;
    const parsed = parseValue(feedSourceSchema, toFeed(outline));
    if (!parsed.ok) return parsed.problems.map((fault) => placeOpmlFault(file, line, fault));
    const key = canonicalUrl(parsed.value.url);
    const owner = names.get(key);
    if (owner !== undefined) return [describeKnown(file, line, parsed.value, owner)];
    names.set(key, parsed.value.name);
    added.push(parsed.value);
    return [];
  });
  return { added, problems };
}

function toFeed({ name, url: written, site = "", language = "" }: OpmlEntry): Record<string, string> {
  const url = spellAddress(written);
  return {
    name: name || (hostOf(url) ?? url),
    url,
    ...(isWebAddress(site.trim()) ? { site: site.trim() } : {}),
    ...(isLanguageTag(language.trim()) ? { language: language.trim() } : {}),
  };
}

/** `feed:` is what readers listen to, not a protocol; a space or a letter that addresses do not have is encoded. */
function spellAddress(written: string): string {
  const url = written.replace(/^feed:(?:\/\/)?(?=https?:)/iu, "").replace(/^feed:\/\//iu, "http://");
  const encoded = parseUrl(url)?.href ?? url;
  return !isWebAddress(url) && isWebAddress(encoded) ? encoded : url;
}

const ATTRIBUTES: Readonly<Record<string, string>> = { name: "text", url: "xmlUrl" };

function placeOpmlFault(file: string, line: number, { path, message, remedy }: Fault): Problem {
  return { level: "error", file, line, field: ATTRIBUTES[String(path[0])], message, remedy };
}

function describeKnown(file: string, line: number, { name, url }: FeedSource, owner: string): Problem {
  const where = owner === name ? "" : `, sous le nom ${quote(owner)}`;
  const message = `le flux ${quote(url)} est déjà lu${where}`;
  return { level: "warning", file, line, message, remedy: "rien à faire, il n'est pas ajouté" };
}
