import { z } from "zod";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import { getStrings } from "../../words/languages.ts";
import { partialDate } from "./date-fields.ts";
import { identifier, isObject, publicText, text, textLike, webAddress } from "./text-fields.ts";

/** What each field says to who writes a fiche. */
const { fields: said } = getStrings(EDITOR_LANGUAGE);

export const ACTOR_KINDS = ["organisation", "tool", "initiative"] as const;
export const STATUSES = ["active", "paused", "closed", "merged", "transferred", "unknown"] as const;
export const LINK_ROLES = [
  "website",
  "source-code",
  "demo",
  "feed",
  "documentation",
  "wikipedia",
  "mastodon",
  "bluesky",
  "twitter",
  "facebook",
  "instagram",
  "linkedin",
  "youtube",
  "other",
] as const;
export const EVENTS = ["founded", "renamed", "merged", "transferred", "paused", "resumed", "closed", "other"] as const;
export const RELATIONS = ["published-by", "funds", "fork-of", "based-on", "member-of", "similar"] as const;
export const BUSINESS_MODELS = [
  "subscription",
  "services",
  "donations",
  "grants",
  "public-funding",
  "commission",
  "volunteering",
] as const;

const siren = textLike(
  /^\d{9}$/u,
  "n'est pas un numéro Siren",
  "écrivez ses neuf chiffres, sans espace, entre guillemets",
);

/** What a browser draws and runs nothing of, by the ending of its name: no SVG. */
export const PICTURE_NAME = /^[^/\\]+\.(?:png|jpe?g|webp|avif)$/u;

export const picture = z.strictObject({
  file: textLike(
    PICTURE_NAME,
    "n'est pas le nom d'une image PNG, JPEG, WebP ou AVIF",
    "donnez le nom d'un fichier de actors/images/\u202f; exportez en PNG un dessin SVG",
  ).describe(said["picture.file"]),
  alt: text.describe(said["picture.alt"]),
  credit: text.optional().describe(said["picture.credit"]),
});

export const formerName = z.strictObject({
  name: text.describe(said["former_names.name"]),
  until: partialDate.optional().describe(said["former_names.until"]),
});

export const historyEvent = z
  .strictObject({
    date: partialDate.optional().describe(said["history.date"]),
    event: z.enum(EVENTS).describe(said["history.event"]),
    comment: text.optional().describe(said["history.comment"]),
    source: webAddress.optional().describe(said["history.source"]),
  })
  .refine(({ date, event }) => date !== undefined || event === "other", {
    when: isObject,
    path: ["date"],
    error: "l'événement n'a pas de date",
    params: {
      remedy: "donnez-en l'année, au plus tard à laquelle il a eu lieu\u202f; seul un événement other s'en passe",
    },
  });

export const trace = z.strictObject({
  date: partialDate.describe(said["last_seen.date"]),
  source: webAddress.describe(said["last_seen.source"]),
});

export const location = z.strictObject({
  city: text.optional().describe(said["location.city"]),
  insee: textLike(
    /^(?:\d{5}|2[AB]\d{3})$/u,
    "n'est pas un code Insee",
    'écrivez ses cinq signes entre guillemets, par exemple "75056"',
  )
    .optional()
    .describe(said["location.insee"]),
  region: identifier.optional().describe(said["location.region"]),
  country: textLike(
    /^[A-Z]{2}$/u,
    "n'est pas un code de pays",
    "écrivez ses deux capitales (ISO 3166-1), par exemple FR",
  ).describe(said["location.country"]),
  lat: z.number().min(-90).max(90).optional().describe(said["location.lat"]),
  lon: z.number().min(-180).max(180).optional().describe(said["location.lon"]),
});

export const actorLink = z.strictObject({
  role: z.enum(LINK_ROLES).describe(said["links.role"]),
  url: webAddress.describe(said["links.url"]),
  archive: webAddress.optional().describe(said["links.archive"]),
});

export const funding = z.strictObject({
  funder: text.describe(said["funding.funder"]),
  amount: z.number().nonnegative().optional().describe(said["funding.amount"]),
  date: partialDate.optional().describe(said["funding.date"]),
  source: webAddress.describe(said["funding.source"]),
});

export const usage = z.strictObject({
  name: text.describe(said["used_by.name"]),
  siren: siren.optional().describe(said["used_by.siren"]),
  url: webAddress.optional().describe(said["used_by.url"]),
  since: partialDate.optional().describe(said["used_by.since"]),
});

export const relation = z.strictObject({
  type: z.enum(RELATIONS).describe(said["relations.type"]),
  actor: identifier.describe(said["relations.actor"]),
});

export const person = z.strictObject({
  name: publicText.describe(said["people.name"]),
  role: publicText.describe(said["people.role"]),
  objected: z.boolean().optional().describe(said["people.objected"]),
});

export const impact = z.strictObject({
  claim: text.describe(said["impact.claim"]),
  source: webAddress.describe(said["impact.source"]),
  year: partialDate.optional().describe(said["impact.year"]),
});

export const limit = z.strictObject({
  text: text.describe(said["limits.text"]),
  source: webAddress.describe(said["limits.source"]),
});

export const accessibility = z.strictObject({
  status: z.enum(["full", "partial", "none", "unknown"]).describe(said["accessibility.status"]),
  statement: webAddress.optional().describe(said["accessibility.statement"]),
});

export const identifiers = z.strictObject({
  wikidata: textLike(/^Q\d+$/u, "n'est pas un identifiant Wikidata", "écrivez par exemple Q42")
    .optional()
    .describe(said["identifiers.wikidata"]),
  siren: siren.optional().describe(said["identifiers.siren"]),
  rna: textLike(/^W\d{9}$/u, "n'est pas un numéro RNA", "écrivez W suivi de neuf chiffres")
    .optional()
    .describe(said["identifiers.rna"]),
  sill: text.optional().describe(said["identifiers.sill"]),
});

export const citation = z
  .strictObject({
    url: webAddress.optional().describe(said["sources.url"]),
    title: text.optional().describe(said["sources.title"]),
    accessed: partialDate.optional().describe(said["sources.accessed"]),
  })
  .refine(({ url, title }) => url !== undefined || title !== undefined, {
    when: isObject,
    path: ["title"],
    error: "la source n'a ni adresse ni titre",
    params: { remedy: "donnez l'un des deux au moins" },
  });
