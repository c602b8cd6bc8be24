/** The languages of the interface: each is a folder, and its line here. */
export { words as en } from "./en/words.ts";
export { words as fr } from "./fr/words.ts";
