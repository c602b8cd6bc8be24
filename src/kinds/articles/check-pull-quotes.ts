import type { LinkFault, ReadSources } from "../../model/source.ts";
import { hasSentence } from "../../text/find-sentence.ts";
import { quote } from "../../text/quote.ts";
import { findTexts } from "../find-values.ts";

/** Pull quotes that the text does not say: nobody is made to say what is not in the article. */
export function checkPullQuotes({ articles }: Pick<ReadSources, "articles">): LinkFault[] {
  return articles.flatMap(({ file, raw, text }) => {
    const parts = [text.preamble, ...text.sections.map(({ words }) => words)];
    return findTexts(raw, ["pull_quotes", "*"])
      .filter(({ text: sentence }) => !parts.some((words) => hasSentence(words, sentence)))
      .map(({ path, text: sentence }) => ({
        file,
        path,
        message: `${quote(sentence)} n'est pas une phrase du texte`,
        remedy: "copiez une phrase entière du texte, sans rien y changer",
      }));
  });
}
