import type { Model, Roundup, RoundupLink } from "../../model/model.ts";
import { NBSP } from "../../text/quote.ts";
import { PARTIAL_DATE_PATTERN } from "./build-fiche-schema.ts";
import type { Column } from "./render-csv.ts";

/** A link of a roundup, as published. */
export type PublishedLink = RoundupLink & { roundup: Roundup };

/** Every link of every edition, the newest edition first, in the order of its page. */
export function listPublishedLinks({ roundups }: Pick<Model, "roundups">): PublishedLink[] {
  return roundups.flatMap((roundup) => roundup.links.map((link) => ({ ...link, roundup })));
}

/** The columns of liens.csv. */
export function listLinkColumns(siteUrl: string): Column<PublishedLink>[] {
  return [
    {
      name: "page",
      type: "string",
      description: "Adresse du lien dans la page de son édition",
      constraints: { required: true, unique: true, pattern: "^https?://" },
      read: ({ roundup, anchor }) => new URL(`${roundup.path}#${anchor}`, siteUrl).href,
    },
    {
      name: "edition",
      type: "integer",
      description: "Numéro de l'édition",
      constraints: { required: true },
      read: ({ roundup }) => roundup.number,
    },
    {
      name: "date",
      type: "date",
      description: "Jour de parution de l'édition",
      constraints: { required: true },
      read: ({ roundup }) => roundup.date,
    },
    {
      name: "title",
      type: "string",
      description: "Titre de la page citée",
      constraints: { required: true },
      read: ({ title }) => title,
    },
    {
      name: "url",
      type: "string",
      description: "Adresse de la page citée, si elle est connue",
      constraints: { pattern: "^https?://" },
      read: ({ url }) => url,
    },
    { name: "publisher", type: "string", description: "Qui la publie", read: ({ publisher }) => publisher },
    { name: "language", type: "string", description: "Langue (BCP 47)", read: ({ language }) => language },
    {
      name: "published",
      type: "string",
      description: "Date de la page citée",
      constraints: { pattern: PARTIAL_DATE_PATTERN },
      read: (link) => link.date,
    },
    {
      name: "actors",
      type: "string",
      description: `Identifiants des fiches dont il est question${NBSP}: liste`,
      read: ({ actors }) => actors.map(({ id }) => id),
    },
  ];
}
