import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import type { Model } from "../../src/model/model.ts";
import { routes } from "../../src/model/routes.ts";
import { renderLetter } from "../../src/newsletter/render-letter.ts";
import { pickCandidates } from "../../src/roundup/pick-candidates.ts";
import { renderDraft } from "../../src/roundup/render-draft.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { sampleContext, sampleSource } from "../roundup/samples.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { makeHostileItems } from "./make-hostile.ts";
import { renderAtom, renderJson, renderRss } from "./week-feeds.ts";

/** Titles and excerpts that are out for harm, in editions of so many; `npm run soak` makes more. */
const COUNT = process.env.SOAK ? 10_000 : 48;
const PER_EDITION = process.env.SOAK ? 200 : 48;
const NOW = new Date("2026-10-26T08:00:00Z");
const root = mkdtempSync(join(tmpdir(), "hostile-"));
const out = join(root, "_site");

/** A text without what typography, Unicode or a browser may change. */
const bare = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\p{C}|\ufffd/gu, "")
    .replace(/[\s"'«»“”’.…–—-]/gu, "");

type Kind = {
  contentType: string;
  render: (items: { title: string; link: string; text: string; day: string }[]) => string;
};
const KINDS: Kind[] = [
  { contentType: "text/xml", render: (items) => renderRss(items) },
  { contentType: "application/feed+json", render: renderJson },
  { contentType: "application/atom+xml", render: renderAtom },
];

/** One edition: its share of the items, through a feed of one of the formats, the choice and the draft, then published. */
async function writeEdition(number: number, items: ReturnType<typeof makeHostileItems>): Promise<string[]> {
  const date = new Date(Date.UTC(2025, 9, 19) - number * 7 * 86_400_000).toISOString().slice(0, 10);
  const { contentType, render } = KINDS[number % KINDS.length] as Kind;
  const base = `https://hostile.example.org/${number}`;
  const entries = items.map(({ title, excerpt }, index) => {
    return { title, link: `${base}/${index}`, text: excerpt, day: "2026-10-21" };
  });
  const parsed = await parseFeed(Buffer.from(render(entries)), { url: base, contentType });
  expect(parsed.items).toHaveLength(items.length);
  const context = sampleContext(
    { keywords: [{ term: "démocratie" }], doubtful_below: 0, max_links: PER_EDITION, max_per_source: PER_EDITION },
    { now: NOW, since: new Date("2026-10-01") },
  );
  const source = sampleSource({ name: `Flux ${items[0]?.title}` });
  const { candidates, dropped } = pickCandidates(
    parsed.items.map((item) => ({ item, source })),
    context,
  );
  expect(dropped).toEqual([]);
  expect(candidates).toHaveLength(items.length);
  const draft = renderDraft(candidates, { number: number + 10, date, title: `Édition ${number}`, now: NOW });
  writeFileSync(join(root, `content/liens/${date}.md`), draft.replace("draft: true", "draft: false"));
  return candidates.map(({ title }) => title);
}

/** What the browser shows of a page; fails where anything ran, tried to, or opened. */
async function openSafely(browser: Browser, open: (page: Page) => Promise<unknown>): Promise<string> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  // A picture that an article of the site shows is not there; what a hostile text asks for is told below.
  const isMissing = (text: string) => text.startsWith("Failed to load resource");
  page.on("console", (message) => {
    if (message.type() === "error" && !isMissing(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await page.route(/faux\.example\.org/u, (route) => {
    complaints.push(route.request().url());
    return route.abort();
  });
  await open(page);
  expect(complaints).toEqual([]);
  expect(await page.evaluate("window.pwned")).toBeUndefined();
  const protocols = await page.$$eval("a[href]", (links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(protocols.filter((protocol) => !/^(?:https?|mailto):$/u.test(protocol))).toEqual([]);
  const text = (await page.textContent("body")) ?? "";
  await page.close();
  return bare(text);
}

describe.sequential(`${COUNT} hostile titles and excerpts`, { timeout: 1_200_000 }, () => {
  let browser: Browser;
  let site: StaticServer;
  let model: Model;
  const written: string[][] = [];

  beforeAll(async () => {
    cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
    const items = makeHostileItems(COUNT, 20261026);
    for (let number = 0; number * PER_EDITION < COUNT; number++)
      written.push(await writeEdition(number, items.slice(number * PER_EDITION, (number + 1) * PER_EDITION)));
    const read = readModel(root, { now: NOW, drafts: false });
    expect(read.problems).toEqual([]);
    model = read.model as Model;
    const built = await runScript("build", ["--root", root, "--out", out, "--now", NOW.toISOString()]);
    expect([built.stderr, built.code]).toEqual(["", 0]);
    [browser, site] = await Promise.all([launchBrowser(), serveFolder(out)]);
  }, 1_200_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
    rmSync(root, { recursive: true, force: true });
  });

  const editions = () => model.roundups.filter(({ title }) => title.startsWith("Édition "));

  it("come back from the drafts to the letter", () => {
    const titles = editions().flatMap(({ links }) => links.map(({ title }) => bare(title)));
    expect(new Set(titles)).toEqual(new Set(written.flat().map(bare)));
    expect(editions().flatMap(({ links }) => links.flatMap(({ actors }) => actors))).toEqual([]);
  });

  it("are text on the site, and nothing of them runs", async () => {
    for (const { path, links } of editions()) {
      const text = await openSafely(browser, (page) => page.goto(site.url + path));
      for (const { title } of links) expect(text).toContain(bare(title));
    }
    await openSafely(browser, (page) => page.goto(site.url + routes.roundups()));
  });

  it("are found by search, and nothing of them runs", async () => {
    for (const query of ["démocratie", "hyperlink", "script onerror", "constructor", "mj-raw"]) {
      await openSafely(browser, async (page) => {
        await page.goto(`${site.url}${routes.search()}?q=${encodeURIComponent(query)}`, { waitUntil: "networkidle" });
        if (query === "démocratie") await page.waitForSelector("main ol li a");
      });
    }
  });

  it("stay text in the site's own feed, whose reader may trust its HTML", async () => {
    const xml = readFileSync(join(out, routes.atom()), "utf8");
    const content = await openSafely(browser, (page) => page.goto("about:blank"));
    expect(content).toBe("");
    const page = await browser.newPage();
    const [fault, ...bodies] = (await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, "application/xml");
      const error = document.querySelector("parsererror")?.textContent ?? "";
      return [error, ...[...document.querySelectorAll("content, summary")].map((node) => node.textContent ?? "")];
    }, xml)) as string[];
    await page.close();
    expect(fault).toBe("");
    for (const body of bodies) await openSafely(browser, (reader) => reader.setContent(body));
  });

  it("are text in the letter, in both parts, and nothing of them runs", async () => {
    for (const roundup of editions()) {
      const { html, text } = await renderLetter({ roundup, model, date: NOW });
      const shown = await openSafely(browser, (page) => page.setContent(html));
      const plain = bare(text);
      for (const { title } of roundup.links) {
        expect(shown).toContain(bare(title));
        expect(plain).toContain(bare(title));
      }
    }
  });
});
