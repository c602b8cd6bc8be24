import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markParts } from "../../src/feeds/items/mark-parts.ts";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { canonicalPlace, partOf } from "../../src/text/canonical-url.ts";
import { PROJECT } from "../run-script.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const [friday, saturday, next] = ["2026-11-20", "2026-11-21", "2026-11-27"].map(
  (day) => new Date(`${day}T17:00:00Z`),
) as [Date, Date, Date];

type News = [part: string, title: string, day?: number, id?: string];
const render = ([part, title, day = 18, id = title]: News) =>
  `<item><guid isPermaLink="false">${id}</guid><title>Budget participatif ${title}</title><link>https://g.example.org/${part}</link><pubDate>${day} Nov 2026 09:00:00 GMT</pubDate></item>`;
const show = (...news: News[]): Route => ({
  body: `<rss version="2.0"><channel><title>F</title>${news.map(render).join("")}</channel></rss>`,
});

let root: string;
let server: FeedServer;
const routes: Record<string, Route> = {};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "parts-"));
  await cp(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  await rm(join(root, "content/liens/2026-10-18.md"));
  server = await serveRoutes(routes);
  const site = await readFile(join(root, "site.yaml"), "utf8");
  await writeFile(join(root, "site.yaml"), site.replace(/^roundup:\n/mu, "$&  allow_private_hosts: true\n"));
  await writeFile(join(root, "content/sources.yaml"), `- name: "F"\n  url: "${server.origin}/flux"\n`);
});
afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

async function run(now: Date) {
  const result = await prepareRoundup({ root, now });
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  return result.added.map(({ url }) => url.replace("https://g.example.org/", "")).sort();
}

async function publish(date: string) {
  const file = join(root, `content/liens/${date}.md`);
  await writeFile(file, (await readFile(file, "utf8")).replace("draft: true\n", ""));
}

describe("news of one page", () => {
  it.each([
    ["a home page", ""],
    ["a changelog", "nouvelles"],
    ["a page with a query", "index.php?p=4"],
  ])("are proposed each, and those of the week after too: %s", async (_, page) => {
    routes["/flux"] = show([`${page}#c`, "à Brest"], [`${page}#e`, "à Lorient"]);
    expect(await run(friday)).toEqual([`${page}#c`, `${page}#e`]);
    expect(await run(saturday)).toEqual([]);
    await publish("2026-11-22");
    routes["/flux"] = show([`${page}#f`, "à Quimper", 25], [`${page}#c`, "à Brest"], [`${page}#e`, "à Lorient"]);
    expect(await run(next)).toEqual([`${page}#f`]);
    await publish("2026-11-29");
    const { problems } = readModel(root, { now: next, drafts: false });
    expect(problems.filter(({ message }) => message.includes("ce lien est déjà"))).toEqual([]);
  });

  it("are told from those that their feed shows no more", async () => {
    routes["/flux"] = show(["nouvelles#c", "à Brest"]);
    expect(await run(friday)).toEqual(["nouvelles#c"]);
    await publish("2026-11-22");
    routes["/flux"] = show(["nouvelles#f", "à Quimper", 25]);
    expect(await run(next)).toEqual(["nouvelles#f"]);
  });

  it("stay away one by one, as a person removes them", async () => {
    routes["/flux"] = show(["nouvelles#c", "à Brest"], ["nouvelles#e", "à Lorient"]);
    await run(friday);
    const file = join(root, "content/liens/2026-11-22.md");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/### \[Budget participatif à Brest\][\s\S]*?(?=###|<!-- déjà)/u, ""));
    routes["/flux"] = show(["nouvelles#c", "à Brest"], ["nouvelles#e", "à Lorient"], ["nouvelles#f", "à Quimper", 20]);
    expect(await run(saturday)).toEqual(["nouvelles#f"]);
  });
});

describe("one page", () => {
  it.each<[sentence: string, first: News, second: News]>([
    ["with one identifier and two fragments", ["a#un", "à Brest", 18, "7"], ["a#deux", "à Brest, suite", 18, "7"]],
    ["with one title and two fragments", ["a#un", "à Brest", 18, "7"], ["a#deux", "à Brest", 18, "8"]],
    ["and its comments", ["a", "à Brest"], ["a#comments", "à Brest, les avis"]],
    ["and one of its comments", ["a", "à Brest"], ["a#comment-12", "à Brest, un avis"]],
    ["and where a reader came from", ["a#xtor=RSS-1", "à Brest"], ["a#xtor=RSS-2", "à Brest, vu d'ailleurs"]],
    ["and a campaign", ["a#utm_source=rss", "à Brest"], ["a#Echobox=17", "à Brest, partagé"]],
    ["and a text that is looked for", ["a#:~:text=Brest", "à Brest"], ["a#:~:text=vote", "à Brest, surligné"]],
  ])("is proposed once: %s", async (_, first, second) => {
    routes["/flux"] = show(first, second);
    expect(await run(friday)).toHaveLength(1);
  });
});

it.each([
  ["https://example.org/#c", "#c"],
  ["https://example.org/a#v1.2.0", "#v1.2.0"],
  ["https://example.org/a#D%C3%A9bat", "#Débat"],
  ["https://example.org/a#12:~:text=mot", "#12"],
  ["https://example.org/a#/chemin", ""],
  ["https://example.org/a#respond", ""],
  ["https://example.org/a#more-123", ""],
  ["https://example.org/a#top", ""],
  ["https://example.org/a#", ""],
  ["https://example.org/a", ""],
  ["pas une adresse#c", ""],
])("the part that %s names is « %s »", (address, part) => {
  expect(partOf(address)).toBe(part);
});

it("a part has one canonical form, whatever follows its reader", () => {
  expect(canonicalPlace("http://www.example.org/a/?utm_source=x#v1")).toBe("example.org/a#v1");
});

it("thousands of parts of one page are told apart at once", () => {
  const items = Array.from({ length: 3000 }, (_, index) => ({
    id: `${index}`,
    title: `Titre ${index}`,
    url: `https://example.org/nouvelles#${index}`,
  }));
  expect(markParts(items, items).every(({ isPart }) => isPart)).toBe(true);
});
