import { newsletterEn } from "./en/newsletter.ts";
import { newsletterFr } from "./fr/newsletter.ts";
import type { Language, Widen } from "./strings.ts";

export type NewsletterStrings = Widen<typeof newsletterFr>;

/** The letter's words in the site's language. */
export function newsletterStrings(language: Language): NewsletterStrings {
  return language === "fr" ? newsletterFr : newsletterEn;
}
