import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createIndex, type PagefindIndex } from "pagefind";
import { listNameWords } from "./list-name-words.ts";
import type { SearchDocument } from "./search-document.ts";
import { toRecord } from "./to-record.ts";

type Options = { language: string; out: string };

/** Records under way at once: enough to keep Pagefind busy, few enough to keep memory flat. */
const BATCH = 250;

/** Pagefind's ready-made interfaces, which no page loads. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/u;

/**
 * Indexes documents with Pagefind and writes the index into `<out>/pagefind/`, with `names.json`, the words of names.
 * Throws with Pagefind's own words.
 */
export async function writeSearchIndex(documents: Iterable<SearchDocument>, { language, out }: Options): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join("\n"));
  try {
    const all = Array.from(documents);
    for (let start = 0; start < all.length; start += BATCH) {
      const batch = all
        .slice(start, start + BATCH)
        .map((document) => index.addCustomRecord(toRecord(document, language)));
      throwErrors((await Promise.all(batch)).flatMap((answer) => answer.errors));
    }
    await writeFiles(index, all, join(out, "pagefind"));
  } finally {
    await index.deleteIndex();
  }
}

async function writeFiles(index: PagefindIndex, documents: readonly SearchDocument[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  throwErrors((await index.writeFiles({ outputPath: folder })).errors);
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
  await writeFile(join(folder, "names.json"), JSON.stringify(listNameWords(documents)));
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.slice(0, 5).join("\n")}`);
}
