/** The languages whose headlines are known: each is a file, and its line here. What comes first is met most. */

export { headlines as de } from "./de.ts";
export { headlines as en } from "./en.ts";
export { headlines as es } from "./es.ts";
export { headlines as fr } from "./fr.ts";
export { headlines as it } from "./it.ts";
export { headlines as pt } from "./pt.ts";
