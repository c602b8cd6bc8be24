import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkEditions } from "../../src/edition/check-editions.ts";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const [friday, saturday, next, after] = ["2026-11-20", "2026-11-21", "2026-11-27", "2026-12-04"].map(
  (day) => new Date(`${day}T17:00:00Z`),
) as [Date, Date, Date, Date];

type News = { title: string; link: string; day?: string; id?: string };
const render = ({ title, link, day = "18 Nov", id }: News) =>
  `<item>${id === undefined ? "" : `<guid isPermaLink="false">${id}</guid>`}<title>Budget participatif ${title}</title><link>${link}</link><pubDate>${day} 2026 09:00:00 GMT</pubDate></item>`;
const show = (...news: News[]): Route => ({
  body: `<rss version="2.0"><channel><title>F</title>${news.map(render).join("")}</channel></rss>`,
});

let root: string;
let server: FeedServer;
const routes: Record<string, Route> = {};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "shared-"));
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
  return result.added.map(({ title }) => title.replace("Budget participatif ", "")).sort();
}

const fileOf = (date: string) => join(root, `content/liens/${date}.md`);

async function change(date: string, from: string | RegExp, to: string) {
  const text = await readFile(fileOf(date), "utf8");
  expect(text).toMatch(from);
  await writeFile(fileOf(date), text.replace(from, to));
}
const publish = (date: string) => change(date, "draft: true\n", "");

/** What of an edition stands in the way of publishing it, for its addresses. */
function listErrors(now: Date) {
  const model = readModel(root, { now, drafts: true }).value;
  if (model === undefined) throw new Error("no model");
  return checkEditions(model).filter(({ level, message }) => level === "error" && message.includes("ce lien est déjà"));
}

const HOME = "https://pod.example.org/";
const PAGE = "https://pod.example.org/bulletin";

describe.each([
  ["the home of their site", HOME],
  ["one page", PAGE],
])("articles that all have the address of %s", (_, link) => {
  const week = [
    { title: "à Brest", link },
    { title: "à Lorient", link },
  ];

  it("are proposed each, once, and so are those of the weeks after; what is published has no error", async () => {
    routes["/flux"] = show(...week);
    expect(await run(friday)).toEqual(["à Brest", "à Lorient"]);
    expect(await run(saturday)).toEqual([]);
    expect(listErrors(saturday)).toEqual([]);
    await publish("2026-11-22");
    routes["/flux"] = show({ title: "à Quimper", link, day: "25 Nov" }, ...week);
    expect(await run(next)).toEqual(["à Quimper"]);
    expect(listErrors(next)).toEqual([]);
    await publish("2026-11-29");
    routes["/flux"] = show({ title: "à Vannes", link, day: "2 Dec" });
    expect(await run(after)).toEqual(["à Vannes"]);
  });

  it("stay away one by one, as a person removes them, and under the titles that a person gives them", async () => {
    routes["/flux"] = show(...week);
    await run(friday);
    await change("2026-11-22", /### \[Budget participatif à Brest\][\s\S]*?(?=###|<!-- déjà)/u, "");
    await change("2026-11-22", "[Budget participatif à Lorient]", "[Lorient vote]");
    routes["/flux"] = show({ title: "à Quimper", link, day: "20 Nov" }, ...week);
    expect(await run(saturday)).toEqual(["à Quimper"]);
    expect(listErrors(saturday)).toEqual([]);
    await publish("2026-11-22");
    expect(await run(next)).toEqual([]);
  });

  it("are learnt from as they stand: one kept, one removed", async () => {
    routes["/flux"] = show(...week);
    await run(friday);
    await change("2026-11-22", /### \[Budget participatif à Brest\][\s\S]*?(?=###|<!-- déjà)/u, "");
    await change("2026-11-22", "[Budget participatif à Lorient]", "[Lorient vote]");
    await publish("2026-11-22");
    await run(next);
    const choices = (await readFile(join(root, "content/choix.tsv"), "utf8")).split("\n");
    expect(choices.filter((line) => /\t(?:retiré|ajouté)\t/u.test(line))).toEqual([
      expect.stringContaining("Budget participatif à Brest"),
    ]);
  });
});

it("an article whose page another takes is not proposed again, whatever a person calls it", async () => {
  routes["/flux"] = show({ title: "à Brest", link: PAGE });
  expect(await run(friday)).toEqual(["à Brest"]);
  await change("2026-11-22", "[Budget participatif à Brest]", "[Brest vote]");
  await publish("2026-11-22");
  routes["/flux"] = show({ title: "à Lorient", link: PAGE, day: "25 Nov" }, { title: "à Brest", link: PAGE });
  expect(await run(next)).toEqual(["à Lorient"]);
});

it("two links of one address and one title are an error, of other titles a doubt where the address is a site's", async () => {
  routes["/flux"] = show({ title: "à Brest", link: HOME }, { title: "à Lorient", link: HOME });
  await run(friday);
  const problems = () => {
    const model = readModel(root, { now: saturday, drafts: true }).value;
    return model === undefined ? [] : checkEditions(model).map(({ level, message }) => `${level} ${message}`);
  };
  expect(problems()).toContainEqual(expect.stringMatching(/^warning cette adresse est aussi celle de «\sBudget/u));
  await change("2026-11-22", "participatif à Lorient]", "participatif à Brest]");
  expect(problems()).toContainEqual(expect.stringMatching(/^error ce lien est déjà ligne \d+$/u));
});

it("a home page that is one link's alone is proposed, and not again under its title", async () => {
  routes["/flux"] = show({ title: "à Brest", link: "https://outil.example.org/" });
  expect(await run(friday)).toEqual(["à Brest"]);
  await publish("2026-11-22");
  routes["/flux"] = show({ title: "à Brest", link: "https://outil.example.org", day: "25 Nov" });
  expect(await run(next)).toEqual([]);
});
