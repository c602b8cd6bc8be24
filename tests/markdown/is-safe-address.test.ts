import { describe, expect, it } from "vitest";
import { isSafeAddress } from "../../src/markdown/create-parser.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

const refused: [sentence: string, address: string][] = [
  ["a script", "javascript:alert(1)"],
  ["a script in capitals", "JaVaScRiPt:alert(1)"],
  ["a script after blanks", "  \t\njavascript:alert(1)"],
  ["a script split by a tab", "java\tscript:alert(1)"],
  ["a script split by a line end", "java\nscript:alert(1)"],
  ["a script split by a carriage return", "javascript\r:alert(1)"],
  ["a script after a control character", "\u0001javascript:alert(1)"],
  ["a script after a no-break space", "\u00a0javascript:alert(1)"],
  ["a script split by a null", "java\u0000script:alert(1)"],
  ["a Visual Basic script", "vbscript:msgbox(1)"],
  ["data", "data:text/html,<script>alert(1)</script>"],
  ["a picture as data", "data:image/svg+xml;base64,PHN2Zz4="],
  ["a file", "file:///etc/passwd"],
  ["an FTP server", "ftp://example.org/"],
  ["a blob", "blob:https://example.org/1"],
  ["source of a page", "view-source:https://example.org/"],
  ["another host without a scheme", "//example.org/"],
  ["another host behind backslashes", "\\\\example.org/"],
  ["another host behind both slashes", "/\\example.org/"],
  ["another host after a blank", " //example.org/"],
  ["another host with a tab between its slashes", "/\t/example.org/"],
];

const accepted: [sentence: string, address: string][] = [
  ["a secure page", "https://example.org/page?a=1#b"],
  ["a page in capitals", "HTTPS://EXAMPLE.ORG/"],
  ["a plain page", "http://example.org/"],
  ["a mailbox", "mailto:redaction@example.org"],
  ["a page of this site", "/civic-theque/"],
  ["a page beside", "page.html"],
  ["a page above", "../page/"],
  ["a fragment", "#suite"],
  ["a query", "?page=2"],
  ["nothing", ""],
  ["a path with a colon", "/horaires/12:30"],
  ["a query with a scheme", "?q=javascript:alert(1)"],
  ["an entity, which no attribute decodes twice", "javascript&colon;alert(1)"],
];

describe("an address is refused when it leads to", () => {
  it.each(refused)("%s", (_, address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe("an address is accepted when it is", () => {
  it.each(accepted)("%s", (_, address) => {
    expect(isSafeAddress(address)).toBe(true);
  });
});

const hidden: [sentence: string, markdown: string][] = [
  ["a link", "[x](javascript:alert(1))"],
  ["a link between angle brackets", "[x](<javascript:alert(1)>)"],
  ["a picture", "![x](javascript:alert(1))"],
  ["an autolink", "<javascript:alert(1)>"],
  ["a reference", "[x]\n\n[x]: javascript:alert(1)"],
  ["a named entity for the colon", "[x](javascript&colon;alert(1))"],
  ["a number for the first letter", "[x](&#106;avascript:alert(1))"],
  ["a hexadecimal number for the first letter", "[x](&#x6A;avascript:alert(1))"],
  ["an entity for a tab", "[x](java&Tab;script:alert(1))"],
  ["an entity for a line end", "[x](java&NewLine;script:alert(1))"],
  ["an escaped colon", "[x](javascript\\:alert(1))"],
  ["data", "[x](data:text/html,1)"],
  ["a host without a scheme", "[x](//example.org)"],
];

describe("Markdown makes no link and no picture of a dangerous address in", () => {
  it.each(hidden)("%s", (_, markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(/<a |<img /u);
  });
});
