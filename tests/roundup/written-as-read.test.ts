import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { canonicalUrl } from "../../src/text/canonical-url.ts";
import { PROJECT } from "../run-script.ts";
import { serveRoutes } from "../servers/feed-server.ts";

const [friday, next] = [new Date("2026-11-20T17:00:00Z"), new Date("2026-11-27T17:00:00Z")];

/** What each feed may write, and what its draft holds: the same, to the byte. */
const ADDRESSES = [
  "https://example.org/?q=l'eau",
  "https://example.org/recherche?q=l'eau&d=d'ici",
  "https://example.org/l'eau",
  "https://example.org/débat/été",
  "https://example.org/?sujet=débat",
  "https://example.org/d%C3%A9bat-2",
  "https://example.org/d%c3%a9bat-3",
  "https://débat.example.org/un",
  "https://example.org/~a/b_c*d",
  "https://fr.example.org/wiki/A_(b)",
  "https://example.org/a;b,c:d@e!f$g",
  "https://example.org/議論",
  "https://example.org?p=12",
];

const render = (url: string, index: number) =>
  `<item><title>Budget participatif : ${"abcdefghijklm".charAt(index).repeat(5)} ${url.length}</title><link>${url.replaceAll("&", "&amp;")}</link><pubDate>Wed, 18 Nov 2026 09:00:00 GMT</pubDate></item>`;

it("an address stands in the draft as its feed wrote it, is valid there, and is known the week after in any form", async () => {
  const root = await mkdtemp(join(tmpdir(), "as-read-"));
  const routes = { "/flux": { body: "" } };
  const server = await serveRoutes(routes);
  const show = (addresses: readonly string[]) => {
    routes["/flux"].body =
      `<rss version="2.0"><channel><title>F</title>${addresses.map(render).join("")}</channel></rss>`;
  };
  try {
    await cp(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
    await rm(join(root, "content/liens/2026-10-18.md"));
    const site = await readFile(join(root, "site.yaml"), "utf8");
    const rules = "  allow_private_hosts: true\n  max_per_source: 40\n";
    await writeFile(
      join(root, "site.yaml"),
      site.replace(/^ {2}max_per_source:.*\n/mu, "").replace(/^roundup:\n/mu, `$&${rules}`),
    );
    await writeFile(join(root, "content/sources.yaml"), `- name: "F"\n  url: "${server.origin}/flux"\n`);
    show(ADDRESSES);
    const first = await prepareRoundup({ root, now: friday });
    if (first.kind !== "done") throw new Error(JSON.stringify(first));
    expect(first.added.map(({ url }) => url).sort()).toEqual(ADDRESSES.toSorted());
    const file = join(root, "content/liens/2026-11-22.md");
    const text = await readFile(file, "utf8");
    for (const address of ADDRESSES) expect(text.replaceAll("\\", "")).toContain(address);
    await writeFile(file, text.replace("draft: true\n", ""));
    const { problems } = readModel(root, { now: next, drafts: false });
    expect(problems.filter((problem) => problem.level === "error" && problem.file.includes("2026-11-22"))).toEqual([]);
    show(ADDRESSES.map((address) => new URL(address).href));
    const second = await prepareRoundup({ root, now: next });
    expect(second.kind === "done" ? second.added : second).toEqual([]);
  } finally {
    await server.close();
    await rm(root, { recursive: true });
  }
});

it.each([
  ["a path of the site", "/débat?q=l'eau", "https://example.org/débat?q=l'eau"],
  ["a path beside the feed", "été/l'eau?q=l'eau", "https://example.org/flux/été/l'eau?q=l'eau"],
  ["a query alone", "?q=l'été", "https://example.org/flux/rss.xml?q=l'été"],
  ["a host without its scheme", "//débat.example.org/a'b?c='", "https://débat.example.org/a'b?c='"],
  ["a path that climbs, which has one form", "../débat?q='", "https://example.org/d%C3%A9bat?q=%27"],
  ["a scheme in capitals, which has one form", "HTTPS://Example.org/A", "https://example.org/A"],
  ["a home page, with its slash", "https://example.org", "https://example.org/"],
  ["a blank, which stands in no address", "https://example.org/a b", "https://example.org/a%20b"],
])("a feed's address is whole, to the letter: %s", async (_, written, url) => {
  const feed = `<rss version="2.0"><channel><title>F</title><item><title>x</title><link>${written}</link></item></channel></rss>`;
  const { items } = await parseFeed(Buffer.from(feed), { url: "https://example.org/flux/rss.xml" });
  expect(items[0]?.url).toBe(url);
});

it.each(ADDRESSES)("%s and its form for machines are one", (address) => {
  expect(canonicalUrl(new URL(address).href)).toBe(canonicalUrl(address));
});
