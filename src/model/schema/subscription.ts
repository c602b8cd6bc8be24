import { z } from "zod";
import { NBSP } from "../../text/quote.ts";
import { emailAddress, isObject, text, textLike, webAddress } from "./text-fields.ts";

const ENGINES = ["listmonk", "brevo", "sympa"] as const;

export type SubscriptionEngine = (typeof ENGINES)[number];

/** What each engine must be told, besides who holds the addresses. */
const NEEDS = {
  listmonk: ["url", "list"],
  brevo: ["url"],
  sympa: ["email", "list"],
} as const satisfies Record<SubscriptionEngine, readonly Need[]>;

const secureAddress = webAddress.refine((value) => /^https:/iu.test(value), {
  error: "l'adresse n'est pas en https, et celles des abonnés passeraient en clair",
  params: { remedy: "donnez une adresse qui commence par https://" },
});

/** newsletter.subscribe: with which engine one subscribes, and who then holds the address. */
export const subscriptionSchema = z
  .strictObject({
    engine: z.enum(ENGINES).describe("Moteur d'abonnement\u00a0: listmonk, brevo ou sympa"),
    url: secureAddress
      .optional()
      .describe("Avec listmonk, l'adresse du serveur\u202f; avec Brevo, l'adresse du formulaire (attribut action)"),
    list: textLike(/^[\w.-]+$/u, "n'est pas un nom de liste", "copiez-le depuis le moteur, sans espace")
      .optional()
      .describe("Avec listmonk, l'identifiant (UUID) de la liste\u202f; avec Sympa, son nom"),
    email: emailAddress.optional().describe("Avec Sympa, l'adresse du robot, par exemple sympa@example.org"),
    holder: text.describe("Qui garde les adresses des abonnés"),
    privacy_url: webAddress.optional().describe("Page qui dit ce qu'il advient des adresses"),
  })
  .refine(hasIfNeeded("url"), explainNeed("url"))
  .refine(hasIfNeeded("list"), explainNeed("list"))
  .refine(hasIfNeeded("email"), explainNeed("email"));

type Need = "url" | "list" | "email";

/** True where the engine is not known either, which is told elsewhere. */
function hasIfNeeded(field: Need) {
  return (value: { engine: SubscriptionEngine } & { [need in Need]?: string | undefined }) => {
    const needs: readonly Need[] = NEEDS[value.engine] ?? [];
    return !needs.includes(field) || value[field] !== undefined;
  };
}

function explainNeed(field: Need) {
  const remedy = `ajoutez-le${NBSP}: ce moteur en a besoin`;
  return { when: isObject, path: [field], error: "le champ manque", params: { remedy } };
}

export type Subscription = z.infer<typeof subscriptionSchema>;
