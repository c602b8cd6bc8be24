import { describe, expect, it } from "vitest";
import { listLostDefinitions } from "../../src/markdown/list-lost-definitions.ts";

const list = (source: string) => listLostDefinitions(source).map(({ kind, text, line }) => `${line} ${kind} ${text}`);

describe("what a text holds and no page would show", () => {
  it.each([
    ["a note that nothing calls", "a\n\n[^1]: x", ["2 note [^1]"]],
    ["a note whose name was cut", "a[^presque]\n\n[^pre]: x", ["0 call [^presque]", "2 note [^pre]"]],
    ["a note given twice", "a[^1]\n\n[^1]: x\n[^1]: y", ["3 twice [^1]"]],
    ["a note that only another lost note calls", "[^1]: a[^2]\n\n[^2]: c", ["0 note [^1]"]],
    ["a note of the second paragraph of a quotation", "> a\n>\n> [^1]: x", ["2 note [^1]"]],
    ["a call without a note, on its line", "a\nb[^1] c", ["1 call [^1]"]],
    ["an answer that begins by a name between brackets", "[Marie]: oui\n\nsuite", ["0 reference [marie]"]],
    ["one in a quotation, one in a list", "> [x]: oui\n\n- [y]: non", ["0 reference [x]", "2 reference [y]"]],
    ["the address of a link that nothing calls", "a\n\n[b]: https://example.org/", ["2 reference [b]"]],
    ["an address given twice", "[b]\n\n[b]: /a/\n[B]: /b/", ["3 twice [b]"]],
    [
      "a name that JavaScript knows",
      "a\n\n[constructor]: /a/\n\n[__proto__]: /b/",
      ["2 reference [constructor]", "4 reference [__proto__]"],
    ],
  ])("%s", (_, source, expected) => {
    expect(list(source)).toEqual(expected);
  });

  it.each([
    ["a note that is called", "a[^1]\n\n[^1]: x"],
    [
      "a note called in a table, a heading, a link",
      "# a[^1]\n\n| b[^2] |\n|---|\n| [c[^3]](/c/) |\n\n[^1]: x\n[^2]: y\n[^3]: z",
    ],
    ["a note in the text itself", "a^[b]"],
    ["a note that a note calls", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c"],
    ["links by reference, in every form", "[a][B] [b] [B][] ![c][d]\n\n[b]: /a/\n[d]: images/a.png"],
    ["code", "`[^1]`\n\n```\n[^4]: c\n[z]: x\n```\n\n    [y]: x"],
    ["escaped brackets", "\\[Marie]: oui\n\n\\[^1\\]"],
    ["brackets among words", "Elle dit [sic]: oui\n[a]: suite"],
    ["an address that is refused, and so is printed", "[x]: javascript:a"],
  ])("is not: %s", (_, source) => {
    expect(list(source)).toEqual([]);
  });
});
