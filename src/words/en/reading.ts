import type { Strings } from "../strings.ts";

const WORDS = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

export const readingEn: Strings["reading"] = {
  time: (minutes) => (minutes < 1 ? "Less than a minute’s read" : `${WORDS[minutes] ?? minutes}-minute read`),
  contents: "Contents",
  inLanguage: (language) => `In ${language}:`,
};
