import type { z } from "zod";
import { isPictureFile } from "../images/picture.ts";
import { ARTICLE_FOLDERS, type ArticleFolder } from "../model/schema/article.ts";
import { eventSchema } from "../model/schema/event.ts";
import { termSchema } from "../model/schema/glossary-term.ts";
import {
  type AnswersSource,
  type ArticleSource,
  type EventSource,
  FEEDS_FILE,
  type Read,
  type RoundupSource,
  type TermSource,
} from "../model/source.ts";
import { parseTextFile } from "../syntax/parse-source.ts";
import { NBSP, quote } from "../text/quote.ts";
import { isIdentifier, slugify } from "../text/slug.ts";
import { checkFileName } from "./check-file-name.ts";
import { drawLots } from "./draw-lots.ts";
import { readAnswers, readArticle } from "./read-article.ts";
import { readRoundup } from "./read-roundup.ts";
import type { Reading } from "./reading.ts";

type Content = {
  articles: Read<ArticleSource>[];
  answers: Read<AnswersSource>[];
  roundups: Read<RoundupSource>[];
  events: Read<EventSource>[];
  terms: Read<TermSource>[];
};

/** Reads every Markdown source of `content/`; the folder says its kind. */
export function readContent(reading: Reading): Content {
  const content: Content = { articles: [], answers: [], roundups: [], events: [], terms: [] };
  const answers: Omit<Read<AnswersSource>, "lot">[] = [];
  for (const file of reading.list("content")) {
    if (file === FEEDS_FILE) continue;
    const [, folder = "", ...rest] = file.split("/");
    if (isFolder(folder) && isPictureFile(file)) continue;
    const [inner = ""] = rest;
    if (!isFolder(folder) || rest.length !== (folder === "questionnaires" ? 2 : 1)) {
      reportStray(reading, file, folder, rest.length);
      continue;
    }
    const id = checkFileName(reading, file, ".md");
    if (id === undefined) continue;
    if (folder === "liens") content.roundups.push(...readRoundup(reading, file, id));
    else if (folder === "evenements") content.events.push(...readText(reading, eventSchema, file, id));
    else if (folder === "glossaire") content.terms.push(...readText(reading, termSchema, file, id));
    else if (folder !== "questionnaires") content.articles.push(...readArticle(reading, file, id, folder));
    else if (id === "index") content.articles.push(...readArticle(reading, file, nameFolder(reading, file), folder));
    else answers.push(...readAnswers(reading, file, id, slugify(inner)));
  }
  return { ...content, answers: drawLots(content.articles, answers) };
}

/** The folders of `content/`, each with its kind of source. */
const FOLDERS = ["liens", "evenements", "glossaire", ...(Object.keys(ARTICLE_FOLDERS) as ArticleFolder[])] as const;

/** True for what stands in one of these folders. */
export function isContentFolder(file: string): boolean {
  return isFolder(file.split("/")[1] ?? "");
}

function isFolder(folder: string): folder is (typeof FOLDERS)[number] {
  return (FOLDERS as readonly string[]).includes(folder);
}

/** The id of a questionnaire, that of its folder. */
function nameFolder(reading: Reading, file: string): string {
  const [, , name = ""] = file.split("/");
  if (!isIdentifier(name))
    reading.report({
      file,
      message: `le nom de dossier ${quote(name)} ne fait pas une adresse (minuscules sans accent, chiffres, traits d'union)`,
      remedy: `renommez-le ${slugify(name) || "autrement"}`,
    });
  return slugify(name);
}

/** A file of content that no folder takes; `depth` is how many steps its path has below its folder. */
function reportStray(reading: Reading, file: string, folder: string, depth: number): void {
  const folders = FOLDERS.map((name) => `content/${name}/`).join(", ");
  const remedy = `placez-le dans l'un de ces dossiers${NBSP}: ${folders}`;
  if (depth === 0) reading.report({ file, message: "le fichier n'est rangé dans aucun dossier de contenu", remedy });
  else if (folder === "questionnaires")
    reading.report({
      file,
      message: "le fichier n'est pas rangé dans le dossier d'un questionnaire",
      remedy: "placez-le dans content/questionnaires/<nom>/, à côté de son index.md",
    });
  else if (isFolder(folder))
    reading.report({
      file,
      message: "le fichier est rangé dans un sous-dossier",
      remedy: `placez-le dans content/${folder}/`,
    });
  else reading.report({ file, message: `${quote(`content/${folder}/`)} n'est pas un dossier de contenu`, remedy });
}

function readText<S extends z.ZodType>(reading: Reading, schema: S, file: string, id: string) {
  const parsed = reading.parse(file, (text) => parseTextFile(schema, file, text));
  if (!parsed) return [];
  const { raw, value, body } = parsed;
  return [{ file, id, raw, value, body }];
}
