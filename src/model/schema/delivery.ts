import { z } from "zod";
import { parseUrl } from "../../text/parse-url.ts";
import { quote } from "../../text/quote.ts";
import { emailAddress, text, webAddress } from "./text-fields.ts";

const lists = z.array(z.int().positive()).min(1);

const smtpRules = z
  .strictObject({
    host: text.describe("Nom du serveur SMTP"),
    port: z.int().min(1).max(65_535).default(587).describe("Port\u00a0: 587 (STARTTLS) ou 465 (TLS)"),
    security: z
      .enum(["starttls", "tls", "none"])
      .default("starttls")
      .describe("Chiffrement\u00a0: starttls, tls, ou none pour un serveur de cette machine"),
    to: emailAddress.optional().describe("Adresse d'une liste (Sympa, Mailman)\u00a0: un seul message lui est envoyé"),
    login: z.boolean().default(true).describe("false\u00a0: le serveur ne demande ni nom ni mot de passe"),
    connections: z.int().min(1).max(20).default(3).describe("Connexions ouvertes à la fois"),
    per_minute: z.int().positive().optional().describe("Messages par minute, au plus"),
    retry_seconds: z
      .array(z.number().positive())
      .default([60, 300, 900])
      .describe("Secondes à attendre avant chaque nouvel essai, après un refus provisoire"),
    dkim: z
      .strictObject({ domain: text, selector: text })
      .optional()
      .describe("Signature DKIM, si le serveur ne signe pas\u00a0: domaine et sélecteur"),
  })
  .refine(({ host, security }) => security !== "none" || isLoopback(host), {
    error: (issue) =>
      `${quote((issue.input as { host?: string }).host)} n'est pas cette machine\u00a0: la lettre y irait en clair`,
    params: { remedy: "écrivez security: starttls ou security: tls" },
    path: ["security"],
  })
  .refine(({ port, security }) => port !== 465 || security === "tls", {
    error: "le port 465 attend du TLS dès la connexion",
    params: { remedy: "écrivez security: tls, ou port: 587" },
    path: ["security"],
  });

const listmonkRules = z.strictObject({
  url: safeAddress("https://listmonk.example.org"),
  lists: lists.describe("Numéros des listes de listmonk"),
  template: z.int().positive().optional().describe("Numéro du modèle\u202f; celui par défaut, sinon"),
});

const brevoRules = z.strictObject({
  url: safeAddress("https://api.brevo.com").default("https://api.brevo.com"),
  lists: lists.describe("Numéros des listes de Brevo"),
});

/**
 * The ways in which a letter leaves, the harmless one first: as a sentence names each, whether it tells who opens the letter, whether
 * its engine gives each reader an address of its own to leave by, and its own settings, `newsletter.delivery.<way>`, where it has any. What else a way can do, its folder in `src/delivery/ways/` says.
 */
export const WAYS = {
  outbox: { label: "outbox", measuresReaders: false, unsubscribes: false, rules: undefined },
  smtp: { label: "smtp", measuresReaders: false, unsubscribes: false, rules: smtpRules },
  listmonk: { label: "listmonk", measuresReaders: false, unsubscribes: true, rules: listmonkRules },
  brevo: { label: "Brevo", measuresReaders: true, unsubscribes: true, rules: brevoRules },
} satisfies Record<
  string,
  { label: string; measuresReaders: boolean; unsubscribes: boolean; rules: z.ZodType | undefined }
>;

export type Way = keyof typeof WAYS;
type Rules = {
  [Name in Way as (typeof WAYS)[Name]["rules"] extends z.ZodType ? Name : never]: (typeof WAYS)[Name]["rules"];
};

/** The ways in the order in which they are shown. */
export const WAY_NAMES = Object.keys(WAYS) as [Way, ...Way[]];

export function isWay(value: string): value is Way {
  return Object.hasOwn(WAYS, value);
}

/** How the letter leaves. Secrets stand in the environment, never here. */
export const deliveryRules = z.strictObject({
  by: z.enum(WAY_NAMES).default("outbox").describe("Voie d'envoi"),
  folder: text.default("_abonnes").describe("Dossier, hors de git, des abonnés et des registres d'envoi"),
  not_after_days: z.int().positive().default(14).describe("Jours après lesquels une édition ne part plus"),
  ...listOwnRules(),
});

export type DeliverySettings = z.infer<typeof deliveryRules>;

/** The settings of one way; undefined where it has none. */
export type WaySettings<Name extends Way> = Name extends keyof Rules ? z.infer<Rules[Name]> : undefined;
export type SmtpSettings = WaySettings<"smtp">;

function listOwnRules() {
  const own = Object.entries(WAYS).flatMap(([way, { rules }]) =>
    rules ? [[way, rules.optional().describe(`Réglages de la voie ${way}`)] as const] : [],
  );
  return Object.fromEntries(own) as unknown as { [Name in keyof Rules]: z.ZodOptional<Rules[Name]> };
}

/** True for this machine's own names and addresses. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/iu.test(host);
}

/** A web address to which a secret may be sent: over TLS, or on this machine. */
function safeAddress(example: string) {
  return webAddress.refine((value) => isSafe(parseUrl(value)), {
    error: (issue) => `${quote(issue.input)} n'est pas chiffrée\u00a0: la clé y passerait en clair`,
    params: { remedy: `écrivez par exemple ${example}` },
  });
}

/** What is no address at all is told as such. */
function isSafe(url: URL | undefined): boolean {
  return url === undefined || url.protocol === "https:" || isLoopback(url.hostname);
}
