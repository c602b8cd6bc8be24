import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

const read = async (item: string, declared = "") => {
  const body = `<rss version="2.0" ${declared}><channel><title>F</title><item><title>Un titre</title><link>https://x.example.org/a</link>${item}</item></channel></rss>`;
  return (await parseFeed(new TextEncoder().encode(body), { url: "https://x.example.org/rss" })).items[0]?.excerpt;
};

const GOOGLE = 'xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"';
const WORDS = "Les mots de l’article";

describe("the words of an item are read wherever feeds put them", () => {
  it.each([
    // miniflux/v2#537; its address as in ben-xo/dir2cast#22
    ["googleplay:description", `<googleplay:description>${WORDS}</googleplay:description>`, GOOGLE],
    ["googleplay:description, undeclared", `<googleplay:description>${WORDS}</googleplay:description>`, ""],
    [
      "its vocabulary under another prefix",
      `<gp:description>${WORDS}</gp:description>`,
      GOOGLE.replace("googleplay", "gp"),
    ],
    ["fulltext", `<fulltext>${WORDS}</fulltext>`, ""],
    ["fulltext in CDATA, as HTML", `<fulltext><![CDATA[<p>${WORDS}</p>]]></fulltext>`, ""],
    ["fulltext, escaped", `<fulltext>&lt;p&gt;${WORDS}&lt;/p&gt;</fulltext>`, ""],
    ["fulltext in capitals", `<fullText>${WORDS}</fullText>`, ""],
    ["full-text (cardmagic/simple-rss#23)", `<full-text>${WORDS}</full-text>`, ""],
    [
      "yandex:full-text (danmactough/node-feedparser#291)",
      `<yandex:full-text>${WORDS}</yandex:full-text>`,
      'xmlns:yandex="http://news.yandex.ru"',
    ],
    [
      "excerpt:encoded",
      `<excerpt:encoded>${WORDS}</excerpt:encoded>`,
      'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"',
    ],
    ["abstract", `<abstract>${WORDS}</abstract>`, ""],
    ["an empty description beside", `<description/><fulltext>${WORDS}</fulltext>`, ""],
    [
      "a description of empty tags beside",
      `<description>&lt;p&gt;&lt;/p&gt;</description><fulltext>${WORDS}</fulltext>`,
      "",
    ],
  ])("%s", async (_, item, declared) => {
    expect(await read(item, declared)).toBe(WORDS);
  });

  it.each([
    ["description", `<fulltext>Tout le texte</fulltext><description>${WORDS}</description>`],
    ["content:encoded", `<fulltext>Tout le texte</fulltext><content:encoded>${WORDS}</content:encoded>`],
  ])("%s goes before a full text", async (_, item) => {
    expect(await read(item)).toBe(WORDS);
  });
});
