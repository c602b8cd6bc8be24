import { expect, it } from "vitest";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";

const cases: [sentence: string, markdown: string, text: string][] = [
  ["marks of emphasis go", "*a* **b** ~~c~~ `d`", "a b c d"],
  ["a link keeps its words", "[le *site*](https://example.org)", "le site"],
  ["a picture counts by its alternative text", "![une carte](a.png) vue", "une carte vue"],
  ["an address between angle brackets stays", "<https://example.org>", "https://example.org"],
  ["lines of a paragraph are joined", "a\nb  \nc", "a b c"],
  ["blocks stand one a line", "# a\n\nb\n\n- c\n- d\n\n> e", "a\nb\nc\nd\ne"],
  ["code is text", "```\na < b\n```\n\n    c", "a < b\nc"],
  ["cells of a table stand one a line", "|a|b|\n|-|-|\n|c|d|", "a\nb\nc\nd"],
  ["entities are decoded", "&eacute;t&#233;", "été"],
  ["escapes go", "\\*a\\*", "*a*"],
  ["HTML is text", "<b>a</b>", "<b>a</b>"],
  ["rules say nothing", "a\n\n---\n\nb", "a\nb"],
  ["nothing gives nothing", "", ""],
];

it.each(cases)("%s", (_, markdown, text) => {
  expect(toPlainText(markdown)).toBe(text);
});
