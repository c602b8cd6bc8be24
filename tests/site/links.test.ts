import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { describe, expect, inject, it } from "vitest";
import { type BuiltFile, readBuiltFiles, toAddress } from "./read-pages.ts";

type Reference = { from: string; to: string };

describe.each(["fixtureSite", "realSite"] as const)("links of the %s", (name) => {
  const site = inject(name);
  const pages = readBuiltFiles(site, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));
  const parsed = new Map(pages.map((page) => [toAddress(page.path), parsePage(page)]));

  it("lead to a file of the site, and to an anchor of it where they name one", () => {
    const broken = [...parsed.values()]
      .flatMap(({ references }) => references)
      .filter(({ to, from }) => !resolves(to, from));
    expect(broken).toEqual([]);
    expect(parsed.size).toBeGreaterThan(10);
  });

  it("never name an anchor twice on a page", () => {
    const repeated = [...parsed].flatMap(([address, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
    );
    expect(repeated).toEqual([]);
  });

  function resolves(to: string, from: string): boolean {
    const url = new URL(to, `http://site${from}`);
    if (url.host !== "site") return true;
    const address = decodeURI(url.pathname);
    const file = join(site, address.endsWith("/") ? `${address}index.html` : address);
    if (!existsSync(file) || !statSync(file).isFile()) return false;
    return url.hash === "" || parsed.get(address)?.ids.includes(decodeURIComponent(url.hash.slice(1))) === true;
  }
});

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
