import type { Strings } from "../strings.ts";

/** The words that stand inside of texts, in English. */
export const prose: Strings["prose"] = {
  notes: "Notes",
  note: (number) => `Note ${number}`,
  backToNote: (number) => `Back to the reference of note ${number}`,
  table: (number, columns) => [number === undefined ? "Table" : `Table ${number}`, columns].filter(Boolean).join(": "),
  credit: "Credit",
  player: {
    video: (site) => `Video on ${site}`,
    post: (site) => `Post on ${site}`,
    watch: "Watch here",
    read: "Read here",
    contacts: (host) => `Nothing is loaded before you click: your browser will then contact ${host}.`,
  },
};
