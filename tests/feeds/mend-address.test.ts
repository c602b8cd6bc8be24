import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

const FEED = "https://x.example.org/flux/rss";
const A = "https://x.example.org/a";
const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

async function readAddress(item: string): Promise<string | undefined> {
  const body = `<rss version="2.0"><channel><title>F</title><link>https://x.example.org/</link><item><title>Un titre</title>${item}</item></channel></rss>`;
  const { items, problems } = await parseFeed(new TextEncoder().encode(body), { url: FEED });
  expect(problems.length).toBe(items[0]?.url === undefined ? 1 : 0);
  return items[0]?.url;
}

describe("an address of a feed is read as it was meant", () => {
  it.each([
    ["in a tag", `<a href="${A}">lire</a>`],
    ["in a tag with other attributes", `<a class="b" target=_blank href='${A}'>lire</a>`],
    ["in a tag without quotes", `<a href=${A}>lire</a>`],
    ["in a tag inside another", `<p><a href="${A}">lire</a></p>`],
    ["between tags", `<b>${A}</b>`],
    ["before a line break", `${A}<br/>`],
    ["between angles (RFC 3986, appendix C)", `<${A}>`],
    ["between angles, with its prefix", `<URL:${A}>`],
    ["between quotes", `"${A}"`],
    ["between guillemets", `« ${A} »`],
    ["in Markdown", `[lire](${A})`],
    ["behind words", `Lire : ${A}`],
    ["behind words, before a stop", `À lire sur ${A}.`],
    ["behind its name", `url: ${A}`],
    ["as a source's view", `view-source:${A}`],
    ["with one slash", "https:/x.example.org/a"],
    ["without slashes", "https:x.example.org/a"],
    ["with three", "https:///x.example.org/a"],
    ["without a colon", "https//x.example.org/a"],
    ["with a semicolon", "https;//x.example.org/a"],
    ["with a blank behind the slashes", "https:// x.example.org/a"],
    ["with a blank before the colon", "https ://x.example.org/a"],
    ["with its scheme twice", "https://https://x.example.org/a"],
    ["with its scheme twice, the second without a colon", "https://https//x.example.org/a"],
    ["behind another scheme", `http://${A}`],
    ["behind its own site", `https://x.example.org${A}`],
    ["without its first letter", "ttps://x.example.org/a"],
    ["with a letter too many", "htttps://x.example.org/a"],
    ["with a letter too few", "htps://x.example.org/a"],
    ["without a scheme", "x.example.org/a"],
  ])("%s", async (_, written) => {
    expect(await readAddress(`<link>${escapeXml(written)}</link>`)).toBe(A);
    expect(await readAddress(`<link><![CDATA[${written}]]></link>`)).toBe(A);
    expect(await readAddress(`<guid>${escapeXml(written)}</guid>`)).toBe(A);
  });

  it.each([
    ["a tag that nobody escaped", `<link><a href="${A}">lire</a></link>`],
    ["a tag that nobody escaped, in an Atom feed's way", `<link href="https:/x.example.org/a"/>`],
  ])("%s", async (_, item) => {
    expect(await readAddress(item)).toBe(A);
  });

  it.each([
    ["a path", "/a", A],
    ["an address without a scheme", "//x.example.org/a", A],
    ["a page beside the feed", "a.html", "https://x.example.org/flux/a.html"],
    ["a folder beside the feed", "2026/a", "https://x.example.org/flux/2026/a"],
    ["a folder with a dot", "v1.2/a", "https://x.example.org/flux/v1.2/a"],
    ["a file with a blank", "mon article.html", "https://x.example.org/flux/mon%20article.html"],
    ["a page named with its scheme", "https:/page.html", "https://x.example.org/page.html"],
    ["an archive's", `https://archive.example.org/web/2026/${A}`, `https://archive.example.org/web/2026/${A}`],
    ["a query that holds one", `https://z.example.org/?u=${A}`, `https://z.example.org/?u=${A}`],
    ["another host's", "z.example.org/a", "https://z.example.org/a"],
    ["brackets and quotes inside", `${A}(b)_[c]`, `${A}(b)_[c]`],
    ["a fragment", "#v1.2", `${FEED}#v1.2`],
    ["nothing but dots", "./", "https://x.example.org/flux/"],
  ])("what is right stays: %s", async (_, written, expected) => {
    expect(await readAddress(`<link>${escapeXml(written)}</link>`)).toBe(expected);
  });
});

describe("a guid that is an address goes before a link that leads nowhere (RSS 2.0)", () => {
  it.each([
    "#",
    "null",
    "NULL",
    "undefined",
    "None",
    "N/A", // cocopuff2u/MOFA#24
    "false",
    "-",
    "…",
    "?",
    "[object Object]",
    "{{ item.url }}",
    "<%= url %>",
    "Lire la suite",
    "Lire la suite…",
    "Cliquez ici.",
    "Lire",
    "http://null/a",
    "https://undefined",
    "http://localhost:8080/a",
    "http://127.0.0.1/a",
    "http://192.168.1.10/a",
    "http://[::1]/a",
    "http://intranet/a",
    "http://serveur.local/a",
    "http://web.internal/a",
    "javascript:void(0)",
    "about:blank",
    '<a href="#">lire</a>',
  ])("%s", async (written) => {
    expect(await readAddress(`<link>${escapeXml(written)}</link><guid>${A}</guid>`)).toBe(A);
  });

  it.each(["#", "null", "N/A", "Lire la suite", "http://undefined/a", "{{ url }}"])(
    "without one, %s is told",
    async (written) => {
      expect(await readAddress(`<link>${escapeXml(written)}</link>`)).toBeUndefined();
    },
  );

  it.each(["#", "null", "Lire la suite", "http://localhost:8080/a"])(
    "so does one that is not said to be a permalink, where nothing else is: %s",
    async (written) => {
      const guid = `<guid isPermaLink="false">${A}</guid>`;
      expect(await readAddress(`<link>${escapeXml(written)}</link>${guid}`)).toBe(A);
      expect(await readAddress(`<link>${A}b</link>${guid}`)).toBe(`${A}b`);
      expect(await readAddress(guid)).toBeUndefined();
    },
  );

  it("in a feed of one's own machine, its pages are there", async () => {
    const body = `<rss version="2.0"><channel><item><title>t</title><link>http://localhost/a</link><guid>${A}</guid></item></channel></rss>`;
    const { items } = await parseFeed(new TextEncoder().encode(body), { url: "http://localhost/rss" });
    expect(items[0]?.url).toBe("http://localhost/a");
    const elsewhere = await parseFeed(new TextEncoder().encode(body), { url: "http://127.0.0.1:8080/rss" });
    expect(elsewhere.items[0]?.url).toBe(A);
  });
});
