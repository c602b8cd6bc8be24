import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

import { escapeHtml } from "../../src/text/escape-html.ts";

const ATOM = (html: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">${html}</title><entry><id>1</id><title type="html">${html}</title><summary type="html">${html}</summary></entry></feed>`;
const RSS = (html: string) =>
  `<rss version="2.0"><channel><title>${html}</title><item><title>${html}</title><link>https://example.org/1</link><description>${html}</description></item></channel></rss>`;
const CDATA = (html: string) => RSS(`<![CDATA[${html}]]>`);
const JSON_FEED = (html: string) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "x",
    items: [{ id: "1", title: "x", content_html: html }],
  });

async function read(feed: string) {
  const { title, items } = await parseFeed(Buffer.from(feed), { url: "https://example.org/flux" });
  return { feed: title, title: items[0]?.title, excerpt: items[0]?.excerpt };
}

const NAMES =
  "script style iframe noscript template svg object head noembed noframes title textarea xmp form video".split(" ");

describe("a tag that is spoken of takes no word with it", () => {
  const cases = NAMES.map((name) => [name, `La balise <${name}> expliquée`] as const);

  it.each(cases)("escaped twice, in Atom (RFC 4287, 3.1.1.2): %s", async (_, said) => {
    expect(await read(ATOM(escapeHtml(escapeHtml(said))))).toEqual({ feed: said, title: said, excerpt: said });
  });

  it.each(cases)("escaped twice, in RSS: %s", async (_, said) => {
    expect(await read(RSS(escapeHtml(escapeHtml(said))))).toEqual({ feed: said, title: said, excerpt: said });
  });

  it.each(cases)("escaped once, its end missing, in a title: %s", async (_, said) => {
    expect(await read(RSS(escapeHtml(said)))).toMatchObject({ feed: said, title: said });
    expect(await read(CDATA(said))).toMatchObject({ feed: said, title: said });
  });

  it.each(cases.slice(0, 13))("escaped once, its end missing, in an excerpt: %s", async (_, said) => {
    expect(await read(RSS(escapeHtml(said)))).toMatchObject({ excerpt: said });
    expect(await read(JSON_FEED(said))).toMatchObject({ excerpt: said });
  });
});

describe("in a title, escaped once, a tag is one where it looks like one", () => {
  const ALONE =
    "a b i em strong p div span center font td tr th li dt dd option link meta base input img embed source area col param track".split(
      " ",
    );

  it.each(ALONE.map((name) => [`Que change la balise <${name}> en 2026\u00a0?`]))(
    "with neither attributes nor an end, between words, it is spoken of: %s",
    async (said) => {
      expect(await read(RSS(escapeHtml(said)))).toMatchObject({ feed: said, title: said });
      expect(await read(CDATA(said))).toMatchObject({ feed: said, title: said });
    },
  );

  it.each([
    ["two of them", "Pourquoi <title> et <meta> comptent"],
    ["two that dress words", "Éviter <b> et <i>"],
    ["in a list", "Éviter <b>, <i>, <u>\u00a0!"],
    ["in brackets", "Les listes (<li>) et les tableaux (<td>)"],
    ["in quotation marks", "La balise «\u00a0<input>\u00a0»"],
    ["closed in itself", "La balise <input/> expliquée"],
    ["the document type", "<!DOCTYPE html> a 30 ans"],
    ["the document type, at the end", "Adieu à <!doctype html>"],
    ["an instruction that does not end", "<?php en 2026"],
    ["a declaration that does not end", "Le guide du <!ELEMENT"],
    ["a comment that does not end", "Pourquoi <!-- commence un commentaire"],
  ])("%s, spoken of", async (_, said) => {
    expect(await read(RSS(escapeHtml(said)))).toMatchObject({ feed: said, title: said });
    expect(await read(CDATA(said))).toMatchObject({ feed: said, title: said });
    expect(await read(RSS(escapeHtml(escapeHtml(said))))).toMatchObject({ feed: said, title: said });
  });

  it.each([
    ["with an end", "Un <b>mot</b> gras", "Un mot gras"],
    ["with an end, between blanks", "Un <b> mot </b> gras", "Un mot gras"],
    ["with an attribute", 'Un <a href="/x">mot', "Un mot"],
    ["with an attribute, without an end", 'Un <img src="/x.png"> mot', "Un mot"],
    ["cut off before its end, right before a word", "Un <b>mot gras", "Un mot gras"],
    ["a paragraph that nobody closes", "<p>Un mot", "Un mot"],
    ["a line break between blanks", "Un <br> mot", "Un mot"],
    ["a place to break a word", "anti<wbr>constitutionnel", "anticonstitutionnel"],
    ["a comment that ends", "Un <!-- deux --> mot", "Un mot"],
    ["a whole document", "<!DOCTYPE html><html><body>Un mot</body></html>", "Un mot"],
    ["an instruction of Word", '<?xml:namespace prefix = o ns = "urn:x" />Un mot', "Un mot"],
  ])("%s, markup", async (_, html, title) => {
    expect(await read(RSS(escapeHtml(html)))).toMatchObject({ title });
    expect(await read(CDATA(html))).toMatchObject({ title });
  });

  // XHTML in a title may hold pictures, whose own title is none of the entry's (RFC 4287, 3.1.1.3; SVG 2, 5.7).
  it.each([
    ["a picture with its title", '<svg xmlns="http://www.w3.org/2000/svg"><title>s</title></svg>'],
    ["a picture with its title, under the same vocabulary", "<svg><title>s</title><desc>d</desc></svg>"],
    ["a picture that holds a link", "<svg><link/><id>z</id></svg>"],
    ["an empty picture", "<svg/>"],
  ])("in XHTML, what follows %s stays", async (_, picture) => {
    const title = `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a${picture}b</div></title>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom">${title}<entry>${title}<id>1</id></entry></feed>`;
    expect(await read(feed)).toMatchObject({ feed: "a b", title: "a b" });
  });

  it("thousands of signs that begin something are read at once", async () => {
    for (const sign of ["<!--", "<!", "<?", "<!doctype ", "<b "])
      expect((await read(RSS(escapeHtml(`Un mot ${sign.repeat(30_000)}`)))).title).toMatch(/^Un mot/u);
  });
});

describe("in a title, escaped as it should be,", () => {
  it.each([
    ["two tags that are spoken of stay", "Entre <script> et </script>", "Entre <script> et </script>"],
    ["a tag stays beside a sign of equality", "La balise <script> = danger", "La balise <script> = danger"],
    ["a line break that is spoken of stays", "La balise <br> expliquée", "La balise <br> expliquée"],
    ["a tag at the end stays", "Adieu à <iframe>", "Adieu à <iframe>"],
    ["a tag at the beginning stays", "<svg> pour tous", "<svg> pour tous"],
    ["capitals stay", "La balise <SCRIPT> expliquée", "La balise <SCRIPT> expliquée"],
    ["a generic type stays", "Vec<String> en Rust", "Vec<String> en Rust"],
    ["a comparison stays", "si a<b alors", "si a<b alors"],
  ])("%s", async (_, said, title) => {
    expect(await read(ATOM(escapeHtml(escapeHtml(said))))).toMatchObject({ title });
    expect(await read(RSS(escapeHtml(escapeHtml(said))))).toMatchObject({ title });
  });

  it("what stands in markup is literal beside it", async () => {
    const html = escapeHtml(`<b>Gras</b> et ${escapeHtml("<em>souligné</em>, <script>")}`);
    expect(await read(ATOM(html))).toMatchObject({ title: "Gras et <em>souligné</em>, <script>" });
  });
});

describe("what is a script or a style, not a word,", () => {
  it.each([
    ["goes with its content", "Un <script>alert(1)</script> mot", "Un mot"],
    ["goes in capitals", "Un <SCRIPT>alert(1)</SCRIPT> mot", "Un mot"],
    ["goes with its attributes", '<script src="x.js"></script>Un mot', "Un mot"],
    ["goes as a style", "<style>p { color: red }</style>Un mot", "Un mot"],
    ["goes inside a picture", "<svg><style>p{}</style><title>Icône</title></svg>Un mot", "Un mot"],
    ["goes cut off by its feed", "Un mot <style>.bloc { margin: 0", "Un mot"],
    ["goes cut off by its feed, with attributes", 'Un mot <script async src="x.js">var a = 1', "Un mot"],
    ["goes after an element that nobody closes", '<div><object data="x">Un</div> mot <script>a()</script>', "Un mot"],
  ])("%s", async (_, html, excerpt) => {
    expect(await read(RSS(escapeHtml(html)))).toMatchObject({ excerpt });
    expect(await read(JSON_FEED(html))).toMatchObject({ excerpt });
  });

  it("goes from markup that a feed escapes once too often", async () => {
    const html = "<p>Un <em>vote</em></p><script>alert(1)</script>";
    expect(await read(RSS(escapeHtml(escapeHtml(html))))).toMatchObject({ excerpt: "Un vote" });
    expect(await read(RSS(escapeHtml(escapeHtml("<script>alert(1)</script>Titre"))))).toMatchObject({ title: "Titre" });
  });

  it("an element that its feed does not close hides no word", async () => {
    const html = '<p>Avant</p><iframe src="https://example.org/v"/><p>Après</p>';
    expect(await read(RSS(escapeHtml(html)))).toMatchObject({ excerpt: "Avant Après" });
  });

  it("thousands of them are read at once", async () => {
    const { excerpt } = await read(RSS(escapeHtml(`Un mot ${"<svg>".repeat(5_000)}`)));
    expect(excerpt).toMatch(/^Un mot <svg>/u);
  });
});
