import { hasPage } from "../kinds/has-page.ts";
import type { Model } from "../model/model.ts";
import { listFileMoves, listSectionMoves } from "../model/moved-sections.ts";
import { routesOf } from "../model/routes.ts";
import { listMovedMonths } from "../model/views/list-by-date.ts";
import { listRedirects } from "../model/views/list-changes.ts";
import { listDataFileNames } from "./data/list-data-files.ts";
import { listPages } from "./list-pages.ts";

/**
 * The `_redirects` file that static hosts such as Netlify and Cloudflare Pages read: a line per former address, with and without
 * its closing slash, for all that stood in a section which moved, and for files that are called otherwise. None leads to what the site does
 * not have. Where a host serves the page at that address first, the page itself leads on.
 */
export function renderRedirects(model: Model): string {
  const fiches = listRedirects(model).flatMap(({ from, actor }) => [
    [from, actor.path],
    [from.slice(0, -1), actor.path],
  ]);
  const lines = [...fiches, ...listMonths(model), ...listSections(model), ...listFiles(model)];
  return lines.map(([from, to]) => `${from} ${to} 301\n`).join("");
}

/** A former address, and the one that it leads to. */
type Redirect = [from: string, to: string];

/** The months of the archive whose editions are filed under the day on which they appeared here. */
function listMonths(model: Model): Redirect[] {
  const { archive } = routesOf(model.settings);
  return listMovedMonths(model).flatMap(({ from, to }): Redirect[] => [
    [archive(from), archive(to)],
    [archive(from).slice(0, -1), archive(to)],
  ]);
}

function listSections(model: Model): Redirect[] {
  const calendar = routesOf(model.settings).calendar();
  const paths = listPages(model).map(({ path }) => path);
  return listSectionMoves(model.settings).flatMap(({ from, to }): Redirect[] => {
    const file = `${to.slice(0, -1)}.ics`;
    return [
      ...(paths.some((path) => path.startsWith(to)) ? [[`${from}*`, `${to}:splat`] satisfies Redirect] : []),
      ...(paths.includes(to) ? [[from.slice(0, -1), to] satisfies Redirect] : []),
      ...(file === calendar && hasPage(model, file) ? [[`${from.slice(0, -1)}.ics`, file] satisfies Redirect] : []),
    ];
  });
}

function listFiles(model: Model): Redirect[] {
  const told: readonly string[] = listDataFileNames(model);
  const isWritten = (file: string) => told.includes(file) || (file === "workbook" && told.length > 0);
  return listFileMoves(model.settings)
    .filter(({ file }) => file === undefined || isWritten(file))
    .map(({ from, to }): Redirect => [from, to]);
}
