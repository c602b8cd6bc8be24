import { z } from "zod";
import { identifier, text, webAddress } from "./fields.ts";

const keyword = z.strictObject({
  term: text.describe("Mot ou expression, sans souci des accents ni des majuscules"),
  weight: z.number().positive().default(1).describe("Poids dans le classement"),
});

const roundupRules = z.strictObject({
  keywords: z.array(keyword).default([]).describe("Ce qui rend un lien pertinent"),
  excluded: z.array(text).default([]).describe("Ce qui l'écarte"),
  max_links: z.int().positive().default(40).describe("Nombre de candidats au plus dans un brouillon"),
});

const newsletterRules = z.strictObject({
  from_name: text.describe("Nom de l'expéditeur"),
  from_email: z.email({ error: "n'est pas une adresse électronique" }).describe("Adresse de l'expéditeur"),
  list_id: text.describe("Identifiant de la liste (RFC 2919), par exemple liens.example.org"),
  unsubscribe_url: webAddress.describe("Adresse de désabonnement"),
  unsubscribe_email: z.email().describe("Adresse électronique de désabonnement"),
  why: text.describe("Pourquoi l'abonné reçoit la lettre"),
  postal_address: text.optional().describe("Adresse postale de l'éditeur"),
});

/** site.yaml: identity, language, rules of the roundup and of the newsletter. */
export const siteSchema = z.strictObject({
  title: text.describe("Nom du site"),
  tagline: text.describe("Devise, en une ligne"),
  description: text.max(200).describe("Ce qu'est le site, pour les moteurs de recherche"),
  url: webAddress
    .refine((value) => !URL.canParse(value) || new URL(value).pathname === "/", {
      error: "l'adresse du site a un chemin",
      params: { remedy: "publiez le site à la racine d'un domaine" },
    })
    .describe("Adresse publique du site, à la racine de son domaine"),
  language: z.enum(["fr", "en"]).describe("Langue de l'interface"),
  timezone: text
    .refine(isTimeZone, { error: "fuseau horaire inconnu", params: { remedy: "écrivez par exemple Europe/Paris" } })
    .describe("Fuseau horaire"),
  publisher: text.describe("Qui publie"),
  contact_url: webAddress.optional().describe("Où écrire à la rédaction"),
  repository: webAddress.optional().describe("Dépôt public des sources, où l'on propose une correction"),
  licence: z.strictObject({ name: text, url: webAddress }).describe("Licence du contenu"),
  roundup: roundupRules.describe("Règles des liens de la semaine"),
  newsletter: newsletterRules.describe("Réglages de la lettre"),
});

export type Site = z.infer<typeof siteSchema>;

export const feedSourceSchema = z.strictObject({
  name: text.describe("Nom de la source"),
  url: webAddress.describe("Adresse du flux"),
  site: webAddress.optional().describe("Adresse du site"),
  language: text.optional().describe("Langue"),
  weight: z.number().positive().default(1).describe("Poids de la source dans le classement"),
  actor: identifier.optional().describe("Fiche de l'acteur qui publie le flux"),
});

/** content/sources.yaml: the feeds read for the roundup, besides those of the fiches. */
export const feedSourcesSchema = z.array(feedSourceSchema);

export type FeedSource = z.infer<typeof feedSourceSchema>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("fr", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
