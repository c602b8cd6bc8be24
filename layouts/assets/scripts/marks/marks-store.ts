/** The key of the window's own store under which search keeps the words looked for. */
export const MARKS_STORE = "marks";

/** What is to be marked on the page that a result leads to, and the words to say so. */
export type Marks = {
  /** The path of the page. */
  path: string;
  /** Folded. */
  words: readonly string[];
  /** « {count} passages marqués ». */
  one: string;
  many: string;
  clear: string;
};
