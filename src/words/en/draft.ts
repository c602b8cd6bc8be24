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
  byHand: "added by hand",
  lacking: { title: "title", publisher: "publisher" },
  fromBox: (file) => `from the box, ${file}`,
  memory: { opening: "already proposed", on: "on", ending: "(do not remove this line)" },
  reasons: {
    keywords: (terms) => `${terms.length > 1 ? "keywords" : "keyword"} ${terms.join(", ")}`,
    named: {
      "actor-named": (name) => `actor named ${name}`,
      "person-named": (name) => `person named ${name}`,
      "actor-site": (name) => `site of ${name}`,
      "actor-feed": (name) => `feed of ${name}`,
    },
    company: (name) => `the other articles of ${name} are like what you keep`,
    otherCompany: (name) => `the other articles of ${name} speak of something else`,
    section: (name, isKept) => `you ${isKept ? "keep" : "hardly keep"} what goes into the section ${name}`,
    source: (met, isKept) =>
      `you ${isKept ? "kept" : "removed"} ${met} ${met > 1 ? "articles" : "article"} of this source`,
    actor: (met, name, isKept) =>
      `you ${isKept ? "kept" : "removed"} ${met} ${met > 1 ? "articles" : "article"} about ${name}`,
    word: (met, name, isKept) =>
      `${name} is in ${isKept ? "" : "what you removed from "}${met} ${met > 1 ? "editions" : "edition"}`,
    ownWord: (name) => `${name} is a word of the site`,
    otherWord: (name) => `${name} is rather found in what you do not keep`,
    points: (amount, isMany) => `${amount} ${isMany ? "points" : "point"}`,
  },
  quotation: (text) => `“${text}”`,
  report: (day) => `Links of ${day}: what was found`,
  publishing: (title) => `Publish “${title}”`,
  proposedAddress: "Address of the page",
  proposedReason: "Why read it",
};
