import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

const fixture = (name: string) => new URL(`../fixtures/feeds/${name}`, import.meta.url);
const origin = "https://source.example.org/flux/feed.xml";

/** Set WRITE_GOLDEN=1 to write the expected files anew, then read the difference. */
const golden = (name: string) => fixture(`${name.replace(/\.\w+$/, "")}.expected.json`).pathname;

describe("a feed of the web becomes plain items", () => {
  it.each([
    ["reads RSS 2.0 with CDATA, double escaping, relative links and faulty dates", "rss-2.0.xml"],
    ["reads RSS 0.91, in which nothing has to have a date", "rss-0.91.xml"],
    ["reads RSS 1.0", "rss-1.0.xml"],
    ["reads RSS 1.0 under unusual prefixes", "rss-1.0-prefixed.xml"],
    ["reads RSS without a version", "rss-no-version.xml"],
    ["reads Atom with xhtml titles, xml:base and several links", "atom-1.0.xml"],
    ["reads Atom without xml:base", "atom-plain.xml"],
    ["reads Atom 0.3, escaped and in base64", "atom-0.3.xml"],
    ["reads Atom under a prefix, the page's link and not that of a file", "atom-prefixed.xml"],
    ["reads JSON Feed", "json-feed.json"],
    ["reads UTF-16", "utf-16.xml"],
    ["reads UTF-32", "utf-32.xml"],
    ["reads an encoding of old", "koi8-r.xml"],
    ["drops characters that XML forbids, and blanks before the prolog", "illegal-characters.xml"],
    ["reads prefixes that nothing declares", "undeclared-prefix.xml"],
    ["resolves addresses against their base, takes a permalink where there is no link", "addresses.xml"],
    ["reads French dates, and leaves a missing one open", "french-dates.xml"],
    ["reads titles that are escaped twice, or in CDATA", "double-escaping.xml"],
    ["reads ISO-8859-1 declared in the prolog alone", "iso-8859-1-prolog.xml"],
    ["reads windows-1252 declared nowhere", "windows-1252.xml"],
    ["makes hostile titles plain text and drops addresses that are no web page", "hostile-titles.xml"],
    ["keeps the whole items of a truncated feed", "truncated.xml"],
    ["reads bare ampersands and HTML entities", "bare-ampersand.xml"],
    ["loses no item to a bad date", "bad-date.xml"],
    ["drops empty items and says so", "empty-items.xml"],
    ["says that an empty feed is empty", "empty.xml"],
    ["says that a web page is no feed", "web-page.html"],
    ["says that JSON is cut", "cut-json.json"],
    ["says that plain text is no feed", "plain-text.txt"],
  ])("%s", async (_, name) => {
    const parsed = await parseFeed(await readFile(fixture(name)), { url: origin });
    const json = `${JSON.stringify(parsed, null, 2)}\n`;
    if (process.env.WRITE_GOLDEN) await writeFile(golden(name), json);
    expect(JSON.parse(json)).toEqual(JSON.parse(await readFile(golden(name), "utf8")));
  });

  it("gives dates as Date values", async () => {
    const { items } = await parseFeed(await readFile(fixture("rss-1.0.xml")), { url: origin });
    expect(items[0]?.published).toEqual(new Date("2026-02-01T08:30:00Z"));
  });
});

describe("no body makes parseFeed throw or hang", () => {
  const rss = (item: string) => `<rss version="2.0"><channel><title>t</title><item>${item}</item></channel></rss>`;
  it.each([
    [
      "unclosed tags by the thousand",
      rss(`<title>a</title><description><![CDATA[${"<h".repeat(200_000)}]]></description>`),
      1,
    ],
    ["items nested in items", `<rss version="2.0"><channel>${"<item>".repeat(5_000)}</channel></rss>`, 0],
    ["deep markup", rss(`<title>a</title><description>${"<p>".repeat(5_000)}${"</p>".repeat(5_000)}</description>`), 1],
    [
      "an entity bomb",
      `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss("<title>x</title><description>&b;</description>")}`,
      1,
    ],
    ["a prototype as an element", rss("<title>x</title><__proto__>1</__proto__><constructor>2</constructor>"), 1],
    ["open brackets in a name", rss(`<title>a & b</title><author>${"(".repeat(200_000)}</author>`), 1],
    ["binary noise", "\u0000\u0001\u0002<rss\u0000", 0],
    ["a title of elements", rss("<title>Le <b>gras</b> du titre</title>"), 1],
    [
      "items beside their channel",
      `<rss version="2.0"><channel><title>t</title></channel><item><title>dehors</title></item></rss>`,
      1,
    ],
    ["Windows line ends before the prolog", `\r\n\r\n<?xml version="1.0"?>${rss("<title>x</title>")}`, 1],
  ])("%s", { timeout: 5_000 }, async (_, body, count) => {
    const { items } = await parseFeed(Buffer.from(body), { url: origin });
    expect(items).toHaveLength(count);
  });

  it("keeps mixed text in order", async () => {
    const { items } = await parseFeed(Buffer.from(rss("<title>Le <b>gras</b> du titre</title>")), { url: origin });
    expect(items[0]?.title).toBe("Le gras du titre");
  });
});
