import { ARTICLE_FOLDERS, type ArticleFolder, articleSchema } from "../model/article.ts";
import { NBSP, quote } from "../model/fields.ts";
import { type ArticleSource, FEEDS_FILE, type Read, type RoundupSource } from "../model/source.ts";
import { checkFileName } from "./check-file-name.ts";
import { parseMarkdownFile } from "./parse-source.ts";
import { readRoundup } from "./read-roundup.ts";
import type { Reading } from "./reading.ts";

type Content = { articles: Read<ArticleSource>[]; roundups: Read<RoundupSource>[] };

/** Reads every Markdown source of `content/`; the folder says its kind. */
export function readContent(reading: Reading): Content {
  const content: Content = { articles: [], roundups: [] };
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
    else content.articles.push(...readArticle(reading, file, id, folder));
  }
  return content;
}

function isFolder(folder: string): folder is ArticleFolder | "liens" {
  return folder === "liens" || Object.hasOwn(ARTICLE_FOLDERS, folder);
}

/** A file of content that no folder takes; `depth` is how many steps its path has below its folder. */
function reportStray(reading: Reading, file: string, folder: string, depth: number): void {
  const folders = ["liens", ...Object.keys(ARTICLE_FOLDERS)].map((name) => `content/${name}/`).join(", ");
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

function readArticle(reading: Reading, file: string, id: string, folder: ArticleFolder): Read<ArticleSource>[] {
  const parsed = reading.parse(file, (text) => parseMarkdownFile(articleSchema, file, text));
  if (!parsed) return [];
  const { raw, value, body } = parsed;
  return [{ file, id, folder, raw, value, body }];
}
