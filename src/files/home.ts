import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { IS_PACKAGED } from "../text/call-command.ts";

/** The folder of this program, which holds layouts/ and starter/; Eleventy runs from it, whatever the site root. */
export const HOME = resolve(import.meta.dirname, "../..");

/** The version of this program (semver). */
export const VERSION = String(JSON.parse(readFileSync(join(HOME, "package.json"), "utf8")).version);

/** What stands at the foot of every report: which program wrote it. */
export const SIGNATURE = `*civic-theque ${VERSION}*`;

/**
 * The folder that keeps what is dear to make, fonts and pictures: that of a site where this program is a package of its own, which
 * the next upgrade replaces; else that of this program, for all the sites that it builds.
 */
export function cacheFolder(root: string): string {
  return join(IS_PACKAGED ? root : HOME, ".cache");
}
