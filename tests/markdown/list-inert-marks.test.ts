import { describe, expect, it } from "vitest";
import { listInertMarks } from "../../src/markdown/list-inert-marks.ts";

const list = (source: string) => listInertMarks(source).map(({ kind, text, line }) => `${line} ${kind} ${text}`);

describe("marks that would be printed as they are written", () => {
  it.each([
    ["an address that acts", "[x](javascript:alert(1))", ["0 address javascript:alert(1)"]],
    ["one written with an entity", "[x](java&#115;cript:a)", ["0 address javascript:a"]],
    ["one between angle brackets", "[x](<javascript:a>)", ["0 address javascript:a"]],
    ["an autolink", "a\n<javascript:alert(1)>", ["1 address javascript:alert(1)"]],
    ["a telephone number, on its line", "a\nb [x](tel:+33) c", ["1 address tel:+33"]],
    ["an address without its scheme", "[x](//example.org/a)", ["0 address //example.org/a"]],
    ["a picture in its own address", "![x](data:image/png;base64,AA)", ["0 address data:image/png;base64,AA"]],
    ["a reference", "[x][y]\n\n[y]: ftp://example.org/", ["0 address ftp://example.org/"]],
    ["a link in a picture's text", "![[x](tel:1)](images/a.png)", ["0 address tel:1"]],
    ["a script", "a\n\n<script>alert(1)</script>", ["2 html <script>"]],
    ["a tag among words, told once", "a\nun <b>mot</b>", ["1 html <b>"]],
    ["a tag with attributes on two lines", 'a <a\nhref="x">b</a> <i>c</i>', ["0 html <a>", "1 html <i>"]],
    ["a tag in a table", "| a |\n|---|\n| <i>x</i> |", ["2 html <i>"]],
    ["a tag in a note", "a[^1]\n\n[^1]: <u>x</u>", ["2 html <u>"]],
    ["a comment", "<!-- à revoir -->", ["0 html <!--"]],
    ["a link cut by a space", "a\n[x] (https://example.org/)", ["1 gap ] (https://example.org/)"]],
    ["a link cut by a no-break space", "[x]\u00a0(https://example.org/)", ["0 gap ]\u00a0(https://example.org/)"]],
    ["a link cut by a narrow one", "[x]\u202f(/a/)", ["0 gap ]\u202f(/a/)"]],
    ["a link cut by what nobody sees", "[x]\u200b(mailto:a@b.org)", ["0 gap ]\u200b(mailto:a@b.org)"]],
    ["a comment with long dashes", "a\n\n<!— à revoir —>", ["2 html <!—"]],
    ["a block of code without end", "a\n\n```js\nb\n\nc", ["2 fence ```"]],
    ["one that other signs do not close", "~~~\nb\n```\nc", ["0 fence ~~~"]],
    ["one at the last line", "a\n```", ["1 fence ```"]],
    ["one in a list", "- a\n\n  ```\n  b\n\nc", ["2 fence ```"]],
    [
      "an address with a space in it that nobody sees",
      "a\n[x](https://example.org/a\u00a0b)",
      ["1 unseen https://example.org/a\u00a0b"],
    ],
    ["a host without its scheme", "a\n[x](www.exemple.org)", ["1 schemeless www.exemple.org"]],
    ["another, with a path", "[x](exemple.org/a)", ["0 schemeless exemple.org/a"]],
    ["another, with a query", "[x](exemple.org?a=b)", ["0 schemeless exemple.org?a=b"]],
    ["another, of several names", "[x](blog.asso.exemple.fr)", ["0 schemeless blog.asso.exemple.fr"]],
    ["another, with a port", "[x](exemple.org:8080/a)", ["0 address exemple.org:8080/a"]],
    ["one whose name ends as a file does", "[x](www.exemple.md)", ["0 schemeless www.exemple.md"]],
    ["one of a picture", "![x](www.exemple.org/a.png)", ["0 schemeless www.exemple.org/a.png"]],
    ["one of a reference", "[x][y]\n\n[y]: www.exemple.org", ["0 schemeless www.exemple.org"]],
    ["a scheme without its colon", "[x](https//www.exemple.org)", ["0 schemeless https//www.exemple.org"]],
    ["a scheme with one slash", "[x](https:/www.exemple.org)", ["0 schemeless https:/www.exemple.org"]],
    ["a scheme without slashes", "[x](http:www.exemple.org)", ["0 schemeless http:www.exemple.org"]],
    ["a scheme with a semicolon", "[x](https;//www.exemple.org)", ["0 schemeless https;//www.exemple.org"]],
    ["a mailbox without its scheme", "[a](jeanne@example.org)", ["0 schemeless jeanne@example.org"]],
    // CommonMark 2.5; the Trojan Source attack, CVE-2021-42574.
    ["a turning mark by its number", "a\nMots &#x202E;evil", ["1 character \u202e"]],
    ["one by its decimal number", "Mots &#8238;evil", ["0 character \u202e"]],
    ["an isolate by its number", "**Mots &#x2067;x**", ["0 character \u2067"]],
    ["one in a link", "[Mots &#X202e;x](https://example.org/)", ["0 character \u202e"]],
    ["one in what a link says under the pointer", '[x](https://example.org/ "&#x202E;")', ["0 character \u202e"]],
    ["one in a picture's words", "![Mots &#x202D;](images/a.png)", ["0 character \u202d"]],
    ["one in a heading", "## Mots &#x202A;", ["0 character \u202a"]],
    ["one in a table", "| a |\n|---|\n| &#x2066; |", ["2 character \u2066"]],
    ["a line end of other programs", "Mots &#x2028;x", ["0 character \u2028"]],
    ["a number of windows-1252", "L&#146;été", ["0 character \ufffd"]],
    ["a number that is no character", "L&#0;été", ["0 character \ufffd"]],
    ["a link cut by a line end", "[x]\n(https://example.org/)", []],
  ])("%s", (_, source, expected) => {
    expect(list(source)).toEqual(expected);
  });

  it.each([
    ["code among words", "`<b>` et `[x](javascript:a)`"],
    ["fenced code", "```\n<script>[x](javascript:a)\n```"],
    ["fenced code in a list", "- a\n\n  ```\n  b\n  ```\n\nc"],
    ["fenced code in a quotation", "> ```\n> b\n> ```"],
    ["fenced code, closed by a longer line", "~~~\nb\n~~~~~ \n"],
    ["an address that is encoded on purpose", "[x](https://example.org/a%C2%A0b)\u00a0!"],
    ["a no-break space at the end of an address", "[x](https://example.org/a\u00a0)"],
    ["indented code", "    <b>[x](javascript:a)</b>"],
    ["escaped signs", "\\<b> et \\[x](javascript:a)"],
    ["comparisons", "a < b, 3 <4, x<-y"],
    ["autolinks", "<https://example.org/> <mailto:a@example.org>"],
    [
      "addresses of all kinds",
      '[a](/a/) [b](b/c) [d](#d) ![e](images/e.png "e") [f](https://example.org) [g](mailto:a@b.org)',
    ],
    ["brackets and an address that a program wrote", "\\[PDF\\] \\(https://example.org/\\)"],
    ["a cut link in code", "`[x] (https://example.org/)`"],
    [
      "pages beside the page",
      "[a](b) [a](b/) [a](../b) [a](plan.pdf) [a](page.html#d) [a](images/plan.v2.png) [a](?a=b)",
    ],
    ["pages of the site", "[a](/acteurs/decidim/) [a](/www.exemple.org/)"],
    ["a file with a long name", "[a](budget.2026.csv) [a](a.md) [a](v1.2)"],
    ["whole addresses", "[a](HTTPS://www.exemple.org) [a](http://exemple.org:8080/a) [a](mailto:jeanne@example.org)"],
    ["a turning mark by its number in code", "`&#x202E;` et \n\n```\n&#x202E;\n```"],
    ["an escaped one", "\\&#x202E;"],
    ["a reference to a letter", "L&#39;&eacute;t&#233; &#x2192; &nbsp;&#8239;; &lrm;a"],
    ["brackets without an address", "[sic] (entre parenthèses), [a]: suite"],
  ])("are not: %s", (_, source) => {
    expect(list(source)).toEqual([]);
  });
});
