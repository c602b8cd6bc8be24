import { z } from "zod";
import { text, textThat } from "./text-fields.ts";

/** The lists and pages that a menu may lead to by their names. */
export const MENU_SECTIONS = [
  ...(["directory", "roundups", "letter", "interviews", "reflections", "questionnaires", "contributions"] as const),
  ...(["press", "events", "glossary", "people", "timeline", "map", "graveyard", "statistics", "changes"] as const),
  ...(["base", "archive", "tags", "data", "feeds", "about"] as const),
] as const;

export type MenuSection = (typeof MENU_SECTIONS)[number];

const address = textThat((value) =>
  /^(?:\/(?!\/)|https?:\/\/)\S*$/u.test(value)
    ? undefined
    : {
        message: `${value} n'est pas l'adresse d'une page`,
        remedy: "écrivez celle d'une page du site, comme /a-propos/, ou une adresse entière, en https://",
      },
);

/** site.yaml: what the menu leads to, in order. */
export const menuSchema = z
  .array(
    z.union([
      z.enum(MENU_SECTIONS),
      z.strictObject({ name: text.describe("Mots du menu"), url: address.describe("Adresse") }),
    ]),
  )
  .min(1);
