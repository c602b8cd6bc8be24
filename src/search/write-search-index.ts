import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { writeFolder } from "../files/write-folder.ts";
import type { SearchDocument } from "../kinds/search-document.ts";
import { awaitFiles } from "./await-files.ts";
import { openNameWords } from "./open-name-words.ts";
import { toRecord } from "./to-record.ts";

type Options = {
  language: string;
  out: string;
  /** Characters after which a part of the index is full. */
  partSize?: number;
};

/**
 * Pagefind holds some 70 bytes a character while it writes: a large site is indexed in parts, which the search page merges. This is
 * about 1,800 fiches, or 600 articles.
 */
const PART_SIZE = 2_500_000;

/** Records under way at once: enough to keep Pagefind busy, few enough to keep memory flat. */
const BATCH = 250;

/** Pagefind's ready-made interfaces, which no page loads. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/u;

/** What further parts share with the first. */
const SHARED = /^(?:pagefind.*\.(?:js|css)|wasm\..*)$/u;

/**
 * Indexes documents with Pagefind and writes the index into `<out>/pagefind/`, with `names.json`, the words of names, and
 * `parts.json`, the root-relative folders of its further parts. Throws with Pagefind's own words.
 */
export async function writeSearchIndex(
  documents: Iterable<SearchDocument>,
  { language, out, partSize = PART_SIZE }: Options,
): Promise<void> {
  await writeFolder(join(out, "pagefind"), (folder) => writeParts(cut(documents, partSize), language, folder));
}

async function writeParts(all: Iterable<SearchDocument[]>, language: string, folder: string): Promise<void> {
  const names = openNameWords();
  const parts: string[] = [];
  for (const part of all) {
    const number = parts.length + 1;
    await writePart(part, language, number === 1 ? folder : join(folder, String(number)), number === 1);
    for (const document of part) names.add(document);
    parts.push(`/pagefind/${number}/`);
  }
  await writeFile(join(folder, "names.json"), JSON.stringify(names.list()));
  await writeFile(join(folder, "parts.json"), JSON.stringify(parts.slice(1)));
}

/** Lists of documents of about `size` characters in all, made as they are asked for; one empty list where there are none. */
function* cut(documents: Iterable<SearchDocument>, size: number): Generator<SearchDocument[]> {
  let part: SearchDocument[] = [];
  let held = 0;
  let isFirst = true;
  for (const document of documents) {
    if (held >= size) {
      yield part;
      isFirst = false;
      [part, held] = [[], 0];
    }
    part.push(document);
    held += measure(document);
  }
  if (part.length > 0 || isFirst) yield part;
}

function measure({ url, title, names, summary, text, facets }: SearchDocument): number {
  return [url, title, ...names, summary, text, ...Object.values(facets).flat()].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

/** One process of Pagefind a part: its memory is given back. */
async function writePart(documents: readonly SearchDocument[], language: string, folder: string, isFirst: boolean) {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join("\n"));
  try {
    for (let start = 0; start < documents.length; start += BATCH) {
      const batch = documents
        .slice(start, start + BATCH)
        .map((document) => index.addCustomRecord(toRecord(document, language)));
      throwErrors((await Promise.all(batch)).flatMap((answer) => answer.errors));
    }
    throwErrors((await index.writeFiles({ outputPath: folder })).errors);
    await awaitFiles(folder);
  } finally {
    await close();
  }
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name) || (!isFirst && SHARED.test(name)));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.slice(0, 5).join("\n")}`);
}
