import { describe, expect, it } from "vitest";
import { stripHtml } from "../../src/feeds/items/strip-html.ts";
import { cutExcerpt } from "../../src/text/cut-excerpt.ts";

describe("markup becomes one line of plain text", () => {
  it.each([
    ["inline tags join, blocks part", "<p>Un <b>gra</b>s</p><p>deux</p>", "Un gras deux"],
    ["line breaks part", "un<br>deux<br/>trois", "un deux trois"],
    ["entities are decoded", "d&eacute;j&agrave; l&#8217;&#x153;uvre", "déjà l’œuvre"],
    ["control characters of windows-1252 are read as such", "l&#146;avis \u0093oui\u0094", "l’avis “oui”"],
    ["double escaping is undone", "&lt;p&gt;Budget &amp;amp; vote&lt;/p&gt;", "Budget & vote"],
    ["scripts, styles and frames go", "a<script>alert(1)</script><style>p{}</style><iframe>b</iframe>c", "a c"],
    ["comments go", "a<!-- <b> -->b", "ab"],
    ["a tag in an attribute fools nobody", '<a title="<b>">lien</a>', "lien"],
    ["an unclosed tag at the end goes", "texte <a href='x", "texte"],
    ["French no-break spaces stay", "Vraiment\u202f? «\u00a0Oui\u00a0»", "Vraiment\u202f? «\u00a0Oui\u00a0»"],
    ["direction marks go", "a\u202eb\u2066c", "abc"],
    ["accents are composed", "e\u0301te\u0301", "été"],
    ["an end without a beginning parts nothing", "un</div>deux", "undeux"],
    ["a reference that HTML does not know stays", "&inconnue; et AT&T", "&inconnue; et AT&T"],
    ["a reference without its semicolon is decoded", "&eacute l'&eacutet&eacute", "é l'été"],
    ["a sign in an attribute ends no tag", "<p title='<'>a", "a"],
    ["an emoji keeps its joiners", "👩‍💻 ok", "👩‍💻 ok"],
    ["half a character goes", "a\ud83d b", "a b"],
    ["comparison signs stay", "5 < 6 et 7 > 6", "5 < 6 et 7 > 6"],
  ])("%s", (_, value, expected) => {
    expect(stripHtml({ value, type: "html" })).toBe(expected);
  });

  it.each([
    ["keeps a tag that is only talked about", "Utiliser <details> ici", "Utiliser <details> ici"],
    ["strips elements all the same", "Un <em>bon</em> titre", "Un bon titre"],
    ["decodes entities all the same", "Q&amp;R", "Q&R"],
  ])("text that says it is plain %s", (_, value, expected) => {
    expect(stripHtml({ value, type: "text" })).toBe(expected);
  });
});

describe("an excerpt is cut after a word", () => {
  it.each([
    ["short text stays", "Un texte court.", 20, "Un texte court."],
    ["long text ends with an ellipsis", "Les citoyens votent ce soir", 20, "Les citoyens votent…"],
    ["a comma before the cut goes", "Les citoyens, ce soir, votent", 24, "Les citoyens, ce soir…"],
    ["a word without end is cut anyway", "a".repeat(30), 10, `${"a".repeat(9)}…`],
    ["a surrogate pair is not cut", `${"a".repeat(8)}😀😀`, 10, `${"a".repeat(8)}…`],
  ])("%s", (_, text, length, expected) => {
    expect(cutExcerpt(text, length)).toBe(expected);
  });
});

describe("markup whose beginning is enough", () => {
  const PIECES = [
    "mot",
    " ",
    "<em>",
    "</em>",
    "<a href=\"/x?a=1&amp;b\" title='y'>",
    "</a>",
    "<br>",
    "<p>",
    "</p>",
    "&eacute;",
    "&#8217;",
    "&nbsp;",
    "&amp;",
    "é",
    "&amp;eacute;",
  ];

  it("begins like the whole, whatever its tags and references", () => {
    for (let number = 0; number < 400; number += 1) {
      const html = Array.from(
        { length: 60 },
        (_, place) => PIECES[(number * 7 + place * place * (number % 11)) % PIECES.length],
      ).join("");
      const whole = stripHtml({ value: html, type: "html" });
      const start = stripHtml({ value: html, type: "html" }, { enough: 40 });
      expect(whole.slice(0, start.length - 1)).toBe(start.slice(0, -1));
    }
  });

  it("is not read to its end, with a tag to halt at or without", () => {
    const words = "les habitants votent ".repeat(1000);
    expect(
      stripHtml({ value: `<p>${"un <b>vote</b> ".repeat(1000)}`, type: "html" }, { enough: 40 }).length,
    ).toBeLessThan(50);
    expect(stripHtml({ value: `<p>${words}`, type: "html" }, { enough: 40 }).length).toBeLessThan(1000);
  });
});
