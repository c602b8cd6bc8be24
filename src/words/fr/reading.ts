import { NBSP } from "../../text/quote.ts";

const WORDS = ["", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

/** The words of what stands around a text to read it: its length, its contents. */
export const readingFr = {
  time: (minutes: number) => {
    if (minutes < 1) return "Moins d’une minute de lecture";
    const count = WORDS[minutes] ?? `${minutes}`;
    return `${count.charAt(0).toUpperCase()}${count.slice(1)} minute${minutes > 1 ? "s" : ""} de lecture`;
  },
  contents: "Sommaire",
  /** Before the title of the same text in another language. */
  inLanguage: (language: string) => `En ${language}${NBSP}:`,
};
