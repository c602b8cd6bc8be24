import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { expandEntities } from "../../src/feeds/repair/expand-entities.ts";
import { atom, rss } from "./expectations/expectation.ts";

const LINK = "<link>https://example.org/a</link>";
const declare = (entities: string, feed: string) =>
  `<?xml version="1.0"?><!DOCTYPE rss [${entities}]>${feed.replace(/^<\?xml[^>]*\?>/u, "")}`;

const readFirst = async (feed: string) =>
  (await parseFeed(Buffer.from(feed), { url: "https://source.example.org/feed" })).items[0];

describe("an entity that a feed declares (XML 1.0, 4.4 and 4.5)", () => {
  it.each([
    ["is read in a text", '<!ENTITY ville "Rennes">', "Vote à &ville;", "Vote à Rennes"],
    ["is read between simple quotes", "<!ENTITY ville 'Rennes'>", "Vote à &ville;", "Vote à Rennes"],
    ["may hold another", '<!ENTITY a "&b; métropole"><!ENTITY b "Rennes">', "&a;", "Rennes métropole"],
    ["may be numbered signs", '<!ENTITY esp "&#160;"><!ENTITY e "&#xe9;">', "été&esp;: caf&e;", "été\u00a0: café"],
    ["may hold a sign of XML", '<!ENTITY co "Durand &#38;amp; fils">', "&co;", "Durand & fils"],
    ["is the first that has the name", '<!ENTITY a "un"><!ENTITY a "deux">', "&a;", "un"],
    [
      "has a name with accents, points and hyphens",
      '<!ENTITY région.ouest-1 "Bretagne">',
      "&région.ouest-1;",
      "Bretagne",
    ],
    ["goes before HTML's of that name", '<!ENTITY copy "copie">', "&copy; conforme", "copie conforme"],
    ["leaves HTML's others alone", '<!ENTITY a "un">', "&a; caf&eacute;", "un café"],
    ["may hold elements", '<!ENTITY a "<em>un</em> mot">', "&a; de trop", "un mot de trop"],
    ["never is one of XML's own", '<!ENTITY lt "x">', "1 &lt; 2", "1 < 2"],
    [
      "may come after comments and other declarations",
      '<!-- ]> " --><!ELEMENT rss ANY><!ATTLIST a b CDATA "]>"><!ENTITY a "un">',
      "&a;",
      "un",
    ],
    ["is no reference in CDATA", '<!ENTITY a "un">', "<![CDATA[&a; deux]]>", "&a; deux"],
    ["stays a reference where it is declared nowhere", '<!ENTITY a "un">', "&b; deux", "&b; deux"],
    ["stays a reference where it stands outside the feed", '<!ENTITY a SYSTEM "file:///etc/passwd">', "&a; b", "&a; b"],
    ["is not built by those of the document type", '<!ENTITY % x "un"><!ENTITY a "un">', "&x; &a;", "&x; un"],
    ["stays a reference where it holds itself", '<!ENTITY a "x &b;"><!ENTITY b "y &a;">', "&a; c", "&a; c"],
  ])("%s", async (_, entities, title, said) => {
    const item = await readFirst(declare(entities, rss(`<title>${title}</title>${LINK}`)));
    expect(item?.title).toBe(said);
  });

  it("is read in an address, and in an attribute, which its quotes do not end", async () => {
    const entities = `<!ENTITY base "https://example.org/"><!ENTITY q 'a"b'>`;
    const inText = await readFirst(declare(entities, rss("<title>x</title><link>&base;page</link>")));
    expect(inText?.url).toBe("https://example.org/page");
    const inAttribute = await readFirst(
      declare(entities, atom('<title>x</title><link title="&q;" href="&base;page"/>')),
    );
    expect(inAttribute?.url).toBe("https://example.org/page");
  });

  it("is not looked for without a document type that declares it", () => {
    for (const feed of [rss("&a;"), `<!DOCTYPE rss>${rss("&a;")}`, `<!DOCTYPE rss [<!ENTITY a "un">${rss("&a;")}`])
      expect(expandEntities(feed)).toBe(feed);
  });
});

describe("entities made to blow up", () => {
  const lines = (count: number, value: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `<!ENTITY e${index} "${value(index)}">`).join("");
  it.each([
    ["a billion laughs", lines(10, (index) => (index === 0 ? "ha" : `&e${index - 1};`.repeat(10))), "&e9;"],
    ["a quadratic blow-up", lines(1, () => "x".repeat(15_000)), "&e0;".repeat(20_000)],
    ["a long chain", lines(3000, (index) => (index === 0 ? "ha" : `&e${index - 1};`)), "&e2999;"],
    ["a document type without end", "<!-- ".repeat(15_000), "x"],
    ["quotes without end", `<!ENTITY a "`.repeat(5000), "x"],
    ["blanks without end", " ".repeat(90_000), "x"],
  ])("%s: the feed grows by little, and its item is read", async (_, entities, description) => {
    const feed = declare(entities, rss(`<title>Un titre</title>${LINK}<description>${description}</description>`));
    expect(expandEntities(feed).length).toBeLessThan(feed.length + 600_000);
    expect((await readFirst(feed))?.url).toBe("https://example.org/a");
  });
});
