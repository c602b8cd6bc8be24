import { parseSections } from "../../markdown/parse-sections.ts";
import { ARTICLE_SCHEMAS, type ArticleFolder } from "../../model/schema/article.ts";
import { parseTextFile } from "../../syntax/parse-source.ts";
import { checkMarkdownFields } from "../check-markdown-fields.ts";
import type { SourcePlace } from "../kind.ts";

/** The parts of a text under its headings of level two, as plain words. */
export type ArticleText = { readonly preamble: string; sections: TextPart[] };

export type TextPart = {
  heading: string;
  /** The heading's anchor on the page. */
  anchor: string;
  /** Its first line in the file, counted from 1. */
  line: number;
  /** Lines of the body, counted from 0: the heading's, the first below it, the end, excluded. */
  range: { heading: number; start: number; end: number };
  /** Below the heading, one block a line. */
  readonly words: string;
};

const NO_TEXT: ArticleText = { preamble: "", sections: [] };

/** Reads one article; its sections are read where its headings or its pull quotes mean something. */
export function parseArticle({ file, id }: SourcePlace, text: string) {
  const folder = folderOf(file);
  const parsed = parseTextFile(ARTICLE_SCHEMAS[folder], file, text);
  const { raw, value, body, bodyOffset } = parsed;
  const read = hasForm(raw, folder) ? readSections(body, bodyOffset) : NO_TEXT;
  const inert = checkMarkdownFields(file, text, parsed, ["about_signatories"]);
  return {
    ...parsed,
    problems: [...parsed.problems, ...inert],
    source: { file, id, raw, value, body, folder, text: read },
  };
}

/** The folder of `content/` in which an article lies. */
export function folderOf(file: string): ArticleFolder {
  return file.split("/")[1] as ArticleFolder;
}

function hasForm(raw: unknown, folder: ArticleFolder): boolean {
  if (typeof raw !== "object" || raw === null) return false;
  const { headings = folder === "interviews" ? "questions" : "plain" } = raw as { headings?: unknown };
  return headings !== "plain" || "pull_quotes" in raw;
}

/** `bodyOffset` is how many lines of the file stand before the body. */
export function readSections(body: string, bodyOffset: number): ArticleText {
  const parsed = parseSections(body);
  return {
    get preamble() {
      return parsed.preamble;
    },
    sections: parsed.sections.map((section) => ({
      heading: section.heading,
      anchor: section.anchor,
      get words() {
        return section.words;
      },
      line: section.line + bodyOffset + 1,
      range: { heading: section.line, start: section.start, end: section.end },
    })),
  };
}
