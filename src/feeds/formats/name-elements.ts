/** Vocabularies by the addresses that feeds declare for them, under the prefixes by which they are known; RSS itself has none. */
const VOCABULARIES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\//iu, "atom"],
  [/purl\.org\/rss\/1\.0\/modules\/content/iu, "content"],
  [/purl\.org\/dc\/elements\//iu, "dc"],
  [/purl\.org\/dc\/terms/iu, "dcterms"],
  [/search\.yahoo\.com\/mrss/iu, "media"],
  [/itunes\.com\/dtds\//iu, "itunes"],
  [/google\.com\/schemas\/play-podcasts/iu, "googleplay"],
  [/news\.yandex\.(?:ru|com)/iu, "yandex"],
  [/wordpress\.org\/export\/[\d.]+\/excerpt/iu, "excerpt"],
  [/rssnamespace\.org\/feedburner\//iu, "feedburner"],
  [/prismstandard\.org\/namespaces/iu, "prism"],
  [/w3\.org\/1999\/xhtml/iu, "xhtml"],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/iu, "rdf"],
  [/\brss(?:\d|[/#]|$)(?!.*\bmodules?\b)|netscape\.com\/rdf|userland\.com/iu, ""],
];

/** The vocabularies of the prefixes that are declared around an element (Namespaces in XML 1.0). */
export type Scope = { vocabularies: ReadonlyMap<string, string>; names: Map<string, ElementName> };

/** An element's vocabulary and its name in it, both in lower case. */
export type ElementName = { vocabulary: string; local: string };

/** The scope around a root. */
export function openScope(): Scope {
  return { vocabularies: new Map(), names: new Map() };
}

/** The scope inside an element that declares an address for a prefix, the default one being "": XHTML by default is meant for texts. */
export function declarePrefix({ vocabularies }: Scope, prefix: string, address: string): Scope {
  return { vocabularies: new Map(vocabularies).set(prefix, findVocabulary(prefix, address)), names: new Map() };
}

/** The vocabulary that a prefix stands for where this address is declared for it. */
export function findVocabulary(prefix: string, address: string): string {
  const known = VOCABULARIES.find(([pattern]) => pattern.test(address))?.[1] ?? prefix;
  return prefix === "" && known === "xhtml" ? "" : known;
}

/** What an element is called in its scope; a prefix that nothing declares stands for itself, as feeds mostly mean it. */
export function resolveName({ vocabularies, names }: Scope, written: string): ElementName {
  const known = names.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(":");
  const prefix = written.slice(0, Math.max(0, colon));
  const name = { vocabulary: vocabularies.get(prefix) ?? prefix, local: written.slice(colon + 1) };
  names.set(written, name);
  return name;
}

/** `atom:updated` in an item of RSS is `updated` in an entry of Atom: the item's `own` vocabulary goes without saying. */
export function spellName({ vocabulary, local }: ElementName, own: string): string {
  return vocabulary === "" || vocabulary === own ? local : `${vocabulary}:${local}`;
}

/** The elements around items, and those themselves. */
export const ROOTS: ReadonlySet<string> = new Set(["rss", "rdf", "feed"]);
export const FRAMES: ReadonlySet<string> = new Set([...ROOTS, "channel", "items"]);
export const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);

const setOf = (names: string) => new Set(names.trim().split(/\s+/u));

/** The elements of an item or a feed that are read, by `spellName`; `/` leads into one that holds others. */
export const FIELDS: ReadonlySet<string> = setOf(`
  title dc:title atom:title media:title itunes:title
  link atom:link guid id atom:id feedburner:origlink enclosure media:content media:player
  pubdate published issued created date dc:date dcterms:date dcterms:issued dcterms:created atom:published prism:publicationdate
  updated modified atom:updated dcterms:modified
  summary description content:encoded content atom:summary atom:content body xhtml:body dc:description dcterms:abstract
  itunes:summary itunes:subtitle media:description googleplay:description excerpt:encoded abstract
  fulltext full-text yandex:full-text
  author author/name atom:author atom:author/name dc:creator dc:author itunes:author googleplay:author
  language dc:language
  source source/title source/link source/author/name atom:source atom:source/title atom:source/link
`);

/** Elements that hold others instead of text, and what stands before the names of those. */
export const STRUCTURES: Readonly<Record<string, string | undefined>> = {
  author: "author/",
  contributor: "contributor/",
  source: "source/",
  "source/author": "source/author/",
  "atom:author": "atom:author/",
  "atom:source": "atom:source/",
  "media:group": "",
};

/** Of which only the attributes are read, whatever stands inside. */
export const ATTRIBUTES_ALONE: ReadonlySet<string> = new Set(["media:content"]);

/** Fields that stand side by side and never one in the other: each ends the one before. The others have namesakes in HTML. */
export const ENDING: ReadonlySet<string> = new Set(
  [...FIELDS].filter((name) => !/^(?:source|body|date|language|xhtml:body|media:content)$|\//u.test(name)),
);
