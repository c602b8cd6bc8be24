import { z } from "zod";
import { quote } from "../../text/quote.ts";
import * as part from "./actor-fields.ts";
import { partialDate } from "./date-fields.ts";
import { identifier, isObject, text, webAddress } from "./text-fields.ts";

const identity = {
  name: text.describe("Nom d'usage"),
  aliases: z.array(text).default([]).describe("Autres noms en usage, sigles compris"),
  former_names: z.array(part.formerName).default([]).describe("Anciens noms"),
  redirect_from: z
    .array(identifier)
    .default([])
    .describe("Anciens identifiants de la fiche, dont l'adresse répond toujours"),
  kind: z.enum(part.ACTOR_KINDS).describe("Organisation, outil ou initiative"),
  type: identifier.describe("Forme de l'acteur ou de qui le porte"),
  summary: text.max(150).describe("Ce que fait l'acteur, en une phrase de 150 caractères au plus"),
  description: text.optional().describe("Présentation plus longue, en Markdown"),
  picture: part.picture.optional().describe("Logo ou image de l'acteur"),
};

const classification = {
  missions: z.array(identifier).default([]).describe("Missions"),
  functions: z.array(identifier).min(1).describe("Fonctions, la principale d'abord"),
  themes: z.array(identifier).default([]).describe("Thèmes"),
  audiences: z.array(identifier).default([]).describe("Publics"),
  scales: z.array(identifier).default([]).describe("Échelles territoriales"),
  participation_level: identifier.optional().describe("Niveau de participation (spectre de l'IAP2)"),
};

const life = {
  status: z.enum(part.STATUSES).describe("État actuel"),
  history: z
    .array(part.historyEvent)
    .default([])
    .describe("Événements datés\u202f; l'état paused, closed, merged ou transferred en exige un de même nom"),
  last_seen: part.trace.optional().describe("Dernière trace datée de son activité, et la source qui l'établit"),
  successor: identifier.optional().describe("Fiche qui a pris la suite"),
  founded: partialDate.optional().describe("Date de création"),
  added: partialDate.optional().describe("Date d'entrée dans l'annuaire"),
  location: part.location.optional().describe("Lieu du siège"),
};

const use = {
  links: z
    .array(part.actorLink)
    .default([])
    .describe("Adresses publiques\u202f; la première «\u00a0website\u00a0» est le site"),
  licence: text.optional().describe("Licence du logiciel, en identifiant SPDX"),
  open_source: z.boolean().optional().describe("Le code est-il libre\u202f?"),
  business_model: z.array(z.enum(part.BUSINESS_MODELS)).default([]).describe("Modèle économique"),
  price: text.optional().describe("Prix public"),
  white_label: z.boolean().optional().describe("Peut-il porter la marque de qui l'emploie\u202f?"),
  hosting: text.optional().describe("Où les données sont hébergées"),
  accessibility: part.accessibility.optional().describe("Accessibilité déclarée"),
  privacy_url: webAddress.optional().describe("Politique de confidentialité"),
};

const evidence = {
  funding: z.array(part.funding).default([]).describe("Financements connus"),
  used_by: z.array(part.usage).default([]).describe("Utilisateurs connus"),
  relations: z.array(part.relation).default([]).describe("Liens avec d'autres fiches"),
  identifiers: part.identifiers.optional().describe("Identifiants dans d'autres répertoires"),
  impact: z.array(part.impact).default([]).describe("Effets constatés, avec leur source"),
  limits: z.array(part.limit).default([]).describe("Limites et critiques, avec leur source"),
  people: z.array(part.person).default([]).describe("Personnes, par leurs seules fonctions publiques"),
  sources: z.array(part.citation).min(1).describe("Sources des faits de la fiche"),
  verified: partialDate.optional().describe("Date de la dernière vérification"),
  self_declared: z.boolean().optional().describe("La fiche est-elle écrite par l'acteur lui-même\u202f?"),
  conflict_of_interest: text.optional().describe("Lien d'intérêt de qui a écrit la fiche"),
  reply: text.optional().describe("Réponse de l'acteur"),
  own: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe("Champs propres au site, définis dans actors/_fields.yaml"),
};

const EXPLAINED_STATUSES = new Set<unknown>(["paused", "closed", "merged", "transferred"]);

const ficheFields = z.strictObject({ ...identity, ...classification, ...life, ...use, ...evidence });

/** A fiche: one actor's YAML file. Identifiers of vocabularies and of other fiches are checked when the model is linked. */
export const ficheSchema = ficheFields
  .refine(isExplained, {
    when: isObject,
    path: ["status"],
    error: (issue) => `rien dans history n'explique l'état ${quote((issue.input as Fiche).status)}`,
    params: { remedy: "ajoutez à history un événement de même nom, avec sa date et la source qui l'établit" },
  })
  .refine(hasWebsite, {
    when: isObject,
    path: ["links"],
    error: "aucune adresse n'a le rôle website",
    params: { remedy: "ajoutez l'adresse du site, ou donnez l'état qui explique son absence" },
  });

function isExplained({ status, history }: Fiche): boolean {
  if (!EXPLAINED_STATUSES.has(status)) return true;
  return Array.isArray(history) && history.some((entry) => entry?.event === status);
}

function hasWebsite({ status, links }: Fiche): boolean {
  if (status !== "active" && status !== "paused") return true;
  return Array.isArray(links) && links.some((link) => link?.role === "website");
}

export type Fiche = z.infer<typeof ficheFields>;
export type ActorStatus = Fiche["status"];
export type ActorKind = Fiche["kind"];
export type ActorType = Fiche["type"];
export type ActorLinkRole = Fiche["links"][number]["role"];
