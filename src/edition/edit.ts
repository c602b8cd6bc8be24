/** Where a block goes: a part of the draft, counted from 0 (0 stands before the first section), and a place among its blocks. */
export type BlockPlace = { part: number; at: number };

/** One change that the editor makes to a draft. Words are plain text for a title, Markdown for the others. */
export type Edit =
  | { kind: "drop" | "up" | "down"; key: string }
  | ({ kind: "move"; key: string } & BlockPlace)
  | { kind: "title" | "comment" | "quotation"; key: string; words: string }
  | ({ kind: "restore"; block: string } & BlockPlace)
  | { kind: "section"; words: string };
