import type { Strings } from "../strings.ts";

/** What a draft of the links of the week begins with, in English. */
export const draft: Strings["draft"] = {
  title: (number) => `{{title roundups}} #${number}`,
  demo: "(demonstration)",
  otherLinks: "Other readings",
  toReview: "To review",
  marks: {
    kept: "kept",
    missing: "to complete",
    actors: "actors",
    date: "date",
    language: "language",
    author: "author",
    access: "access",
    near: "close to",
    others: "also at",
    section: "section",
  },
  paid: "paid",
  undated: (seen) => `without a date${seen === undefined ? "" : `, seen on ${seen}`}`,
  fromBox: (file) => `from the box, ${file}`,
  memory: { opening: "already proposed", on: "on", ending: "(do not remove this line)" },
  report: (day) => `Links of ${day}: what was found`,
  publishing: (title) => `Publish “${title}”`,
  proposedAddress: "Address of the page",
  proposedReason: "Why read it",
};
