import { randomBytes } from "node:crypto";
import { z } from "zod";
import { type Column, FOR_PROGRAMS, renderCsv } from "../exports/data/render-csv.ts";
import { day } from "../model/schema/date-fields.ts";
import { emailAddress, languageTag, text, textLike } from "../model/schema/text-fields.ts";
import { callCommand } from "../text/call-command.ts";

const token = textLike(
  /^[\w-]{16,64}$/u,
  "n'est pas un jeton de désabonnement",
  `videz la case, puis relancez ${callCommand("abonnes", "importer")}`,
);

/** A row of the list: a person who asked for the letter, when, and how that can be shown. */
export const subscriberSchema = z.strictObject({
  email: emailAddress.describe("Adresse électronique"),
  name: text.optional().describe("Nom, facultatif"),
  language: languageTag.optional().describe("Langue, facultative"),
  consented: day.describe("Jour du consentement, AAAA-MM-JJ"),
  proof: text.describe("Preuve du consentement\u00a0: formulaire, courriel, bulletin papier…"),
  token: token.describe("Jeton de désabonnement"),
});

/** A row of a file to be imported, whose people have no token yet. */
export const importedSchema = subscriberSchema.extend({ token: token.optional() });

export type Subscriber = z.infer<typeof subscriberSchema>;
export type ImportedSubscriber = z.infer<typeof importedSchema>;

export const COLUMNS = ["email", "name", "language", "consented", "proof", "token"] as const;

/** Nobody can guess it, it tells nothing of the person, and no spreadsheet takes it for a formula. */
export function makeToken(): string {
  return randomBytes(16).toString("hex");
}

/** The list as it is written, in the order of its rows. */
export function renderSubscribers(subscribers: readonly Subscriber[]): string {
  const columns = COLUMNS.map((name): Column<Subscriber> => {
    const { description = "" } = subscriberSchema.shape[name];
    return { name, type: "string", description, read: (row) => row[name] };
  });
  return renderCsv(columns, subscribers, { ...FOR_PROGRAMS, bom: true });
}
