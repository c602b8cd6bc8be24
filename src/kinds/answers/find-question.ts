import { slugify } from "../../text/slug.ts";

type Named = { id: string; text?: string; label?: string };

/** The question that a heading names: by its id, its subject or its very words. */
export function findQuestion<Q extends Named>(heading: string, questions: readonly Q[]): Q | undefined {
  const key = slugify(heading);
  return questions.find(({ id, text = "", label = "" }) => [id, slugify(label), slugify(text)].includes(key));
}
