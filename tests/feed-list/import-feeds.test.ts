import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderOpml } from "../../src/exports/data/render-opml.ts";
import { importFeeds } from "../../src/feed-list/import-feeds.ts";
import { parseOpml } from "../../src/feed-list/parse-opml.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { PROJECT } from "../run-script.ts";

const now = new Date("2026-11-22T10:00:00Z");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "opml-"));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const opml = (outlines: string) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head/><body>\n${outlines}\n</body></opml>`;
const feeds = () => readModel(root, { now, drafts: false }).value?.feeds ?? [];
const sources = () => readFileSync(join(root, "content/sources.yaml"), "utf8");

async function importText(text: string | Uint8Array) {
  writeFileSync(join(root, "abonnements.opml"), text);
  const { added, problems, unwritten } = await importFeeds(join(root, "abonnements.opml"), root, feeds());
  return { added, said: problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " ")), unwritten };
}

describe("a list of subscriptions", () => {
  it.each<[string, string, object[]]>([
    [
      "an outline",
      '<outline text="A" xmlUrl="https://a.example.org/f"/>',
      [{ name: "A", url: "https://a.example.org/f" }],
    ],
    [
      "outlines in folders in folders",
      '<outline text="Presse"><outline text="Locale"><outline text="A" xmlUrl="https://a.example.org/f"/></outline></outline>',
      [{ name: "A", url: "https://a.example.org/f" }],
    ],
    ["another spelling of names", "<OUTLINE TITLE='A' XMLURL='https://a.example.org/f'>", [{ name: "A" }]],
    [
      "entities, and a bare &",
      '<outline text="A &amp;&#233; B & C" xmlUrl="https://a.example.org/?a=1&b=2"/>',
      [{ name: "A &é B & C", url: "https://a.example.org/?a=1&b=2" }],
    ],
    [
      "a name on two lines, with signs that turn the writing",
      '<outline text="A\n\u202e\u0007B" xmlUrl="https://a.example.org"/>',
      [{ name: "A B" }],
    ],
    ["a folder alone", '<outline text="Presse"/>', []],
  ])("reads %s", (_, outlines, expected) => {
    expect(parseOpml(opml(outlines))).toMatchObject(expected);
  });

  it("expands no entity that it declares", () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const [outline] = parseOpml(bomb + opml('<outline text="&b;&x;" xmlUrl="https://a.example.org"/>')) ?? [];
    expect(outline?.name).toBe("&b;&x;");
  });

  it.each([
    [1_000, 1],
    [1_000_000, undefined],
  ])("with %i folders in one another costs no time", (depth, expected) => {
    const deep = '<outline text="x">'.repeat(depth);
    expect(parseOpml(opml(`${deep}<outline text="A" xmlUrl="https://a.example.org"/>`))?.length).toBe(expected);
  });

  it.each(["<rss/>", "", "<html><outline xmlUrl='https://a.example.org'></html>"])("is not read from %j", (text) => {
    expect(parseOpml(text)).toBeUndefined();
  });
});

describe("importing", () => {
  it("adds what is new after all that the file says, and names what is known", async () => {
    const before = sources();
    const [known] = feeds();
    const { added, said } = await importText(
      opml(`<outline text="Le &quot;Fil&quot; : # 1" xmlUrl="https://neuf.example.org/rss" htmlUrl="https://neuf.example.org" language="fr"/>
<outline text="Encore" xmlUrl="http://www.neuf.example.org/rss/"/>
<outline text="Autre nom" xmlUrl="${known?.url}"/>
<outline text="Vieux" xmlUrl="feed://vieux.example.org/rss" htmlUrl="javascript:alert(1)" language="français"/>
<outline text="" xmlUrl="https://sans-nom.example.org/rss"/>`),
    );
    expect(sources()).toBe(
      `${before}
# Depuis abonnements.opml
- name: "Le \\"Fil\\" : # 1"
  url: "https://neuf.example.org/rss"
  site: "https://neuf.example.org"
  language: "fr"
- name: "Vieux"
  url: "http://vieux.example.org/rss"
- name: "sans-nom.example.org"
  url: "https://sans-nom.example.org/rss"
`,
    );
    expect(said).toEqual([
      'abonnements.opml:4 — le flux « http://www.neuf.example.org/rss/ » est déjà lu, sous le nom « Le "Fil" : # 1 » ; rien à faire, il n\'est pas ajouté',
      `abonnements.opml:5 — le flux « ${known?.url} » est déjà lu, sous le nom « ${known?.name} » ; rien à faire, il n'est pas ajouté`,
    ]);
    expect(feeds()).toEqual(expect.arrayContaining(added));
  });

  it("adds nothing the second time", async () => {
    const list = opml('<outline text="A" xmlUrl="https://a.example.org/rss"/>');
    await importText(list);
    const once = sources();
    expect(await importText(list)).toMatchObject({ added: [], said: [expect.stringContaining("est déjà lu ;")] });
    expect(sources()).toBe(once);
  });

  it("takes the others where an address is none, and names it", async () => {
    const { added, said } = await importText(
      opml('<outline text="A" xmlUrl="javascript:alert(1)"/>\n<outline text="B" xmlUrl="https://b.example.org/rss"/>'),
    );
    expect(added.map(({ name }) => name)).toEqual(["B"]);
    expect(said).toEqual([expect.stringMatching(/^abonnements\.opml:3 — xmlUrl : « javascript:alert\(1\) »/u)]);
  });

  it.each([
    ["the line ends of Windows", "# Sources\r\n- name: A\r\n  url: https://a.example.org\r\n"],
    ["a last line that is not ended", "- name: A\n  url: https://a.example.org"],
    ["a list that is indented", "# Sources\n  - name: A\n    url: https://a.example.org\n  # fin\n"],
  ])("keeps every byte of a file with %s", async (_, before) => {
    writeFileSync(join(root, "content/sources.yaml"), before);
    await importText(opml('<outline text="B" xmlUrl="https://b.example.org/rss"/>'));
    expect(sources().startsWith(before)).toBe(true);
    expect(
      feeds()
        .slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(["A", "B"]);
    expect(sources().replaceAll("\r\n", "")).not.toMatch(before.includes("\r") ? /[\r\n]/u : /\r/u);
  });

  it("makes the file of sources where there is none", async () => {
    rmSync(join(root, "content/sources.yaml"));
    await importText(opml('<outline text="B" xmlUrl="https://b.example.org/rss"/>'));
    expect(sources()).toBe('# Depuis abonnements.opml\n- name: "B"\n  url: "https://b.example.org/rss"\n');
  });

  it("writes nothing into a file that is no list of blocks, and gives the lines", async () => {
    const before = '[{ name: "A", url: "https://a.example.org" }]\n';
    writeFileSync(join(root, "content/sources.yaml"), before);
    const { added, unwritten } = await importText(opml('<outline text="B" xmlUrl="https://b.example.org/rss"/>'));
    expect([added, sources()]).toEqual([[], before]);
    expect(unwritten).toContain('  url: "https://b.example.org/rss"');
  });

  it("reads UTF-16, as some readers write it", async () => {
    const list = opml('<outline text="Été" xmlUrl="https://a.example.org/rss"/>');
    const { added } = await importText(iconv.encode(list, "utf-16", { addBOM: true }));
    expect(added).toMatchObject([{ name: "Été" }]);
  });

  it.each([
    ["feed:https://a.example.org/f", "https://a.example.org/f"],
    ["feed://a.example.org/f", "http://a.example.org/f"],
    ["https://a.example.org/à lire?x=<", "https://a.example.org/%C3%A0%20lire?x=%3C"],
  ])("writes the address %s as %s", async (written, expected) => {
    const { added } = await importText(opml(`<outline text="A" xmlUrl="${written}"/>`));
    expect(added).toMatchObject([{ url: expected }]);
  });

  it("takes back all that an export gave", async () => {
    const { value: model } = readModel(root, { now, drafts: false });
    if (!model) throw new Error("invalid fixture");
    const hostile = { name: `<b>"A" & 'B'</b> ]]>`, url: "https://a.example.org/?a=1&b=%22", weight: 1 };
    const list = renderOpml({ ...model, feeds: [...model.feeds, hostile] });
    expect(await importFeeds(exportTo(list), root, [])).toMatchObject({
      added: [...model.feeds, hostile].map(({ name, url }) => ({ name, url })),
      problems: [],
    });
  });
});

function exportTo(list: string): string {
  const path = join(root, "export.opml");
  writeFileSync(path, list);
  return path;
}
