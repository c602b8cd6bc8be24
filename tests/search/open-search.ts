import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Pagefind } from "../../layouts/assets/scripts/search/search-index.ts";
import { openIndex } from "../../layouts/assets/scripts/search/search-pagefind.ts";
import { runSearch } from "../../layouts/assets/scripts/search/search-run.ts";
import { getStrings } from "../../src/words/languages.ts";
import { serveFolder } from "../servers/static-server.ts";

/** Opens the site's own search, on the index of `<folder>/pagefind` as a server gives it: Pagefind runs in Node as in a browser. */
export async function openSearch(folder: string, language: Parameters<typeof getStrings>[0] = "fr") {
  const server = await serveFolder(folder);
  const pagefind: Pagefind = await import(pathToFileURL(join(folder, "pagefind/pagefind.js")).href);
  const index = await openIndex(pagefind, server.url);
  const emptyWords = new Set(getStrings(language).search.emptyWords);
  /** Addresses of the first results, and what was put in the place of unknown words. */
  const ask = async (query: string, filters: Record<string, string> = {}) => {
    const { results, replaced, counts, partly } = await runSearch({ query, filters }, index, emptyWords);
    const found = await Promise.all(results.slice(0, 50).map((result) => result.data()));
    return { addresses: found.map(({ url }) => url.replace(server.url, "")), replaced, counts, partly };
  };
  return { ask, close: server.close };
}
