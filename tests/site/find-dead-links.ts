import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { type BuiltFile, readBuiltFiles, toAddress } from "./read-pages.ts";

type Reference = { from: string; to: string };

/** What the pages of a built site lead to, by the address of each page, and the anchors that they have. */
export function readReferences(site: string): Map<string, { references: Reference[]; ids: string[] }> {
  const pages = readBuiltFiles(site, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));
  return new Map(pages.map((page) => [toAddress(page.path), parsePage(page)]));
}

/** References that lead to no file of the site, or to no anchor of it where they name one. */
export function findDeadLinks(site: string): Reference[] {
  const pages = readReferences(site);
  const resolves = ({ to, from }: Reference): boolean => {
    const url = new URL(to, `http://site${from}`);
    if (url.host !== "site") return true;
    const address = decodeURI(url.pathname);
    const file = join(site, address.endsWith("/") ? `${address}index.html` : address);
    if (!existsSync(file) || !statSync(file).isFile()) return false;
    return url.hash === "" || pages.get(address)?.ids.includes(decodeURIComponent(url.hash.slice(1))) === true;
  };
  return [...pages.values()].flatMap(({ references }) => references).filter((reference) => !resolves(reference));
}

function parsePage({ path, text }: BuiltFile): { references: Reference[]; ids: string[] } {
  const references: Reference[] = [];
  const ids: string[] = [];
  const parser = new Parser({
    onopentag: (_, { href, src, action, id, rel }) => {
      if (id) ids.push(id);
      for (const to of [href, src, action])
        if (to !== undefined && rel !== "canonical") references.push({ from: toAddress(path), to });
    },
  });
  parser.end(text);
  return { references, ids };
}
