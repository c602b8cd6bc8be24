import { resolve } from "node:path";

/** The folder of this project; Eleventy runs from it, whatever the site root. */
export const HOME = resolve(import.meta.dirname, "../..");
