import { createHash } from "node:crypto";
import type { AnswersSource, ArticleSource, Read } from "../model/source.ts";

/**
 * Gives each respondent a lot: the SHA-256 (FIPS 180-4) of « seed/id », in hexadecimal. Respondents stand in the order of their
 * lots, which anyone can compute again from the seed that the page tells.
 */
export function drawLots(
  articles: readonly Read<ArticleSource>[],
  answers: readonly Omit<Read<AnswersSource>, "lot">[],
): Read<AnswersSource>[] {
  const indexes = articles.filter(({ folder }) => folder === "questionnaires");
  const seeds = new Map(indexes.map(({ id, value }) => [id, value?.seed]));
  return answers.map((one) => ({ ...one, lot: draw(seeds.get(one.questionnaire) ?? "", one.id) }));
}

function draw(seed: string, id: string): string {
  return createHash("sha256").update(`${seed}/${id}`, "utf8").digest("hex");
}
