import type { z } from "zod";
import { ARTICLE_FOLDERS, type ArticleFolder, articleSchema } from "../model/article.ts";
import { eventSchema } from "../model/event.ts";
import { NBSP, quote } from "../model/fields.ts";
import { type ArticleSource, type EventSource, FEEDS_FILE, type Read, type RoundupSource } from "../model/source.ts";
import { checkFileName } from "./check-file-name.ts";
import { parseMarkdownFile } from "./parse-source.ts";
import { readRoundup } from "./read-roundup.ts";
import type { Reading } from "./reading.ts";

type Content = { articles: Read<ArticleSource>[]; roundups: Read<RoundupSource>[]; events: Read<EventSource>[] };

/** Reads every Markdown source of `content/`; the folder says its kind. */
export function readContent(reading: Reading): Content {
  const content: Content = { articles: [], roundups: [], events: [] };
  for (const file of reading.list("content")) {
    if (file === FEEDS_FILE) continue;
    const [, folder = "", ...rest] = file.split("/");
    if (rest.length !== 1 || !isFolder(folder)) {
      reportStray(reading, file, folder, rest.length);
      continue;
    }
    const id = checkFileName(reading, file, ".md");
    if (id === undefined) continue;
    if (folder === "liens") content.roundups.push(...readRoundup(reading, file, id));
    else if (folder === "evenements") content.events.push(...readText(reading, eventSchema, file, id));
    else content.articles.push(...readText(reading, articleSchema, file, id).map((text) => ({ ...text, folder })));
  }
  return content;
}

/** The folders of `content/`, each with its kind of source. */
const FOLDERS = ["liens", "evenements", ...(Object.keys(ARTICLE_FOLDERS) as ArticleFolder[])] as const;

function isFolder(folder: string): folder is (typeof FOLDERS)[number] {
  return (FOLDERS as readonly string[]).includes(folder);
}

/** A file of content that no folder takes; `depth` is how many steps its path has below its folder. */
function reportStray(reading: Reading, file: string, folder: string, depth: number): void {
  const folders = FOLDERS.map((name) => `content/${name}/`).join(", ");
  const remedy = `placez-le dans l'un de ces dossiers${NBSP}: ${folders}`;
  if (depth === 0) reading.report({ file, message: "le fichier n'est rangé dans aucun dossier de contenu", remedy });
  else if (isFolder(folder))
    reading.report({
      file,
      message: "le fichier est rangé dans un sous-dossier",
      remedy: `placez-le dans content/${folder}/`,
    });
  else reading.report({ file, message: `${quote(`content/${folder}/`)} n'est pas un dossier de contenu`, remedy });
}

function readText<S extends z.ZodType>(reading: Reading, schema: S, file: string, id: string) {
  const parsed = reading.parse(file, (text) => parseMarkdownFile(schema, file, text));
  if (!parsed) return [];
  const { raw, value, body } = parsed;
  return [{ file, id, raw, value, body }];
}
