import { z } from "zod";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import { quote } from "../../text/quote.ts";
import { getStrings } from "../../words/languages.ts";
import * as part from "./actor-fields.ts";
import { partialDate } from "./date-fields.ts";
import { identifier, isObject, text, webAddress } from "./text-fields.ts";

/** What each field says to who writes a fiche. */
const { fields: said } = getStrings(EDITOR_LANGUAGE);

const identity = {
  name: text.describe(said.name),
  aliases: z.array(text).default([]).describe(said.aliases),
  former_names: z.array(part.formerName).default([]).describe(said.former_names),
  redirect_from: z.array(identifier).default([]).describe(said.redirect_from),
  kind: z.enum(part.ACTOR_KINDS).describe(said.kind),
  type: identifier.optional().describe(said.type),
  summary: text.max(150).describe(said.summary),
  description: text.optional().describe(said.description),
  picture: part.picture.optional().describe(said.picture),
};

const classification = {
  missions: z.array(identifier).default([]).describe(said.missions),
  functions: z.array(identifier).default([]).describe(said.functions),
  themes: z.array(identifier).default([]).describe(said.themes),
  audiences: z.array(identifier).default([]).describe(said.audiences),
  scales: z.array(identifier).default([]).describe(said.scales),
  participation_level: identifier.optional().describe(said.participation_level),
};

const life = {
  status: z.enum(part.STATUSES).describe(said.status),
  history: z.array(part.historyEvent).default([]).describe(said.history),
  last_seen: part.trace.optional().describe(said.last_seen),
  successor: identifier.optional().describe(said.successor),
  founded: partialDate.optional().describe(said.founded),
  added: partialDate.optional().describe(said.added),
  location: part.location.optional().describe(said.location),
};

const use = {
  links: z.array(part.actorLink).default([]).describe(said.links),
  licence: text.optional().describe(said.licence),
  open_source: z.boolean().optional().describe(said.open_source),
  business_model: z.array(z.enum(part.BUSINESS_MODELS)).default([]).describe(said.business_model),
  price: text.optional().describe(said.price),
  white_label: z.boolean().optional().describe(said.white_label),
  hosting: text.optional().describe(said.hosting),
  accessibility: part.accessibility.optional().describe(said.accessibility),
  privacy_url: webAddress.optional().describe(said.privacy_url),
};

const evidence = {
  funding: z.array(part.funding).default([]).describe(said.funding),
  used_by: z.array(part.usage).default([]).describe(said.used_by),
  relations: z.array(part.relation).default([]).describe(said.relations),
  identifiers: part.identifiers.optional().describe(said.identifiers),
  impact: z.array(part.impact).default([]).describe(said.impact),
  limits: z.array(part.limit).default([]).describe(said.limits),
  people: z.array(part.person).default([]).describe(said.people),
  sources: z.array(part.citation).min(1).describe(said.sources),
  verified: partialDate.optional().describe(said.verified),
  self_declared: z.boolean().optional().describe(said.self_declared),
  conflict_of_interest: text.optional().describe(said.conflict_of_interest),
  reply: text.optional().describe(said.reply),
  own: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe(said.own),
};

/** What every fiche says one term of at least, where the site has any. */
export const NEEDED_AXES = ["types", "functions"] as const;

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
