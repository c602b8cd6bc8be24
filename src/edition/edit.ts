/** Where a block goes: a part of the draft, counted from 0 (0 stands before the first section), and a place among its blocks. */
export type Place = { part: number; at: number };

/** One change that the editor makes to a draft. Words are plain text for a title, Markdown for the others. */
export type Edit =
  | { kind: "drop"; key: string }
  | ({ kind: "move"; key: string } & Place)
  | { kind: "title"; key: string; words: string }
  | { kind: "comment"; key: string; words: string }
  | { kind: "quotation"; key: string; words: string }
  | ({ kind: "restore"; block: string } & Place)
  | { kind: "section"; words: string };
