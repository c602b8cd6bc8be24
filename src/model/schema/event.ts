import { z } from "zod";
import { callCommand } from "../../text/call-command.ts";
import { isMoment, isWholeDay } from "../../text/dates.ts";
import { quote } from "../../text/quote.ts";
import { reference } from "./article-fields.ts";
import { day, moment, timeZone } from "./date-fields.ts";
import { identifier, isObject, languageTag, publicText, text, textLike, webAddress } from "./text-fields.ts";

const place = z.strictObject({
  name: text.describe("Nom du lieu"),
  address: text.optional().describe("Numéro et rue"),
  city: text.optional().describe("Commune"),
  country: textLike(/^[A-Z]{2}$/u, "n'est pas un code de pays", "écrivez par exemple FR")
    .optional()
    .describe("Pays, deux lettres"),
});

const host = z.strictObject({
  name: publicText.describe("Nom de l'organisateur"),
  url: webAddress.optional().describe("Son adresse"),
});

/** The front matter of an event. */
export const eventSchema = z
  .strictObject({
    title: text.describe("Titre"),
    date: day.describe("Jour où l'événement est annoncé ici"),
    updated: day.optional().describe("Jour de la dernière mise à jour de l'annonce"),
    summary: text.max(300).describe("Chapeau\u00a0: une ou deux phrases, 300 caractères au plus"),
    draft: z
      .boolean()
      .default(false)
      .describe(`true\u00a0: visible seulement sous ${callCommand("start")}`),
    language: languageTag.optional().describe("Langue de l'annonce si ce n'est pas celle du site"),
    start: moment.describe("Début\u00a0: 2026-12-01T18:30, ou 2026-12-01 pour une journée entière"),
    end: moment.optional().describe("Fin, écrite comme le début\u202f; pour des journées, la dernière"),
    timezone: timeZone.optional().describe("Fuseau horaire si ce n'est pas celui du site"),
    place: place.optional().describe("Lieu"),
    online: webAddress.optional().describe("Adresse où suivre l'événement en ligne"),
    url: webAddress.optional().describe("Page de l'organisateur\u00a0: programme, inscription"),
    organisers: z.array(identifier).default([]).describe("Identifiants des fiches de ceux qui organisent"),
    other_organisers: z.array(host).default([]).describe("Organisateurs qui n'ont pas de fiche"),
    actors: z.array(identifier).default([]).describe("Identifiants des autres fiches concernées"),
    tags: z.array(text).default([]).describe("Mots-clés"),
    cancelled: z.boolean().default(false).describe("true\u00a0: l'événement est annulé"),
    sources: z.array(reference).default([]).describe("Sources de l'annonce"),
  })
  .refine(({ start, end }) => !areMoments(start, end) || isWholeDay(start) === isWholeDay(end), {
    when: isObject,
    path: ["end"],
    error: ({ input }) => `${quote((input as Times).end)} n'est pas écrit comme le début`,
    params: { remedy: "donnez une heure au début et à la fin, ou à aucun des deux" },
  })
  .refine(({ start, end }) => !areMoments(start, end) || isWholeDay(start) !== isWholeDay(end) || follows(start, end), {
    when: isObject,
    path: ["end"],
    error: ({ input }) => `${quote((input as Times).end)} ne suit pas le début, ${quote((input as Times).start)}`,
    params: { remedy: "corrigez l'un des deux" },
  })
  .refine(({ place, online }) => place !== undefined || online !== undefined, {
    when: isObject,
    path: ["place"],
    error: "l'événement n'a ni lieu ni adresse en ligne",
    params: { remedy: "donnez place, online ou les deux" },
  });

export type EventMatter = z.infer<typeof eventSchema>;

type Times = { start: string; end: string };

/** False also where one of them is missing or wrong, which is told elsewhere. */
function areMoments(start: unknown, end: unknown): end is string {
  return [start, end].every((value) => typeof value === "string" && isMoment(value));
}

/** An hour must come after the one before; the last of several days may be the first. */
function follows(start: string, end: string): boolean {
  return end > start || (end === start && isWholeDay(start));
}
