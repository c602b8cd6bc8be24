import { isDeepStrictEqual } from "node:util";
import { normaliseText } from "../syntax/parse-front-matter.ts";
import { parseYaml } from "../syntax/parse-yaml.ts";
import { quoteYaml } from "../syntax/quote-yaml.ts";
import { applyLines, type Proposal, splitRows } from "./propose-lines.ts";

/** A feed as it stands among the links of a fiche. */
export function renderFeedLink(url: string, indent = "  "): string[] {
  return [`${indent}- role: feed`, `${indent}  url: ${quoteYaml(url)}`];
}

/**
 * The feed as one more link of a fiche, after the last that it has. Undefined where the fiche would then not say what it said and
 * this feed, as where its links stand on one line.
 */
export function proposeFeedLink(file: string, text: string, url: string): Proposal | undefined {
  const place = placeLink(splitRows(text), url);
  if (place === undefined) return undefined;
  const before = readFields(text);
  const links = [...(Array.isArray(before.links) ? before.links : []), { role: "feed", url }];
  const isWhole = isDeepStrictEqual(readFields(applyLines(text, place)), { ...before, links });
  return isWhole ? { file, ...place } : undefined;
}

/** The end of the list that stands under `links:`. */
function placeLink(rows: readonly string[], url: string): Pick<Proposal, "after" | "lines"> | undefined {
  const start = rows.findIndex((row) => /^\ufeff?links:\s*(?:#.*)?\s*$/u.test(row));
  if (start < 0) return undefined;
  const length = rows.slice(start + 1).findIndex((row) => /^[^\s#-]/u.test(row));
  const block = rows.slice(start + 1, length < 0 ? rows.length : start + 1 + length);
  const last = block.findLastIndex((row) => /^\s*[^\s#]/u.test(row));
  const indent = /^ *(?=- )/u.exec(block.find((row) => /^ *- /u.test(row)) ?? "")?.[0];
  return { after: start + 2 + last, lines: renderFeedLink(url, indent) };
}

function readFields(text: string): Record<string, unknown> {
  const parsed = parseYaml(normaliseText(text));
  return parsed.ok ? { ...Object(parsed.value) } : {};
}
