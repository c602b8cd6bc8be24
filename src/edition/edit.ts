import type { SameStory } from "./same-story.ts";

/** Where a block goes: a part of the draft, counted from 0 (0 stands before the first section), and a place among its blocks. */
export type BlockPlace = { part: number; at: number };

/** A field of a link that is written as one text; a text of blanks takes the field away. */
export type LinkField = "title" | "address" | "publisher" | "language" | "actors" | "comment" | "quotation";

/** A field of the front matter that an editor writes. */
export type MatterField = "number" | "date" | "title" | "summary";

/**
 * One change that the editor makes to a draft. Words are Markdown for a link's words, its quotation and what opens a part, plain text
 * for all else; `actors` are ids of fiches, between commas.
 */
export type Edit =
  | { kind: "drop" | "drop-rest" | "up" | "down"; key: string }
  | ({ kind: "move"; key: string } & BlockPlace)
  | { kind: LinkField; key: string; words: string }
  | { kind: "others" | "near"; key: string; others: readonly SameStory[] }
  | ({ kind: "restore"; block: string } & BlockPlace)
  | SectionEdit
  | { kind: "matter"; field: MatterField; words: string };

/** A change of the sections themselves; what opens part 0 opens the edition. */
export type SectionEdit =
  | { kind: "section"; words: string }
  | { kind: "rename" | "opening"; part: number; words: string }
  | { kind: "raise" | "lower" | "close"; part: number };
