import type { Environment } from "../markdown/environment.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import type { ItemOf, KindName, SourceOf } from "../model/contents.ts";
import type { Actor, Items, Model, Roundup, RoundupLink, Series } from "../model/model.ts";
import type { PartName } from "../model/parts.ts";
import type { Routes } from "../model/routes.ts";
import type { LinkFault, Read, ReadSources, SourceLists, Sources } from "../model/source.ts";
import type { ParsedFile } from "../syntax/parse-source.ts";
import type { Explanation } from "../text/problem.ts";
import type { Strings } from "../words/strings.ts";
import type { PeopleCollector } from "./collect-people.ts";
import type { TagCollector } from "./collect-tags.ts";
import type { FoundValue } from "./find-values.ts";
import type { Labelled } from "./labels.ts";
import type { SearchEntry } from "./search-document.ts";

/**
 * A kind of content: all that the site does with every kind, each of them in its own way. Nothing here may be left out, so that
 * what a new kind has not thought of is told by the compiler; what it has no use for, it says (`"none"`, an empty list).
 */
export type Kind<K extends KindName> = {
  /** Where its files lie. */
  folders: readonly Folder[];
  /** A file of it as a source, valid or not, with all that is wrong with it. */
  parse: (place: SourcePlace, text: string) => ParsedFile<unknown> & { source: Read<SourceOf<K>> };
  /** Whether its texts show pictures, or why they must not; `"none"` where no text of it is Markdown. */
  pictures: "shown" | "none" | Explanation;

  /** The address of the page that a file makes. */
  addressOf: (place: SourcePlace, routes: Routes) => string;
  /** The pages that list its items, the main one first. */
  lists: readonly Listing[];
  /** Every page of its items, for search engines. */
  pages: (items: readonly ItemOf<K>[], model: Model) => readonly PageEntry[];

  /** The fiches that a file refers to. */
  namedActors: (source: Read<SourceOf<K>>) => readonly FoundValue[];
  /** The people whom the fields of a file name. */
  namedPeople: (source: Read<SourceOf<K>>) => readonly FoundValue[];
  /** The texts of a file that may name people who object to it (GDPR, article 21). */
  shownTexts: (source: Read<SourceOf<K>>) => readonly FoundValue[];
  /** The texts of a file, but for names of people, that file it under a label which makes a page: `tags`. */
  labels: (source: Read<SourceOf<K>>) => Labelled;
  /** What is wrong between its files, or between them and others. */
  check: (sources: ReadSources, today: string) => LinkFault[];

  /** The part of the site that a file belongs to; undefined for what every site may have. */
  partOf: (source: SourcePlace) => PartName | undefined;
  /** False for what is not published on a day: a draft, what is dated later. */
  isOut: (source: SourceOf<K>, today: string) => boolean;
  /** Its items, linked to those of the kinds above it in the table. */
  link: (sources: readonly SourceOf<K>[], context: LinkContext) => ItemOf<K>[];

  /** What search knows of its items. */
  search: (items: readonly ItemOf<K>[], site: Telling) => Iterable<SearchEntry>;
  /** What feeds tell of its items. */
  feed: "none" | KindFeed<ItemOf<K>>;
  /** What a file cites: values of any shape, in which addresses are looked for to be visited. */
  cite: (items: readonly ItemOf<K>[], model: Model) => readonly Citing[];
};

/** A folder of sources, each file of which makes a page. */
export type Folder = {
  /** From the site root: `content/evenements`. */
  path: string;
  extension: ".md" | ".yaml";
  /** Where each item has a folder of its own inside: `index` is the file that the folder is named for, `beside` are all others. */
  inner?: "index" | "beside";
  /** What is said of a file that lies too deep or not deep enough. */
  explainPlace?: (file: string) => Explanation;
  /** Files that lie there and are no sources. */
  besides?: ReadonlySet<string>;
};

/** A source file, and the id that its name gives. */
export type SourcePlace = { file: string; id: string };

export type Listing = {
  path: (routes: Routes) => string;
  /** True where more pages follow, numbered: `/liens/2/`. */
  numbered: boolean;
  /** Where the site leads to it from every page: `"none"` for what is reached from another list. */
  guide: "none" | Guide;
  /** False where it has nothing to list: there is no such page then, and nothing leads to it. */
  isThere: (model: Model) => boolean;
};

export type Guide = {
  /** Its place among all, from the smallest. */
  order: number;
  /** The list of the footer in which it stands. */
  footer: "read" | "catalogue" | "find";
  title: Name;
  /** Its tab at the head of each page; undefined as long as what it holds has no room there. */
  tab: "none" | ((site: Telling) => string | undefined);
  /** How the search page calls the whole list, if not by its title. */
  whole?: Name;
};

export type PageEntry = { path: string; modified?: string };

/** What a page of the site is called, in its language. */
export type Name = (site: Telling) => string;

/** The model, and the words of its language. */
export type Telling = { model: Model; strings: Strings };

/** What the items of a kind are linked with. */
export type LinkContext = Pick<Sources, "settings" | "vocabularies" | "changes"> & {
  routes: Routes;
  /** The sources that are shown. */
  sources: SourceLists;
  now: Date;
  today: string;
  /** Fiches by their ids: filled first. */
  actors: Map<string, Actor>;
  people: PeopleCollector;
  tags: TagCollector;
  series: Map<string, Series>;
  /** The items of the kinds above. */
  linked: { -readonly [K in KindName]?: Items[K] };
};

/** What is told of an item where its addresses are visited. */
export type Citing = { file: string; title: string; date?: string; values: readonly unknown[]; isOut: boolean };

export type KindFeed<Item> = {
  tell: (item: Item) => FeedStory;
  /** The page whose feed holds this kind alone, and the feed's name; `"none"` where there is none. */
  own: "none" | { page: (routes: Routes) => string; name: Name };
};

/** Something that feeds tell of. */
export type FeedStory = {
  /** The same object for the same entry: it is rendered once for all feeds. */
  key: object;
  /** The day on which it appeared here. */
  date: string;
  /** The date that its edition shows, of what editions hold. */
  edition?: string;
  describe: (teller: Teller) => FeedEntry;
};

/** What a story is told with: the site, and what only components can draw. */
export type Teller = Telling & {
  /** Finds the prepared pictures of a source. */
  findPictures: (file: string) => Environment["findPicture"];
  drawRoundup: (roundup: Roundup) => SafeHtml;
  drawLink: (link: RoundupLink, roundup: Roundup) => SafeHtml;
};

/** Addresses are absolute, days are `AAAA-MM-JJ`. */
export type FeedEntry = {
  /** An IRI that never changes. */
  id: string;
  url: string;
  title: string;
  summary?: string;
  /** Full content, without a relative address. */
  html: SafeHtml;
  published: string;
  updated: string;
  authors: readonly string[];
  tags: readonly string[];
  /** A language tag (BCP 47). */
  language: string;
  /** The page of another site that the entry is about. */
  about?: string;
};
