import { z } from "zod";
import { text, webAddress } from "./text-fields.ts";

const host = z.strictObject({
  name: text.describe("Nom ou dénomination de l'hébergeur"),
  address: text.optional().describe("Son adresse postale"),
  phone: text.optional().describe("Son numéro de téléphone"),
  url: webAddress.optional().describe("Son site"),
});

/** site.yaml: who answers for what is published, and who stores it. */
export const legalSchema = z.strictObject({
  name: text.optional().describe("Nom, prénoms ou dénomination de l'éditeur, où ce n'est pas publisher"),
  address: text.optional().describe("Adresse ou siège de l'éditeur"),
  phone: text.optional().describe("Numéro de téléphone de l'éditeur"),
  registration: text
    .optional()
    .describe("Inscription de l'éditeur\u00a0: registre, numéro et, s'il y en a un, capital"),
  director: text.optional().describe("Qui dirige la publication"),
  host: host.describe("Qui héberge le site"),
});

export type Legal = z.infer<typeof legalSchema>;
