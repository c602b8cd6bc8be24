import { rm } from "node:fs/promises";
import { createIndex } from "pagefind";

/** What is searched of one page: a small HTML document with Pagefind's attributes. */
export type SearchDocument = { url: string; html: string };

type Options = { language: string; out: string };

/** Indexes documents with Pagefind and writes the index into `<out>/pagefind/`. Throws with Pagefind's own words. */
export async function writeSearchIndex(documents: Iterable<SearchDocument>, { language, out }: Options): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join("\n"));
  try {
    const added = await Promise.all(
      Array.from(documents, ({ url, html }) => index.addHTMLFile({ url, content: html })),
    );
    throwErrors(added.flatMap((answer) => answer.errors));
    const outputPath = `${out}/pagefind`;
    await rm(outputPath, { recursive: true, force: true });
    throwErrors((await index.writeFiles({ outputPath })).errors);
  } finally {
    await index.deleteIndex();
  }
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.slice(0, 5).join("\n")}`);
}
