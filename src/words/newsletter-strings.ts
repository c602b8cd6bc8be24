import type { Site } from "../model/schema/site.ts";
import { newsletterEn } from "./en/newsletter.ts";
import { newsletterFr } from "./fr/newsletter.ts";

export type NewsletterStrings = typeof newsletterFr;

/** The letter's words in the site's language. */
export function newsletterStrings(language: Site["language"]): NewsletterStrings {
  return language === "fr" ? newsletterFr : newsletterEn;
}
