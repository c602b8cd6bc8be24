import { ARTICLE_FOLDERS, type ArticleFolder, articleSchema } from "../model/article.ts";
import { quote } from "../model/fields.ts";
import { type RoundupBody, roundupSchema } from "../model/roundup.ts";
import type { ArticleSource, RoundupSource } from "../model/source.ts";
import { parseRoundupBody } from "./parse-roundup-body.ts";
import { parseMarkdownFile } from "./parse-source.ts";
import { checkFileName, type Reading } from "./reading.ts";

const KNOWN_FILES = new Set(["content/sources.yaml"]);

/** Reads every Markdown source of `content/`; the folder says its kind. */
export function readContent(reading: Reading): { articles: ArticleSource[]; roundups: RoundupSource[] } {
  const articles: ArticleSource[] = [];
  const roundups: RoundupSource[] = [];
  for (const file of reading.list("content")) {
    if (KNOWN_FILES.has(file)) continue;
    const [, folder = "", ...rest] = file.split("/");
    if (rest.length !== 1 || !isFolder(folder)) {
      reportStray(reading, file, folder);
      continue;
    }
    const id = checkFileName(reading, file, ".md");
    if (id === undefined) continue;
    if (folder === "liens") roundups.push(...readRoundup(reading, file, id));
    else articles.push(...readArticle(reading, file, id, folder));
  }
  return { articles, roundups };
}

function isFolder(folder: string): folder is ArticleFolder | "liens" {
  return folder === "liens" || folder in ARTICLE_FOLDERS;
}

function reportStray(reading: Reading, file: string, folder: string): void {
  const folders = ["liens", ...Object.keys(ARTICLE_FOLDERS)].map((name) => `content/${name}/`).join(", ");
  reading.report({
    file,
    message: `${quote(folder)} n'est pas un dossier de contenu`,
    remedy: `placez le fichier dans l'un de ${folders}`,
  });
}

function readArticle(reading: Reading, file: string, id: string, folder: ArticleFolder): ArticleSource[] {
  let body = "";
  const value = reading.parse(file, (text) => {
    const parsed = parseMarkdownFile(articleSchema, file, text);
    body = parsed.body;
    return parsed;
  });
  return value === undefined ? [] : [{ file, id, folder, value, body }];
}

function readRoundup(reading: Reading, file: string, id: string): RoundupSource[] {
  let body: RoundupBody = { intro: "", sections: [] };
  const value = reading.parse(file, (text) => {
    const parsed = parseMarkdownFile(roundupSchema, file, text);
    const read = parseRoundupBody(parsed.body);
    const faults = read.faults.map(({ line, ...fault }) => ({
      level: "error" as const,
      file,
      line: line + parsed.bodyOffset + 1,
      ...fault,
    }));
    body = { intro: read.body.intro, sections: shiftLines(read.body.sections, parsed.bodyOffset + 1) };
    return { ...parsed, problems: [...parsed.problems, ...faults] };
  });
  if (value === undefined) return [];
  if (value.date !== id)
    reading.report({
      file,
      line: reading.locate(file)(["date"]),
      field: "date",
      message: `la date ${quote(value.date)} n'est pas celle du nom de fichier`,
      remedy: `renommez le fichier ${value.date}.md ou corrigez la date`,
    });
  return [{ file, id, value, body }];
}

function shiftLines(sections: RoundupBody["sections"], offset: number): RoundupBody["sections"] {
  return sections.map(({ entries, ...section }) => ({
    ...section,
    entries: entries.map((entry) => ({ ...entry, line: entry.line + offset })),
  }));
}
