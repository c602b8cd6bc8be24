import type { Strings } from "../strings.ts";

const WORDS = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

export const reading: Strings["reading"] = {
  time: (minutes) => (minutes < 1 ? "Less than a minute’s read" : `${WORDS[minutes] ?? minutes}-minute read`),
  contents: "Contents",
  inLanguage: (language) => `In ${language}:`,
};

/** The words of the ways to share a page, in English. */
export const sharing: Strings["sharing"] = {
  title: "Share",
  byMail: "By email",
  onMastodon: "On Mastodon",
  onBluesky: "On Bluesky",
  onLinkedIn: "On LinkedIn",
  field: "To paste elsewhere",
  quotations: "Quotations as pictures",
  quotation: "Quotation",
};

/** The words of a text to copy. */
export const copying: Strings["copying"] = {
  copy: "Copy",
  done: "Copied",
};
