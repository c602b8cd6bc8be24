import { Parser } from "htmlparser2";
import type { BuiltFile } from "./read-pages.ts";

/** The ids that a page gives more than once, each with its page: labels and scripts would find the first only. */
export function findDoubleIds(pages: readonly BuiltFile[]): string[] {
  return pages.flatMap(({ path, text }) => {
    const seen = new Set<string>();
    const double: string[] = [];
    const parser = new Parser({
      onopentag: (_, { id }) => {
        if (id !== undefined && seen.has(id)) double.push(`${path} #${id}`);
        if (id !== undefined) seen.add(id);
      },
    });
    parser.end(text);
    return double;
  });
}
