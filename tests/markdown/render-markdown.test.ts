import { describe, expect, it } from "vitest";
import { renderInlineMarkdown, renderMarkdown } from "../../src/markdown/render-markdown.ts";

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);

describe("raw HTML is shown as text:", () => {
  const cases: [sentence: string, markdown: string, html: string][] = [
    ["a script", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"],
    ["a picture with a handler", "a <img src=x onerror=alert(1)> b", "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n"],
    ["a block", "<div>\n\ntexte\n\n</div>", "<p>&lt;div&gt;</p>\n<p>texte</p>\n<p>&lt;/div&gt;</p>\n"],
    ["a comment", "<!-- note -->", "<p>&lt;!-- note --&gt;</p>\n"],
    ["an end of a letter's block", "</mj-text>", "<p>&lt;/mj-text&gt;</p>\n"],
    ["quotes in a title", '[x](/y "a\\" onclick=\\"b")', '<p><a href="/y" title="a&quot; onclick=&quot;b">x</a></p>\n'],
    ["a language of code", '```"><b>\nx\n```', '<pre><code class="language-&quot;&gt;&lt;b&gt;">x\n</code></pre>\n'],
    ["templates of other engines", "{{ 7 }} {% x %}", "<p>{{ 7 }} {% x %}</p>\n"],
  ];
  it.each(cases)("%s", (_, markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });
});

describe("a heading's anchor", () => {
  const cases: [sentence: string, markdown: string, ids: string[]][] = [
    ["is made from its words", "## Où en est-on ?", ["ou-en-est-on"]],
    ["opens ligatures", "## Cœur d’élu", ["coeur-d-elu"]],
    ["leaves out marks and addresses", "## *Voir* [le site](https://example.org/)", ["voir-le-site"]],
    ["is « section » without any letter", "## …\n\n## !", ["section", "section-2"]],
    ["is numbered when repeated", "## A\n\n## A\n\n## A", ["a", "a-2", "a-3"]],
    ["never takes a number that a heading bears", "## A\n\n## A 2\n\n## A", ["a", "a-2", "a-3"]],
    ["never takes a number that was given", "## A\n\n## A\n\n## A 2", ["a", "a-2", "a-2-2"]],
    ["is no member of every object", "## constructor\n\n## toString", ["constructor", "tostring"]],
  ];
  it.each(cases)("%s", (_, markdown, ids) => {
    expect(idsOf(renderMarkdown(markdown))).toEqual(ids);
  });

  it("starts anew in every text", () => {
    expect(idsOf(renderMarkdown("## A") + renderMarkdown("## A"))).toEqual(["a", "a"]);
  });
});

describe("with a base, absolute is", () => {
  const base = "https://example.org/liens/2026-11-22/";
  const cases: [sentence: string, markdown: string, address: string][] = [
    ["an address of the site", "[x](/acteurs/voxe/)", 'href="https://example.org/acteurs/voxe/"'],
    ["an address beside", "[x](page)", 'href="https://example.org/liens/2026-11-22/page"'],
    ["a fragment", "[x](#a)", `href="${base}#a"`],
    ["a picture", "![x](/a.png)", 'src="https://example.org/a.png"'],
    ["a picture in a link", "[![x](/a.png)](/b)", 'src="https://example.org/a.png"'],
    [
      "an address of elsewhere, unchanged",
      "[x](https://example.com/a?b=1&c=2)",
      'href="https://example.com/a?b=1&amp;c=2"',
    ],
    ["a mailbox, unchanged", "[x](mailto:a@example.org)", 'href="mailto:a@example.org"'],
    ["a link in a table", "|a|\n|-|\n|[x](/b)|", 'href="https://example.org/b"'],
  ];
  it.each(cases)("%s", (_, markdown, address) => {
    expect(renderMarkdown(markdown, { base })).toContain(address);
  });

  it("nothing changes without a base", () => {
    expect(renderMarkdown("[x](/a)")).toContain('href="/a"');
  });
});

it("one line is rendered without a paragraph", () => {
  expect(renderInlineMarkdown("*a* <b>")).toBe("<em>a</em> &lt;b&gt;");
});
