import type { Strings } from "../strings.ts";

/** The words of the roundups, in English. */
export const roundups: Strings["roundups"] = {
  kind: "{{title roundups}}",
  title: "{{title roundups}}",
  description: "{{description roundups}}",
  empty: "The first edition is yet to come.",
  edition: (number) => `no. ${number}`,
  headEdition: (number) => `No. ${number}`,
  natures: { week: "{{title roundups}}", rereading: "Old texts read again", archive: "Archive" },
  naturesTold: { week: "{{title roundups}}", rereading: "Old texts read again", archive: "Archive" },
  online: (date) => `put online on ${date}`,
  pageTitles: {
    week: (number, title) => `${title}, {{title roundups}} no. ${number}`,
    rereading: (number, title) => `${title}, old texts read again, no. ${number}`,
    archive: (number, title) => `${title}, archived roundup no. ${number}`,
  },
  descriptions: {
    week: (number, date) => `{{The roundups}} no. ${number}, of ${date}.`,
    rereading: (number, date) => `Old texts read again, no. ${number}, of ${date}.`,
    archive: (number, date) => `The archive of roundup no. ${number}, of ${date}.`,
  },
  count: (count) => (count === 1 ? "1 link" : `${count} links`),
  gap: (first, last) => `The site has no edition between no. ${first} and no. ${last}.`,
  of: "Roundup of",
  inside: "In this edition",
  links: "The links",
  noLinks: "This edition holds no link.",
  inLanguage: (name) => `in ${name}`,
  noAddress: "no known address",
  fiches: (count) => (count === 1 ? "Entry:" : "Entries:"),
  link: "Link",
  neighbours: "Other editions",
  previous: "Previous edition",
  next: "Next edition",
};
