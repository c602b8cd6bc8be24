import type { LinkFault, ReadSources } from "../../model/source.ts";
import type { Explanation } from "../../text/problem.ts";
import { quote } from "../../text/quote.ts";
import { findTexts } from "../find-values.ts";
import { workOf } from "./link-translations.ts";

type ReadArticle = ReadSources["articles"][number];

const ORIGINAL_REMEDY = "écrivez le dossier et le fichier de l'original, sans .md\u00a0: reflexions/mon-texte";

/** Articles said to translate what is no article, what is a translation itself, or a text of which their language has one already. */
export function checkTranslations({ articles }: Pick<ReadSources, "articles">): LinkFault[] {
  const known = new Map(articles.map((article) => [workOf(article), article]));
  const first = new Map<string, ReadArticle>();
  return articles.flatMap((article): LinkFault[] => {
    const { file, raw } = article;
    return findTexts(raw, ["translation_of"]).flatMap(({ path, text: work }) => {
      const original = known.get(work);
      const key = `${work} ${languageOf(article)}`;
      const twin = original && languageOf(original) === languageOf(article) ? original : first.get(key);
      if (!first.has(key)) first.set(key, article);
      const explanation = explain(work, original, twin);
      return explanation ? [{ file, path, ...explanation }] : [];
    });
  });
}

function explain(work: string, original?: ReadArticle, twin?: ReadArticle): Explanation | undefined {
  if (!original) return { message: `aucun article ne s'appelle ${quote(work)}`, remedy: ORIGINAL_REMEDY };
  const [further] = findTexts(original.raw, ["translation_of"]);
  if (further)
    return { message: `${quote(work)} est lui-même une traduction`, remedy: `écrivez ${quote(further.text)}` };
  if (twin)
    return {
      message: `${twin.file} est déjà dans cette langue`,
      remedy: "écrivez la langue de la traduction\u00a0: language",
    };
  return undefined;
}

/** Empty for the site's own. */
function languageOf({ raw }: ReadArticle): string {
  return findTexts(raw, ["language"])[0]?.text ?? "";
}
