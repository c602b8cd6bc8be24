import type { Language } from "../../words/languages.ts";

/** What a sentence may tell of an actor's end: it closed, or others took it over. */
export type ToldEnd = "closed" | "taken over";

/**
 * How a language tells ends, verbs first: nouns alone are said of ends that did not come ("aucune annonce de fermeture"). What stops
 * a support, or takes a place's name up in other countries, is no end: the words after the verb count.
 */
export const TOLD_ENDS: Record<Language, Record<ToldEnd, RegExp>> = {
  fr: {
    closed:
      /\b(?:a|ont|avait) (?:définitivement )?(?:fermé|cessé|mis fin à) (?:ses portes|définitivement|tout travail|(?:son|ses|toute|leurs?) (?:activités?|travaux|service))|\bcesse(?:r|nt)? (?:son|ses|toute|leurs?) (?:activités?|travaux|service)|\b(?:a|ont|avait) fermé (?:en|au|à|le|dès|fin)\b|\b(?:est|a été|fut) (?:dissoute?|liquidée?)\b|\bliquidation judiciaire\b|\bn['’]existe plus\b/iu,
    "taken over":
      /\b(?:rachetée?|absorbée?|reprise?) (?:\p{L}+ )?par\b|\ba racheté l['’]|\bfusionn(?:e|é|ée) avec\b|\bs['’](?:unit|est (?:aussi )?unie?) à\s|\bintégration au groupe\b|\b(?:confiée?|transmise?|cédée?) (?:en \d{4} |depuis \d{4} )?à une?\b|\bdans la propriété d['’]une\b/iu,
  },
  en: {
    closed:
      /\b(?:has|have|had)? ?(?:shut down|closed (?:its|their) doors|ceased (?:all |its |their )?(?:activit(?:y|ies)|operations?|work))\b|\bwent bankrupt\b|\bwas (?:dissolved|wound up)\b|\bno longer exists\b/iu,
    "taken over":
      /\b(?:was|were|been) (?:acquired|bought|taken over|absorbed) by\b|\bmerged (?:with|into)\b|\b(?:was|were|been) handed over to\b/iu,
  },
};
