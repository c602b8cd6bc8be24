import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { PROJECT } from "../run-script.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const [friday, saturday, next] = ["2026-11-20", "2026-11-21", "2026-11-27"].map(
  (day) => new Date(`${day}T17:00:00Z`),
) as [Date, Date, Date];
const item = (name: string) =>
  `<item><title>Budget participatif : ${name}</title><link>https://example.org/${name}</link><pubDate>Wed, 18 Nov 2026 09:00:00 GMT</pubDate></item>`;

let root: string;
let server: FeedServer;
const routes: Record<string, Route> = {};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vanished-"));
  await cp(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  await rm(join(root, "content/liens/2026-10-18.md"));
  routes["/flux"] = {
    body: `<rss version="2.0"><channel><title>F</title>${item("Brest")}${item("Lorient")}</channel></rss>`,
  };
  server = await serveRoutes(routes);
  const site = await readFile(join(root, "site.yaml"), "utf8");
  await writeFile(join(root, "site.yaml"), site.replace(/^roundup:\n/mu, "$&  allow_private_hosts: true\n"));
  await writeFile(join(root, "content/sources.yaml"), `- name: "F"\n  url: "${server.origin}/flux"\n`);
});
afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const draft = (date: string) => join(root, `content/liens/${date}.md`);
const edit = async (date: string, change: (text: string) => string) =>
  writeFile(draft(date), change(await readFile(draft(date), "utf8")));
const without = (name: string) => (text: string) =>
  text.replace(new RegExp(`### \\[Budget participatif : ${name}\\][\\s\\S]*?(?=###|<!-- déjà)`, "u"), "");

async function run(now: Date, more: { demoFeeds?: string } = {}) {
  const result = await prepareRoundup({ root, now, ...more });
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  return result.added
    .map(({ url }) => url.replace("https://example.org/", ""))
    .filter((name) => !name.includes(":"))
    .sort();
}

describe("what was proposed", () => {
  it("is proposed again where the draft was removed", async () => {
    expect(await run(friday)).toEqual(["Brest", "Lorient"]);
    await rm(draft("2026-11-22"));
    expect(await run(saturday)).toEqual(["Brest", "Lorient"]);
  });

  it("is proposed again where the draft is that of another branch, which never held it", async () => {
    await run(friday);
    const other = await readFile(draft("2026-11-22"), "utf8");
    routes["/flux"] = {
      body: `<rss version="2.0"><channel><title>F</title>${["Brest", "Lorient", "Quimper"].map(item).join("")}</channel></rss>`,
    };
    expect(await run(saturday)).toEqual(["Quimper"]);
    await writeFile(draft("2026-11-22"), other);
    expect(await run(saturday)).toEqual(["Quimper"]);
  });

  it("stays away where a person removed it from the draft", async () => {
    await run(friday);
    await edit("2026-11-22", without("Brest"));
    expect(await run(saturday)).toEqual([]);
  });

  it("is proposed again after a week without an edition, its draft removed", async () => {
    await run(friday);
    await rm(draft("2026-11-22"));
    expect(await run(next)).toEqual(["Brest", "Lorient"]);
  });

  it("is proposed again after a week without an edition, its draft left, but for what a person removed from it", async () => {
    await run(friday);
    await edit("2026-11-22", without("Brest"));
    expect(await run(next)).toEqual(["Lorient"]);
  });

  it("is proposed again from its report, where the draft was removed and its feed shows it no more", async () => {
    await run(friday);
    await rm(draft("2026-11-22"));
    routes["/flux"] = { body: `<rss version="2.0"><channel><title>F</title>${item("Quimper")}</channel></rss>` };
    expect(await run(next)).toEqual(["Brest", "Lorient", "Quimper"]);
    expect(await run(next)).toEqual([]);
  });

  it("is not proposed again from a report of before the last edition, whose draft was removed", async () => {
    await run(friday);
    await rm(draft("2026-11-22"));
    routes["/flux"] = { body: `<rss version="2.0"><channel><title>F</title>${item("Quimper")}</channel></rss>` };
    await run(next);
    await edit("2026-11-29", (text) => without("Brest")(text).replace("draft: true\n", ""));
    expect(await run(new Date("2026-12-04T17:00:00Z"))).toEqual([]);
  });

  it("stays away once its draft is published, what was removed from it too", async () => {
    await run(friday);
    await edit("2026-11-22", (text) => without("Brest")(text).replace("draft: true\n", ""));
    expect(await run(next)).toEqual([]);
  });

  it.each([
    ["removed", true],
    ["left", false],
  ])("of the demonstration is not proposed the week after, its draft %s", async (_, isRemoved) => {
    await prepareRoundup({ root, now: friday, demoFeeds: join(PROJECT, "starter/demo-feeds") });
    if (isRemoved) await rm(draft("2026-11-22"));
    const result = await prepareRoundup({ root, now: next });
    expect(result.kind === "done" && result.added.map(({ publisher }) => publisher)).toEqual(["F", "F"]);
  });

  it("of the demonstration is forgotten with its draft, as the command advises", async () => {
    await prepareRoundup({ root, now: friday, demoFeeds: join(PROJECT, "starter/demo-feeds") });
    await rm(draft("2026-11-22"));
    expect(await run(saturday)).toEqual(["Brest", "Lorient"]);
    const report = await readFile(join(root, "_rapports/selection-2026-11-22.md"), "utf8");
    expect(report).toContain("2 liens proposés");
    expect(report).not.toContain("retiré du brouillon");
    await rm(draft("2026-11-22"));
    const demoAgain = await prepareRoundup({ root, now: saturday, demoFeeds: join(PROJECT, "starter/demo-feeds") });
    expect(demoAgain.kind === "done" && demoAgain.added.length).toBeGreaterThan(5);
  });
});
