import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { parseReport } from "../../src/roundup/report.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";
import { renderRss } from "../scripts/week-feeds.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

/** Runs that are killed; `npm run soak` kills more. */
const KILLS = process.env.SOAK ? 200 : 1;

const NOW = "2026-10-23T10:00:00Z";
const root = mkdtempSync(join(tmpdir(), "killed-"));
const draft = join(root, "content/liens/2026-10-25.md");
const report = join(root, "_rapports/selection-2026-10-25.json");
const routes: Record<string, Route> = {};
const random = createRandom(7);
let server: FeedServer;

/** A feed that has one item more at each request of `grow`, and never loses one; and a box that gets one file more. */
const boxed: { url: string; words: string }[] = [];
const items: { title: string; link: string; day: string }[] = [];
function grow(): void {
  const number = items.length;
  const title = `Budget participatif : la commune numéro ${number} vote`;
  items.push({ title, link: `https://journal.example.org/${number}`, day: "2026-10-21" });
  routes["/flux"] = { contentType: "text/xml", body: renderRss(items) };
  const own = { url: `${server.origin}/boite/${number}`, words: `vu par la personne ${number}` };
  boxed.push(own);
  writeFileSync(join(root, `content/boite/${number}.txt`), `${own.url}\n${own.words}\n`);
}

beforeAll(async () => {
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  mkdirSync(join(root, "content/boite"));
  server = await serveRoutes(routes);
  writeFileSync(join(root, "content/sources.yaml"), `- name: "Journal"\n  url: ${server.origin}/flux\n`);
  const fiche = join(root, "actors/voix-publique.yaml");
  writeFileSync(fiche, readFileSync(fiche, "utf8").replace(/ {2}- role: feed\n.*\n/u, ""));
  const site = join(root, "site.yaml");
  const rules = "roundup:\n  allow_private_hosts: true\n  max_per_source: 1000\n  max_links: 1000\n";
  writeFileSync(site, readFileSync(site, "utf8").replace("roundup:\n", rules));
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Every file is whole: the draft is one, each link once, and the report can be read. */
function expectWhole(): void {
  const { value: model, problems } = readModel(root, { now: new Date(NOW), drafts: true });
  expect(problems).toEqual([]);
  const links = model?.roundups.find(({ date }) => date === "2026-10-25")?.links ?? [];
  const addresses = links.map(({ url }) => url);
  expect(new Set(addresses).size).toBe(addresses.length);
  if (existsSync(draft)) expect(readFileSync(draft, "utf8")).toMatch(/\(ne pas retirer cette ligne\) -->\n$/u);
  if (existsSync(report)) expect(parseReport(readFileSync(report, "utf8"))).toBeDefined();
}

/** Runs again and again, each time with something new to write, and dies within the time of the two runs after its first. */
async function runUntilKilled(): Promise<void> {
  const child: ChildProcess = fork(join(PROJECT, "tests/roundup/run-until-killed.ts"), [root, NOW], {
    execArgv: ["--import", "tsx"],
    silent: true,
  });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  child.on("message", (message) => message === "begins" && grow());
  const closed = once(child, "close");
  const begins = once(child, "message");
  await Promise.race([begins, closed]);
  const start = performance.now();
  await Promise.race([once(child, "message"), closed]);
  await wait(random.next() * 2 * (performance.now() - start));
  child.kill("SIGKILL");
  const [, signal] = await closed;
  expect([signal, complaint]).toEqual(["SIGKILL", ""]);
}

describe("a run that is killed", () => {
  it(`leaves every file whole and loses nothing at random points (${KILLS})`, async () => {
    for (let count = 0; count < KILLS; count++) {
      await runUntilKilled();
      expectWhole();
    }
    grow();
    expect(await prepareRoundup({ root, now: new Date(NOW) })).toMatchObject({ kind: "done" });
    expectWhole();
    const text = readFileSync(draft, "utf8");
    expect(items.length).toBeGreaterThan(2 * KILLS);
    for (const { link } of items) expect(text.split(`](${link})`)).toHaveLength(2);
    for (const { url, words } of boxed) {
      expect(text.split(`](${url})`)).toHaveLength(2);
      expect(text.split(`\n${words}\n`)).toHaveLength(2);
    }
    expect(readdirSync(join(root, "content/boite"))).toEqual([]);
    const told = parseReport(readFileSync(report, "utf8"))?.candidates.map(({ url }) => url);
    expect(new Set(told)).toEqual(new Set(items.map(({ link }) => link)));
    const left = ["content/liens", "_rapports"].flatMap((folder) => readdirSync(join(root, folder)));
    expect(left.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  }, 5_400_000);
});
