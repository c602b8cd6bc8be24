import { z } from "zod";
import { parseUrl } from "../../text/parse-url.ts";
import { quote } from "../../text/quote.ts";
import { RHYTHMS, WEEKDAYS } from "../../text/rhythm.ts";
import { isWebAddress } from "../../text/web-address.ts";
import { LANGUAGES } from "../../words/languages.ts";
import { PART_NAMES } from "../parts.ts";
import { addressesSchema } from "./addresses.ts";
import { timeZone } from "./date-fields.ts";
import { deliveryRules } from "./delivery.ts";
import { formatSchema } from "./format.ts";
import { legalSchema } from "./legal.ts";
import { menuSchema } from "./menu.ts";
import { namesSchema } from "./names.ts";
import { subscriptionSchema } from "./subscription.ts";
import { emailAddress, identifier, languageTag, text, textLike, textThat, webAddress } from "./text-fields.ts";
import { themeSchema } from "./theme.ts";

const keyword = z.strictObject({
  term: text.describe("Mot ou expression, sans souci des accents ni des majuscules"),
  weight: z.number().positive().default(1).describe("Poids dans le classement"),
  unless: z
    .array(text)
    .default([])
    .describe("Mots qui, dans le même article, disent que celui-ci n'est pas pris dans ce sens"),
  section: identifier.optional().describe("Rubrique où ce mot place un lien, un terme du vocabulaire des rubriques"),
});

/** What may divide a draft into sections: a vocabulary, or nothing. */
export const SECTION_AXES = ["functions", "themes", "none"] as const;

const roundupRules = z.strictObject({
  keywords: z.array(keyword).default([]).describe("Ce qui rend un lien pertinent"),
  excluded: z.array(text).default([]).describe("Ce qui l'écarte"),
  allow_private_hosts: z
    .boolean()
    .default(false)
    .describe("true\u00a0: lit aussi les flux d'un réseau privé\u202f; à réserver à un intranet"),
  languages: z
    .record(languageTag, z.number().nonnegative())
    .default({})
    .describe("Par quoi multiplier les points d'un lien selon sa langue\u202f; 0 pour n'en proposer aucun"),
  sections: z.enum(SECTION_AXES).default("functions").describe("Vocabulaire des rubriques du brouillon"),
  doubtful_below: z
    .number()
    .nonnegative()
    .default(3)
    .describe("En dessous de ces points, un lien est «\u00a0À relire\u00a0»"),
  max_age_days: z
    .int()
    .positive()
    .default(35)
    .describe("Âge en jours jusqu'auquel un article que son flux n'avait pas encore montré est proposé"),
  every: z.enum(RHYTHMS).default("week").describe("Rythme des éditions\u00a0: week, fortnight ou month"),
  day: z.enum(WEEKDAYS).default("sunday").describe("Jour de parution, en anglais\u00a0: sunday, monday…"),
  max_per_source: z.int().positive().default(5).describe("Nombre de candidats au plus d'une même source"),
  max_links: z.int().positive().default(40).describe("Nombre de candidats au plus dans un brouillon"),
});

/** What a letter may hold, in its order. */
export const LETTER_CONTENTS = ["word", "links", "articles", "changes", "events"] as const;

const newsletterRules = z.strictObject({
  from_name: text.describe("Nom de l'expéditeur"),
  from_email: emailAddress.describe("Adresse de l'expéditeur"),
  list_id: text.describe("Identifiant de la liste (RFC 2919), par exemple liens.example.org"),
  unsubscribe_url: webAddress.describe("Adresse de désabonnement"),
  unsubscribe_email: emailAddress.describe("Adresse électronique de désabonnement"),
  why: text.describe("Pourquoi l'abonné reçoit la lettre"),
  subscribe: subscriptionSchema.optional().describe("Comment on s'abonne depuis le site"),
  postal_address: text.optional().describe("Adresse postale de l'éditeur"),
  contents: z
    .array(z.enum(LETTER_CONTENTS))
    .default([...LETTER_CONTENTS])
    .describe(
      "Ce que la lettre contient\u00a0: mot de la rédaction, liens, articles, changements du catalogue, événements",
    ),
  delivery: deliveryRules.optional().describe("Comment la lettre est envoyée"),
});

/** An email address, a page of the site or one elsewhere: a form, say. */
const contactAddress = textThat((value) =>
  isContact(value)
    ? undefined
    : {
        message: `${quote(value)} n'est ni une adresse électronique ni celle d'une page`,
        remedy: "écrivez par exemple bonjour@example.org, /contact/ ou https://example.org/formulaire",
      },
);

function isContact(value: string): boolean {
  const [, email] = /^(?:mailto:)?([^/\s?]+@[^/\s?]+)$/u.exec(value) ?? [];
  if (email !== undefined) return emailAddress.safeParse(email).success;
  return /^\/(?!\/)\S*$/u.test(value) || isWebAddress(value);
}

/** site.yaml: identity, language, rules of the roundup and of the newsletter. */
export const settingsSchema = z.strictObject({
  format: formatSchema.default(1),
  title: text.describe("Nom du site"),
  tagline: text.describe("Devise, en une ligne"),
  description: text.max(200).describe("Ce qu'est le site, pour les moteurs de recherche"),
  url: webAddress
    .refine(isRoot, {
      error: "l'adresse du site ne s'arrête pas au nom de domaine",
      params: { remedy: "publiez le site à la racine d'un domaine" },
    })
    .describe("Adresse publique du site, à la racine de son domaine"),
  language: z.enum(LANGUAGES).describe("Langue de l'interface"),
  timezone: timeZone.describe("Fuseau horaire"),
  country: textLike(
    /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u,
    "n'est pas un code de pays",
    "écrivez ses deux capitales (ISO 3166-1), par exemple FR, ou celles d'une de ses parties, par exemple CA-QC",
  )
    .optional()
    .describe("Pays dont le site suit le droit\u202f; sans ce champ, celui du fuseau horaire"),
  publisher: text.describe("Qui publie"),
  contact: contactAddress
    .optional()
    .describe("Où écrire à la rédaction\u00a0: une page, une adresse électronique ou un formulaire"),
  contact_url: webAddress.optional().describe("L'ancien nom de contact, pour une page"),
  legal: legalSchema
    .optional()
    .describe("Qui répond de ce qui paraît, et qui l'héberge\u00a0: la page des mentions légales"),
  repository: webAddress
    .optional()
    .describe(
      "Dépôt public des sources, où l'on propose une correction\u202f; avec sa branche si ce n'est pas main\u00a0: …/tree/master",
    ),
  licence: z.strictObject({ name: text, url: webAddress }).describe("Licence du contenu"),
  parts: z
    .array(z.enum(PART_NAMES))
    .optional()
    .describe("Ce dont le site est fait\u202f; sans ce champ, tout ce qui a un contenu"),
  names: namesSchema.optional().describe("Comment s'appellent le champ et les sections"),
  addresses: addressesSchema.optional().describe("Les mots des adresses, section par section"),
  menu: menuSchema.optional().describe("Entrées du menu, dans leur ordre"),
  theme: themeSchema.optional().describe("Couleurs, caractères, logo et icône"),
  roundup: roundupRules.prefault({}).describe("Règles des liens de la semaine"),
  newsletter: newsletterRules.optional().describe("Réglages de la lettre"),
});

export type Settings = z.infer<typeof settingsSchema>;
export type LetterSettings = z.infer<typeof newsletterRules>;

/** The settings of the letter, for what is done where there is one: commands refuse to make any before. */
export function letterSettings({ newsletter }: Pick<Settings, "newsletter">): LetterSettings {
  if (newsletter === undefined) throw new Error("this site has no letter");
  return newsletter;
}

export const feedSourceSchema = z.strictObject({
  name: text.describe("Nom de la source"),
  url: webAddress.describe("Adresse du flux"),
  site: webAddress.optional().describe("Adresse du site"),
  language: languageTag.optional().describe("Langue"),
  weight: z.number().positive().default(1).describe("Poids de la source dans le classement"),
  actor: identifier.optional().describe("Fiche de l'acteur qui publie le flux"),
});

/** content/sources.yaml: the feeds read for the roundup, besides those of the fiches. */
export const feedSourcesSchema = z.array(feedSourceSchema);

export type FeedSource = z.infer<typeof feedSourceSchema>;

export function isRoot(value: string): boolean {
  const url = parseUrl(value);
  return url === undefined || `${url.pathname}${url.search}${url.hash}` === "/";
}
