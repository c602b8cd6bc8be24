import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { markReturns } from "../../layouts/mark-direction.ts";

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

it.each([
  [
    "a title in French on a page in Arabic",
    <html lang="ar">
      <h3 lang="fr">x</h3>
    </html>,
    '<html lang="ar" dir="rtl"><h3 lang="fr" dir="ltr">x</h3></html>',
  ],
  [
    "a colophon under an article in Hebrew",
    <p lang="he">
      x<br />
      <b>y</b>
      <span lang="fr" class="z">
        w
      </span>
    </p>,
    '<p lang="he" dir="rtl">x<br/><b>y</b><span lang="fr" dir="ltr" class="z">w</span></p>',
  ],
  [
    "what stands in it again",
    <p lang="ar">
      x
      <b lang="en">
        y<i lang="fa">z</i>
        <u lang="de">w</u>
      </b>
    </p>,
    '<p lang="ar" dir="rtl">x<b lang="en" dir="ltr">y<i lang="fa" dir="rtl">z</i><u lang="de">w</u></b></p>',
  ],
  [
    "what follows it",
    <div>
      <p lang="ar">x</p>
      <p lang="fr">y</p>
    </div>,
    '<div><p lang="ar" dir="rtl">x</p><p lang="fr">y</p></div>',
  ],
  [
    "another right-to-left text",
    <p lang="ar">
      x<b lang="he">y</b>
    </p>,
    '<p lang="ar" dir="rtl">x<b lang="he" dir="rtl">y</b></p>',
  ],
  [
    "one that says its direction",
    <p lang="ar">
      x
      <b lang="fr" dir="auto">
        y
      </b>
    </p>,
    '<p lang="ar" dir="rtl">x<b lang="fr" dir="auto">y</b></p>',
  ],
  [
    "a sign drawn in it",
    <p lang="ar">
      <svg aria-hidden="true">
        <path d="M0 0" />
      </svg>
      <b lang="fr">y</b>
    </p>,
    '<p lang="ar" dir="rtl"><svg aria-hidden="true"><path d="M0 0"></path></svg><b lang="fr" dir="ltr">y</b></p>',
  ],
  [
    "a page in French",
    <html lang="fr">
      <h3 lang="en">x</h3>
    </html>,
    '<html lang="fr"><h3 lang="en">x</h3></html>',
  ],
])("inside what is read from right to left, %s (RGAA 8.10)", (_, tree, html) => {
  expect(markReturns(renderToString(tree))).toBe(html);
});

it("an address with a sign that ends a tag hides nothing", () => {
  const html = '<p lang="ar" dir="rtl"><a title="a > b" href="/x">y</a> <b lang="fr">z</b></p>';
  expect(markReturns(html)).toBe(html.replace('lang="fr"', 'lang="fr" dir="ltr"'));
});
