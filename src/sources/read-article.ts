import { parseSections } from "../markdown/parse-sections.ts";
import { ARTICLE_SCHEMAS, type ArticleFolder } from "../model/schema/article.ts";
import { answersSchema } from "../model/schema/questionnaire.ts";
import type { AnswersSource, ArticleSource, ArticleText, Read } from "../model/source.ts";
import { parseTextFile } from "../syntax/parse-source.ts";
import type { Reading } from "./reading.ts";

const NO_TEXT: ArticleText = { preamble: "", sections: [] };

/** Reads one article; its sections are read where its headings or its pull quotes mean something. */
export function readArticle(reading: Reading, file: string, id: string, folder: ArticleFolder): Read<ArticleSource>[] {
  const parsed = reading.parse(file, (text) => parseTextFile(ARTICLE_SCHEMAS[folder], file, text));
  if (!parsed) return [];
  const { raw, value, body, bodyOffset } = parsed;
  const text = hasForm(raw, folder) ? readText(body, bodyOffset) : NO_TEXT;
  return [{ file, id, raw, value, body, folder, text }];
}

/** Reads one respondent's answers. */
export function readAnswers(
  reading: Reading,
  file: string,
  id: string,
  questionnaire: string,
): Omit<Read<AnswersSource>, "lot">[] {
  const parsed = reading.parse(file, (text) => parseTextFile(answersSchema, file, text));
  if (!parsed) return [];
  const { raw, value, body, bodyOffset } = parsed;
  return [{ file, id, raw, value, body, questionnaire, text: readText(body, bodyOffset) }];
}

function hasForm(raw: unknown, folder: ArticleFolder): boolean {
  if (typeof raw !== "object" || raw === null) return false;
  const { headings = folder === "interviews" ? "questions" : "plain" } = raw as { headings?: unknown };
  return headings !== "plain" || "pull_quotes" in raw;
}

/** `bodyOffset` is how many lines of the file stand before the body. */
function readText(body: string, bodyOffset: number): ArticleText {
  const { preamble, sections } = parseSections(body);
  return {
    preamble,
    sections: sections.map(({ heading, anchor, line, start, end, words }) => ({
      heading,
      anchor,
      words,
      line: line + bodyOffset + 1,
      range: { heading: line, start, end },
    })),
  };
}
