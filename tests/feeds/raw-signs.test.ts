import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

async function readItem(item: string, root: "rss" | "feed") {
  const link = root === "rss" ? "<link>https://x.example.org/a</link>" : '<link href="https://x.example.org/a"/>';
  const body =
    root === "rss"
      ? `<rss version="2.0"><channel><title>F</title><item>${item}${link}</item><item><title>Suite</title></item></channel></rss>`
      : `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry>${item}${link}</entry><entry><title>Suite</title></entry></feed>`;
  const { items } = await parseFeed(new TextEncoder().encode(body), { url: "https://x.example.org/rss" });
  expect(items.at(1)?.title).toBe("Suite");
  return items[0];
}

// No parser of XML takes them (XML 1.0, 2.4); what was meant is what a reader of the source sees.
describe("signs that nobody escaped in a title are signs", () => {
  it.each([
    ["Les <25 ans et les >60 ans votent"],
    ["Les <25 ans votent"],
    ["x<y et y>z"],
    ["si x<y alors"],
    ["List<String> en Java"],
    ["Map<String, List<Integer>> en Java"],
    ["Vec<T> et Option<U>"],
    ["Un <nom> & un ‹prénom>"],
    ["Un <nom> et un <prénom>"],
    ["<Nom du parti> cherche candidats"],
    ["Les <moins de 25 ans> et <plus de 60 ans>"],
    ["<3 la démocratie"],
    ["Prix <10€ et >5€"],
    ["2<3>1"],
    ["a<=b et c>=d"],
    ["Utiliser <details> ici"],
    ["<<Titre>>"],
    ["Taux <5 % : qui vote ?"],
  ])("%s", async (title) => {
    for (const root of ["rss", "feed"] as const) {
      expect((await readItem(`<title>${title}</title>`, root))?.title).toBe(title);
      expect((await readItem(`<title><![CDATA[${title}]]></title>`, root))?.title).toBe(title);
    }
  });

  it.each([
    ["Le <b>budget</b> participatif", "Le budget participatif"],
    ["Le <em>budget participatif", "Le budget participatif"],
    ["Le <a href='x'>budget</a>", "Le budget"],
    ["Texte<br/>suite", "Texte suite"],
    ["H<sub>2</sub>O", "H2O"],
    ['<span class="a">Le</span> <i lang="en">vote</i>', "Le vote"],
  ])("tags are tags all the same: %s", async (title, expected) => {
    for (const root of ["rss", "feed"] as const)
      expect((await readItem(`<title>${title}</title>`, root))?.title).toBe(expected);
  });
});

describe("a section of CDATA that stands as text is one", () => {
  it.each([
    ["in another, as it must be split", "<![CDATA[<![CDATA[Titre]]]]><![CDATA[>]]>"],
    ["in another that ends with it", "<![CDATA[<![CDATA[Titre]]>]]>"],
    ["escaped", "&lt;![CDATA[Titre]]&gt;"],
    ["escaped, with blanks around", " \n&lt;![CDATA[ Titre ]]&gt; "],
    ["without an end", "&lt;![CDATA[Titre"],
  ])("%s", async (_, title) => {
    expect((await readItem(`<title>${title}</title>`, "rss"))?.title).toMatch(/^Titre(?:\]\]>)?$/u);
    expect((await readItem(`<title>x</title><description>${title}</description>`, "rss"))?.excerpt).toMatch(/^Titre/u);
  });

  it.each(["Que veut dire <![CDATA[ en XML", "<![CDATA[]]>"])("what speaks of one stays: %s", async (title) => {
    const escaped = title.replaceAll("<", "&lt;");
    expect((await readItem(`<title>${escaped}</title>`, "rss"))?.title).toContain("<![CDATA[");
  });
});

describe("a title of tags alone", () => {
  it.each<[string, string | undefined]>([
    ["<p></p>", undefined],
    ["<p>&nbsp;</p>", undefined],
    ["<b></b><i></i>", undefined],
    ["<br/>", undefined],
    ['<img src="a.png">', undefined],
    ['<img src="a.png" alt="">', undefined],
    ['<img src="a.png" alt="Un dessin">', "Un dessin"],
    ["<img alt='L’affiche &amp; son auteur' src=a.png />", "L’affiche & son auteur"],
    ['<a href="/a"><img src="a.png" alt="Un dessin"></a>', "Un dessin"],
    ['<p><img alt="Un"><img alt="deux"></p>', "Un deux"],
    ['<svg aria-label="Une carte"></svg>', "Une carte"],
    ['<img src="a.png" alt="Un dessin"> de Brest', "de Brest"],
    ["<details>", "<details>"],
    ["</mj-text>", "</mj-text>"],
  ])("%s says what its pictures say, else nothing; a tag that is spoken of stays", async (title, expected) => {
    const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    expect((await readItem(`<title>${escaped}</title>`, "rss"))?.title).toBe(expected);
    expect((await readItem(`<title><![CDATA[${title}]]></title>`, "rss"))?.title).toBe(expected);
  });
});

it("a title with letters that are lost is told", async () => {
  const body =
    "<rss version='2.0'><channel><title>é</title><item><title>L\ufffdeau</title><link>https://x.example.org/a</link></item></channel></rss>";
  const { problems } = await parseFeed(new TextEncoder().encode(body), { url: "https://x.example.org/rss" });
  expect(problems.map(({ message }) => message)).toEqual([
    "1 élément a des lettres illisibles dans son titre («\u00a0L\ufffdeau\u00a0»)",
  ]);
});

it("a title loses the tags that nobody sees, and keeps the flag of a region (Unicode 16, 23.9)", async () => {
  const flag = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
  expect((await readItem(`<title>Le bud\u{e0067}\u{e0067}get ${flag} vote</title>`, "rss"))?.title).toBe(
    `Le budget ${flag} vote`,
  );
});
