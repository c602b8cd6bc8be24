import { z } from "zod";
import { partialDate } from "./date-fields.ts";
import { identifier, isObject, publicText, text, textLike, webAddress } from "./text-fields.ts";

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
  ).describe("Fichier du dossier actors/images/"),
  alt: text.describe("Ce que l'on y voit, pour qui ne voit pas l'image"),
  credit: text.optional().describe("Qui l'a faite, et sous quelle licence"),
});

export const formerName = z.strictObject({
  name: text.describe("Ancien nom"),
  until: partialDate.optional().describe("Date jusqu'à laquelle il a servi"),
});

export const historyEvent = z.strictObject({
  date: partialDate.describe("Date de l'événement\u00a0: AAAA, AAAA-MM ou AAAA-MM-JJ"),
  event: z.enum(EVENTS).describe("Nature de l'événement"),
  comment: text.optional().describe("Ce qui s'est passé et pourquoi, en une phrase"),
  source: webAddress.optional().describe("Adresse qui l'établit"),
});

export const trace = z.strictObject({
  date: partialDate.describe("Date de ce que l'acteur a fait\u00a0: AAAA, AAAA-MM ou AAAA-MM-JJ"),
  source: webAddress.describe("Adresse qui l'établit"),
});

export const location = z.strictObject({
  city: text.optional().describe("Ville du siège"),
  insee: textLike(
    /^(?:\d{5}|2[AB]\d{3})$/u,
    "n'est pas un code Insee",
    'écrivez ses cinq signes entre guillemets, par exemple "75056"',
  )
    .optional()
    .describe("Code Insee de la commune, entre guillemets"),
  region: identifier.optional().describe("Région, un terme du vocabulaire des régions"),
  country: textLike(
    /^[A-Z]{2}$/u,
    "n'est pas un code de pays",
    "écrivez ses deux capitales (ISO 3166-1), par exemple FR",
  ).describe("Pays, en deux lettres (ISO 3166-1)"),
  lat: z.number().min(-90).max(90).optional().describe("Latitude en degrés décimaux"),
  lon: z.number().min(-180).max(180).optional().describe("Longitude en degrés décimaux"),
});

export const actorLink = z.strictObject({
  role: z.enum(LINK_ROLES).describe("Ce qu'est l'adresse"),
  url: webAddress.describe("Adresse complète"),
  archive: webAddress.optional().describe("Copie d'archive si l'adresse ne répond plus"),
});

export const funding = z.strictObject({
  funder: text.describe("Qui finance"),
  amount: z.number().nonnegative().optional().describe("Montant en euros"),
  date: partialDate.optional().describe("Date du financement"),
  source: webAddress.describe("Adresse qui l'établit"),
});

export const usage = z.strictObject({
  name: text.describe("Qui utilise l'outil"),
  siren: siren.optional().describe("Numéro Siren, neuf chiffres entre guillemets"),
  url: webAddress.optional().describe("Adresse où cela se voit"),
  since: partialDate.optional().describe("Depuis quand"),
});

export const relation = z.strictObject({
  type: z.enum(RELATIONS).describe("Nature du lien"),
  actor: identifier.describe("Identifiant de l'autre fiche"),
});

export const person = z.strictObject({
  name: publicText.describe("Prénom et nom"),
  role: publicText.describe("Fonction publique"),
  objected: z.boolean().optional().describe("true si la personne s'oppose à la publication de son nom (RGPD, art. 21)"),
});

export const impact = z.strictObject({
  claim: text.describe("Effet constaté"),
  source: webAddress.describe("Adresse qui l'établit"),
  year: partialDate.optional().describe("Année"),
});

export const limit = z.strictObject({
  text: text.describe("Limite ou critique publiée"),
  source: webAddress.describe("Adresse qui l'établit"),
});

export const accessibility = z.strictObject({
  status: z.enum(["full", "partial", "none", "unknown"]).describe("Conformité déclarée au RGAA"),
  statement: webAddress.optional().describe("Adresse de la déclaration d'accessibilité"),
});

export const identifiers = z.strictObject({
  wikidata: textLike(/^Q\d+$/u, "n'est pas un identifiant Wikidata", "écrivez par exemple Q42")
    .optional()
    .describe("Identifiant Wikidata"),
  siren: siren.optional().describe("Numéro Siren, entre guillemets"),
  rna: textLike(/^W\d{9}$/u, "n'est pas un numéro RNA", "écrivez W suivi de neuf chiffres")
    .optional()
    .describe("Numéro au répertoire national des associations"),
  sill: text.optional().describe("Numéro au socle interministériel de logiciels libres"),
});

export const citation = z
  .strictObject({
    url: webAddress.optional().describe("Adresse de la source, si elle est connue"),
    title: text.optional().describe("Titre de la page citée"),
    accessed: partialDate.optional().describe("Date de consultation"),
  })
  .refine(({ url, title }) => url !== undefined || title !== undefined, {
    when: isObject,
    path: ["title"],
    error: "la source n'a ni adresse ni titre",
    params: { remedy: "donnez l'un des deux au moins" },
  });
