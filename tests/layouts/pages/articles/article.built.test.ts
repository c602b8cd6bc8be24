import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../../../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../../../servers/static-server.ts";

const PATH = "/reflexions/texte-long/";
const site = inject("fixtureSite");
const written = readFileSync(join(site, PATH, "index.html"), "utf8");
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

it("a table too wide for a phone scrolls by keyboard in its own region", async () => {
  const page = await openPage(320);
  await page.goto(server.url + PATH);
  const table = page.getByRole("region", { name: /^Tableau\s: Ville, Année/u });
  await table.focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

it("a note is reached from its call, and its call from the note", async () => {
  const page = await openPage(1280);
  await page.goto(server.url + PATH);
  await page.locator("[role=doc-noteref]:text-is('2')").click();
  expect(await page.evaluate(() => document.querySelector(":target")?.textContent)).toContain("le registre");
  await page.getByLabel("Revenir à l’appel de la note 2").click();
  expect(await page.evaluate(() => document.querySelector(":target")?.textContent)).toBe("2");
  await page.context().close();
});

describe("the player of another site", () => {
  const folder = mkdtempSync(join(tmpdir(), "player-"));
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("content-type", "text/html").end("<title>Lecteur</title>Le film");
  });
  let copy: StaticServer;

  beforeAll(async () => {
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    for (const part of ["assets", "images"]) cpSync(join(site, part), join(folder, part), { recursive: true });
    const file = join(folder, PATH, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written.replaceAll("https://video.example.org", origin));
    copy = await serveFolder(folder);
  });
  afterAll(async () => {
    await Promise.all([copy.close(), new Promise((done) => other.close(done))]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("is asked nothing before a click, is loaded by it in the card's place, under its own name, and takes the focus", async () => {
    const page = await openPage(1280);
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(copy.url)) elsewhere.push(request.url());
    });
    await page.goto(copy.url + PATH, { waitUntil: "networkidle" });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.getByText("Le conseil du 1er mars, filmé").hover();
    await page.waitForTimeout(300);
    expect([elsewhere, asked]).toEqual([[], []]);
    await page.getByRole("button", { name: "Regarder ici" }).click();
    await page.frameLocator("iframe").getByText("Le film").waitFor();
    expect(asked[0]).toBe("/videos/embed/abcdefghijkmnopqrstuvw");
    expect(await page.evaluate(() => (document.activeElement as HTMLIFrameElement).title)).toBe(
      "Le conseil du 1er mars, filmé, Vidéo sur video.example.org",
    );
    await page.context().close();
  });

  it("is a plain link without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(copy.url + PATH);
    expect(await page.getByRole("button", { name: "Regarder ici" }).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Le conseil du 1er mars, filmé" }).getAttribute("href")).toContain(
      "/w/",
    );
    await context.close();
  });

  it("is the only frame that the page's policy lets in, and no other page's", () => {
    expect(/frame-src [^;"]+/u.exec(written)?.[0]).toBe(
      "frame-src https://video.example.org https://social.example.org",
    );
    const brief = readFileSync(join(site, "reflexions/l-avenir-1/index.html"), "utf8");
    expect(brief).not.toMatch(/frame-src|players-/u);
  });

  it("is opened by at most 1 kB of script", () => {
    const script = /src="(\/assets\/players-[^"]+)"/u.exec(written)?.[1] ?? "";
    expect(gzipSync(readFileSync(join(site, script))).length).toBeLessThanOrEqual(1_000);
  });
});

async function openPage(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  return context.newPage();
}
