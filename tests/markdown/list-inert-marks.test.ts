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
    ["brackets without an address", "[sic] (entre parenthèses), [a]: suite"],
  ])("are not: %s", (_, source) => {
    expect(list(source)).toEqual([]);
  });
});
