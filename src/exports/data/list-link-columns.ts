import type { Model, Roundup, RoundupLink } from "../../model/model.ts";
import type { Strings } from "../../words/strings.ts";
import { PARTIAL_DATE_PATTERN } from "./build-fiche-schema.ts";
import type { Column } from "./render-csv.ts";

/** A link of a roundup, as published. */
export type PublishedLink = RoundupLink & { roundup: Roundup };

/** Every link of every edition, the newest edition first, in the order of its page. */
export function listPublishedLinks({ roundups }: Pick<Model, "roundups">): PublishedLink[] {
  return roundups.flatMap((roundup) => roundup.links.map((link) => ({ ...link, roundup })));
}

/** The columns of the table of links. */
export function listLinkColumns(siteUrl: string, words: Strings["columns"]["links"]): Column<PublishedLink>[] {
  return [
    {
      name: "page",
      type: "string",
      description: words.page,
      constraints: { required: true, unique: true, pattern: "^https?://" },
      read: ({ roundup, anchor }) => new URL(`${roundup.path}#${anchor}`, siteUrl).href,
    },
    {
      name: "edition",
      type: "integer",
      description: words.edition,
      constraints: { required: true },
      read: ({ roundup }) => roundup.number,
    },
    {
      name: "date",
      type: "date",
      description: words.date,
      constraints: { required: true },
      read: ({ roundup }) => roundup.date,
    },
    {
      name: "title",
      type: "string",
      description: words.title,
      constraints: { required: true },
      read: ({ title }) => title,
    },
    {
      name: "url",
      type: "string",
      description: words.url,
      constraints: { pattern: "^https?://" },
      read: ({ url }) => url,
    },
    { name: "publisher", type: "string", description: words.publisher, read: ({ publisher }) => publisher },
    { name: "language", type: "string", description: words.language, read: ({ language }) => language },
    {
      name: "published",
      type: "string",
      description: words.published,
      constraints: { pattern: PARTIAL_DATE_PATTERN },
      read: (link) => link.date,
    },
    {
      name: "actors",
      type: "string",
      description: words.actors,
      read: ({ actors }) => actors.map(({ id }) => id),
    },
  ];
}
