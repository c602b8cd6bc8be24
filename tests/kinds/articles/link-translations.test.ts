import { describe, expect, it } from "vitest";
import { checkTranslations } from "../../../src/kinds/articles/check-articles.ts";
import { linkTranslations } from "../../../src/kinds/articles/link-articles.ts";
import type { Article } from "../../../src/model/model.ts";
import { articleSource, asRead } from "../../model/samples.ts";

const original = articleSource("texte", {}, "reflexions");
const english = articleSource("text", { language: "en", translation_of: "reflexions/texte" }, "reflexions");
const spanish = articleSource("texto", { language: "es", translation_of: "reflexions/texte" }, "pages");

it("each text leads to all its versions in other languages, the original first", () => {
  const articles = [english, spanish, original, articleSource("seul")].map(
    ({ id, folder, value }) => ({ ...value, id, folder, versions: [] }) as unknown as Article,
  );
  linkTranslations(articles);
  expect(Object.fromEntries(articles.map(({ id, versions }) => [id, versions.map((one) => one.id)]))).toEqual({
    text: ["texte", "texto"],
    texto: ["texte", "text"],
    texte: ["text", "texto"],
    seul: [],
  });
});

describe("a translation is refused where", () => {
  it.each([
    ["nothing is wrong, not", [original, english, spanish], []],
    ["there is no such article", [english], ["aucun article ne s'appelle « reflexions/texte »"]],
    [
      "it translates a translation",
      [original, english, articleSource("testo", { language: "it", translation_of: "reflexions/text" })],
      ["« reflexions/text » est lui-même une traduction"],
    ],
    [
      "it says no other language than its original's",
      [original, articleSource("copie", { translation_of: "reflexions/texte" })],
      ["content/reflexions/texte.md est déjà dans cette langue"],
    ],
    [
      "another one is in its language",
      [original, english, articleSource("again", { language: "en", translation_of: "reflexions/texte" })],
      ["content/reflexions/text.md est déjà dans cette langue"],
    ],
  ])("%s", (_, articles, said) => {
    const messages = checkTranslations(asRead({ articles })).map(({ message }) => message.replaceAll("\u00a0", " "));
    expect(messages).toEqual(said);
  });
});
