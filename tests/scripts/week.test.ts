import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import type { Model } from "../../src/model/model.ts";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { PROJECT, type Run, runScript } from "../run-script.ts";
import { type FeedServer, serveRoutes } from "../servers/feed-server.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { expectHarmless, type HostileSite } from "./expect-harmless.ts";
import { bare } from "./open-safely.ts";
import { HOSTILE_TITLES, makeWeekFeeds, renderRss } from "./week-feeds.ts";
import { writeHostileEditions } from "./write-hostile-editions.ts";

const FRIDAY = "2026-10-23T16:00:00Z";
const MONDAY = "2026-10-26T08:00:00Z";
const fold = (text: string) => text.replace(/\s+/gu, " ").trim();

/** The hostile titles as the feed's reader gives them: plain text, with none of their harm taken out but real tags. */
async function readHostileTitles(): Promise<string[]> {
  const { body } = makeWeekFeeds()["/hostile"] ?? {};
  const { items } = await parseFeed(Buffer.from(String(body)), { url: "https://hostile.example.org/feed.json" });
  expect(items).toHaveLength(HOSTILE_TITLES.length);
  return items.map(({ title = "" }) => fold(title));
}

/** One week of an editor, by the real commands: Friday's draft, edits, a second run, publication, site and letter. */
describe.sequential("a week", () => {
  const root = mkdtempSync(join(tmpdir(), "week-"));
  const draft = join(root, "content/liens/2026-10-25.md");
  const feeds = makeWeekFeeds();
  let server: FeedServer;
  let first: Run;
  let written = "";
  let hostileTitles: string[] = [];

  beforeAll(async () => {
    cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
    server = await serveRoutes(feeds);
    const sources = Object.keys(feeds).map(
      (path) => `- name: "Flux ${path.slice(1)}"\n  url: ${server.origin}${path}\n`,
    );
    writeFileSync(join(root, "content/sources.yaml"), sources.join(""));
    const site = join(root, "site.yaml");
    writeFileSync(
      site,
      readFileSync(site, "utf8").replace("roundup:\n", "roundup:\n  allow_private_hosts: true\n  max_per_source: 20\n"),
    );
    hostileTitles = await readHostileTitles();
    first = await runScript("liens", ["--root", root, "--now", FRIDAY]);
    written = readFileSync(draft, "utf8");
  }, 90_000);
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const readDraft = () => {
    const { value: model, problems } = readModel(root, { now: new Date(FRIDAY), drafts: true });
    expect(problems).toEqual([]);
    return (model as Model).roundups.find(({ id }) => id === "2026-10-25");
  };

  it("ends well although feeds failed, and names each failure", () => {
    expect(first.code).toBe(0);
    const said = first.stdout + first.stderr;
    for (const path of ["/500", "/endless", "/broken", "/page"]) expect(said).toContain(`${server.origin}${path}`);
  });

  it("drafts every relevant item of every format and charset, without tracking, and nothing else", () => {
    const titles = readDraft()?.links.map(({ title }) => title) ?? [];
    expect(titles).toEqual(
      expect.arrayContaining([
        "Un budget participatif à Exempleville",
        "La démocratie locale en RDF",
        "La civic tech & l’été",
        "Démocratie et données",
        "Démocratie à l'été, déclarée au prologue",
        "Démocratie « d’œuvre » – windows",
      ]),
    );
    expect(titles).not.toContain("Le budget participatif déjà cité");
    expect(titles.join("\n")).not.toMatch(/Recette|Horoscope/u);
    expect(written).not.toContain("utm_");
    expect(written).toContain("draft: true");
  });

  it("keeps every hostile title as its own words, and says why each link was kept", () => {
    const links = readDraft()?.links ?? [];
    const titles = links.map(({ title }) => fold(title));
    for (const title of hostileTitles) expect(titles).toContain(title);
    expect(written.match(/retenu/gu)?.length).toBe(links.length);
    expect(links.flatMap(({ actors }) => actors)).toEqual([]);
  });

  it("keeps the editor's edits to the letter on a second run, adds what is new, and brings back nothing that was removed", async () => {
    const [head = "", ...blocks] = written.split(/^(?=### )/mu);
    const withoutRdf = blocks.map((block) =>
      block.includes("rdf.example.org") ? (/\x3c!-- déjà[\s\S]*/u.exec(block)?.[0] ?? "") : block,
    );
    const edited = `${head}${withoutRdf.join("").replace("Un budget participatif à Exempleville", "Exempleville vote son budget")}`;
    writeFileSync(draft, edited);
    feeds["/rss"] = {
      contentType: "text/xml",
      body: renderRss([{ title: "Civic tech : du neuf", link: "https://journal.example.org/neuf", day: "2026-10-22" }]),
    };
    expect(await prepareRoundup({ root, now: new Date(FRIDAY) })).toMatchObject({ kind: "done", isNew: false });
    const after = readFileSync(draft, "utf8");
    const titles = readDraft()?.links.map(({ title }) => title) ?? [];
    expect(titles).toContain("Civic tech : du neuf");
    expect(titles).toContain("Exempleville vote son budget");
    expect(after).not.toContain("rdf.example.org");
    const parts = edited.slice(0, edited.lastIndexOf("\u003c!--")).split(/^(?=##)/mu);
    for (const part of parts) expect(after).toContain(part.trimEnd());
  }, 60_000);

  describe("once published", () => {
    let browser: Browser;
    let site: StaticServer;
    const out = join(root, "_site");
    const letters = join(root, "_newsletter");
    let hostile: HostileSite;

    beforeAll(async () => {
      const titles = await writeHostileEditions(root, 48, 24);
      writeFileSync(draft, readFileSync(draft, "utf8").replace("draft: true", "draft: false"));
      const built = await runScript("build", ["--root", root, "--out", out, "--now", MONDAY]);
      const sent = await runScript("newsletter", ["--root", root, "--out", letters, "--now", MONDAY]);
      expect([built.stderr, built.code, sent.code]).toEqual(["", 0, 0]);
      [browser, site] = await Promise.all([launchBrowser(), serveFolder(out)]);
      const { value: model } = readModel(root, { now: new Date(MONDAY), drafts: false });
      hostile = { model: model as Model, out, url: site.url, browser, titles };
    }, 120_000);
    afterAll(() => Promise.all([browser?.close(), site?.close()]));

    it("shows the edition with every hostile title as text, and runs none of them", async () => {
      const page = await browser.newPage();
      await page.goto(`${site.url}/liens/2026-10-25/`);
      const text = bare((await page.textContent("main")) ?? "");
      for (const title of hostileTitles) expect(text).toContain(bare(title));
      expect(await page.evaluate("window.pwned")).toBeUndefined();
      const addresses = await page.$$eval("a[href]", (links) =>
        links.map((link) => (link as HTMLAnchorElement).protocol),
      );
      expect(addresses.filter((protocol) => !/^(?:https?|mailto):$/u.test(protocol))).toEqual([]);
      await page.close();
    });

    it("finds them by search without running them", async () => {
      const page = await browser.newPage();
      await page.goto(`${site.url}/recherche/?q=hyperlink`);
      await page.waitForSelector("main ol li a[href*='/liens/2026-10-25/']");
      expect(await page.evaluate("window.pwned")).toBeUndefined();
      await page.close();
    });

    it("mails them as text, in both parts", async () => {
      const page = await browser.newPage();
      const html = readFileSync(join(letters, "4/index.html"), "utf8");
      await page.setContent(html);
      const text = bare((await page.textContent("body")) ?? "");
      for (const title of hostileTitles) expect(text).toContain(bare(title));
      expect(await page.evaluate("window.pwned")).toBeUndefined();
      const plain = bare(readFileSync(join(letters, "4/index.txt"), "utf8"));
      for (const title of hostileTitles) expect(plain).toContain(bare(title));
      await page.close();
    });

    describe("48 hostile titles and excerpts beside it", () => expectHarmless(() => hostile));
  });
});
