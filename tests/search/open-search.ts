import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { runSearch } from "../../layouts/assets/scripts/search/search-run.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { serveFolder } from "../servers/static-server.ts";

const SCRIPTS = resolve(import.meta.dirname, "../../layouts/assets/scripts/search");
const ENTRY = 'import { runSearch } from "./search-run.ts"; globalThis.runSearch = runSearch;';

type Window = { runSearch: typeof runSearch };

/** Opens the site's own search in a real browser, on the index of `<folder>/pagefind`; writes a bare page into the folder. */
export async function openSearch(folder: string) {
  await build({
    stdin: { contents: ENTRY, resolveDir: SCRIPTS },
    outfile: join(folder, "entry.js"),
    bundle: true,
    format: "esm",
    logLevel: "silent",
  });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="fr"><title>Essai</title><script type="module" src="entry.js"></script>',
  );
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  const page = await browser.newPage();
  await page.goto(server.url);
  /** Addresses of the results, and what was put in the place of unknown words. */
  const ask = (query: string, filters: Record<string, string> = {}) =>
    page.evaluate(
      async (state) => {
        const { results, replaced, counts } = await (globalThis as unknown as Window).runSearch(state);
        const found = await Promise.all(results.slice(0, 50).map((result) => result.data()));
        return { addresses: found.map(({ url }) => url), replaced, counts };
      },
      { query, filters },
    );
  const close = () => Promise.all([browser.close(), server.close()]);
  return { ask, close };
}
