import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { decodeBody } from "../feeds/decode-body.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { parseValue } from "../model/schema/parse-value.ts";
import { type FeedSource, feedSourcesSchema } from "../model/schema/settings.ts";
import { FEEDS_FILE } from "../model/source.ts";
import { normaliseText } from "../syntax/parse-front-matter.ts";
import { parseYaml } from "../syntax/parse-yaml.ts";
import { quoteYaml } from "../syntax/quote-yaml.ts";
import type { Problem } from "../text/problem.ts";
import { parseOpml } from "./parse-opml.ts";
import { pickNewFeeds } from "./pick-new-feeds.ts";
import { applyLines, splitRows } from "./propose-lines.ts";

/** `unwritten` holds the lines that the file of sources does not take as it is. */
export type Import = { added: FeedSource[]; problems: Problem[]; unwritten?: string[] };

/**
 * Adds the subscriptions of an OPML file at the end of the file of sources, whose every byte stays. What is read already, and what
 * cannot be, is named by its line. Rejects with the system's error where a file cannot be read or written.
 */
export async function importFeeds(path: string, root: string, known: readonly FeedSource[]): Promise<Import> {
  const file = basename(path);
  const outlines = parseOpml(decodeBody(await readFile(path)));
  if (outlines === undefined || outlines.length === 0) return { added: [], problems: [describeEmpty(file, outlines)] };
  const { added, problems } = pickNewFeeds(file, outlines, known);
  if (added.length === 0) return { added, problems };
  const target = join(root, FEEDS_FILE);
  const before = await readExisting(target);
  const lines = renderFeeds(added, file, before ?? "");
  const after = applyLines(before ?? "", { after: splitRows(before ?? "").length, lines });
  if (!isDeepStrictEqual(readListedFeeds(after), [...readListedFeeds(before ?? ""), ...added]))
    return { added: [], problems, unwritten: lines };
  await writeAtomically(target, after, { replace: before !== undefined });
  return { added, problems };
}

function renderFeeds(sources: readonly FeedSource[], file: string, text: string): string[] {
  const indent = /^ *(?=- )/mu.exec(text)?.[0] ?? "";
  const from = file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "");
  return [
    ...(text === "" ? [] : [""]),
    `${indent}# Depuis ${from}`,
    ...sources.flatMap(({ name, url, site, language }) => [
      `${indent}- name: ${quoteYaml(name)}`,
      `${indent}  url: ${quoteYaml(url)}`,
      ...(site === undefined ? [] : [`${indent}  site: ${quoteYaml(site)}`]),
      ...(language === undefined ? [] : [`${indent}  language: ${quoteYaml(language)}`]),
    ]),
  ];
}

function readListedFeeds(text: string): FeedSource[] {
  const parsed = parseYaml(normaliseText(text));
  const sources = parsed.ok ? parseValue(feedSourcesSchema, parsed.value) : undefined;
  return sources?.ok ? sources.value : [];
}

async function readExisting(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function describeEmpty(file: string, outlines: readonly unknown[] | undefined): Problem {
  const message =
    outlines === undefined ? "ce fichier n'est pas une liste OPML" : "cette liste OPML ne nomme aucun flux";
  const remedy = "exportez vos abonnements depuis votre lecteur de flux, au format OPML";
  return { level: "error", file, message, remedy };
}
