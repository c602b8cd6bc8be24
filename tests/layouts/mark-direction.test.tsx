import { expect, it } from "vitest";
import "../../layouts/mark-direction.ts";
import { renderToString } from "preact-render-to-string";

it.each([
  ["a title in Arabic", <h3 lang="ar">عنوان</h3>, '<h3 lang="ar" dir="rtl">عنوان</h3>'],
  [
    "a quotation in Hebrew",
    <blockquote lang="he-IL">x</blockquote>,
    '<blockquote lang="he-IL" dir="rtl">x</blockquote>',
  ],
  [
    "one that says its direction",
    <p lang="ar" dir="auto">
      x
    </p>,
    '<p lang="ar" dir="auto">x</p>',
  ],
  ["a title in French", <h3 lang="fr">x</h3>, '<h3 lang="fr">x</h3>'],
  ["a title in the language of the page", <h3>x</h3>, "<h3>x</h3>"],
])("%s (RGAA 8.10)", (_, tree, html) => {
  expect(renderToString(tree)).toBe(html);
});
