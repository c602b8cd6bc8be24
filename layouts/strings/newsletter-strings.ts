import type { Site } from "../../src/model/site.ts";
import { newsletterEn } from "./newsletter-en.ts";
import { newsletterFr } from "./newsletter-fr.ts";

export type NewsletterStrings = typeof newsletterFr;

/** The letter's words in the site's language. */
export function newsletterStrings(language: Site["language"]): NewsletterStrings {
  return language === "fr" ? newsletterFr : newsletterEn;
}
