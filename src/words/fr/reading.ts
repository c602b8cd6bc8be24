import { NBSP } from "../../text/quote.ts";

const WORDS = ["", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

/** The words of what stands around a text to read it: its length, its contents. */
export const reading = {
  time: (minutes: number) => {
    if (minutes < 1) return "Moins d’une minute de lecture";
    const count = WORDS[minutes] ?? `${minutes}`;
    return `${count.charAt(0).toUpperCase()}${count.slice(1)} minute${minutes > 1 ? "s" : ""} de lecture`;
  },
  contents: "Sommaire",
  /** Before the title of the same text in another language. */
  inLanguage: (language: string) => `En ${language}${NBSP}:`,
};

/** The words of the ways to share a page. */
export const sharing = {
  title: "Partager",
  byMail: "Par courriel",
  onMastodon: "Sur Mastodon",
  onBluesky: "Sur Bluesky",
  onLinkedIn: "Sur LinkedIn",
  field: "À coller ailleurs",
  quotations: "Citations en image",
  quotation: "Citation",
};

/** The words of a text to copy. */
export const copying = {
  copy: "Copier",
  done: "Copié",
};
