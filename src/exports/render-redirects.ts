import type { Model } from "../model/model.ts";
import { listFileMoves, listSectionMoves } from "../model/moved-sections.ts";
import { listRedirects } from "../model/views/list-changes.ts";

/**
 * The `_redirects` file that static hosts such as Netlify and Cloudflare Pages read: a line per former address, with and without
 * its closing slash, for all that stood in a section which moved, and for files that are called otherwise. Where a host serves the page at that address first, the page itself leads on.
 */
export function renderRedirects(model: Pick<Model, "actors" | "settings">): string {
  const lines = listRedirects(model).flatMap(({ from, actor }) => [
    `${from} ${actor.path} 301`,
    `${from.slice(0, -1)} ${actor.path} 301`,
  ]);
  const sections = listSectionMoves(model.settings).flatMap(({ from, to }) => [
    `${from}* ${to}:splat 301`,
    `${from.slice(0, -1)} ${to} 301`,
    `${from.slice(0, -1)}.ics ${to.slice(0, -1)}.ics 301`,
  ]);
  const files = listFileMoves(model.settings).map(({ from, to }) => `${from} ${to} 301`);
  return [...lines, ...sections, ...files].map((line) => `${line}\n`).join("");
}
