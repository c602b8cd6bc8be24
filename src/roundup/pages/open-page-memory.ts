import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { codeOf } from "../../files/code-of.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import { NNBSP } from "../../text/quote.ts";
import type { PageReader, VisitedPage } from "./open-page-reader.ts";

/** Where pages are remembered, from the site root: beside the feeds, where git does not look. */
const PAGES_FILE = ".cache/pages.json";
/** Pages that are remembered: those of a year. */
const MOST = 2000;

const facts = z.object({
  title: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  language: z.string().optional(),
  day: z.string().optional(),
  excerpt: z.string().optional(),
  canonical: z.string().optional(),
  isFree: z.boolean().optional(),
});
const memorySchema = z.object({
  version: z.literal(1),
  pages: z.array(z.object({ asked: z.string(), url: z.string(), facts: facts.optional() })),
});

/** A reader that asks for no page twice, not in another run either, and the notices of what the disk refused. */
export type RememberingReader = PageReader & { notices: string[] };

/** Puts the memory of a root's pages before a reader; closing it writes what is new. A file that is no memory is begun anew. */
export async function rememberPages(root: string, reader: PageReader): Promise<RememberingReader> {
  const file = join(root, PAGES_FILE);
  const known = new Map((await readMemory(file)).map(({ asked, ...page }) => [asked, page]));
  const before = known.size;
  const notices: string[] = [];
  return {
    notices,
    read: async (url) => {
      const page = known.get(url) ?? (await reader.read(url));
      // A page that said no may say yes another day.
      if (page.facts !== undefined) known.set(url, page);
      return page;
    },
    close: async () => {
      await reader.close();
      if (known.size === before) return;
      const pages = [...known].slice(-MOST).map(([asked, page]) => ({ asked, ...page }));
      try {
        await writeAtomically(file, `${JSON.stringify({ version: 1, pages })}\n`, { replace: true });
      } catch (error) {
        notices.push(
          `la mémoire des pages ne peut être écrite dans ${PAGES_FILE} (${codeOf(error)})${NNBSP}; elles seront relues`,
        );
      }
    },
  };
}

async function readMemory(file: string): Promise<(VisitedPage & { asked: string })[]> {
  try {
    return memorySchema.parse(JSON.parse(await readFile(file, "utf8"))).pages;
  } catch {
    return [];
  }
}
