import type { NewsletterStrings } from "./newsletter-strings.ts";

/** What the letter says in English. */
export const newsletterEn: NewsletterStrings = {
  shelfMark: (number, year) => `LINKS·${number}·${year}`,
  subject: (title, number) => `${title} · no. ${number}`,
  listName: (site) => `${site}: links of the week`,
  longDate: (words) => words,
  readOnSite: "Read on the site",
  links: "Links",
  inLanguage: (name) => `in ${name}`,
  noAddress: "no known address",
  fiches: (count) => (count === 1 ? "Directory entry:" : "Directory entries:"),
  openQuote: "“",
  closeQuote: "”",
  sentBy: (publisher) => `Sender: ${publisher}.`,
  noTracking: "This letter holds no image and no tracking link.",
  webCopy: "Read this letter on the site",
  unsubscribe: "Unsubscribe",
  unsubscribeByEmail: "Unsubscribe by email",
  licence: (name) => `Content under the ${name} licence`,
};
