import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { readBuiltFiles, toAddress } from "../site/read-pages.ts";

const site = inject("fixtureSite");
const read = (path: string) => readFileSync(join(site, path, "index.html"), "utf8");
const property = (html: string, name: string) =>
  new RegExp(`<meta property="og:${name}" content="([^"]*)"`, "u").exec(html)?.[1];
const picture = (html: string) => new URL(property(html, "image") ?? "").pathname;
const size = (path: string) => {
  const png = readFileSync(join(site, path));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

const SHARED = ["/reflexions/texte-long/", "/acteurs/maison-du-debat/", "/liens/2026-10-11/"];

describe("what is shown of a page where it is shared", () => {
  it("is a picture of 1200 by 630 with its alternative text, on every page", () => {
    const pages = readBuiltFiles(site, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));
    const bare = pages.filter(({ text }) => property(text, "image") === undefined || !property(text, "image:alt"));
    expect(bare.map(({ path }) => toAddress(path))).toEqual([]);
    const pictures = [...new Set(pages.map(({ text }) => picture(text)))];
    expect(pictures.filter((path) => size(path).join() !== "1200,630")).toEqual([]);
  });

  it.each(SHARED)("is a picture of its own at %s", (path) => {
    expect(picture(read(path))).not.toBe(picture(read("/")));
  });

  it("is a picture of each pull quote too, which the article offers", () => {
    const html = read("/interviews/voix-publique-2026/");
    const offered = [...html.matchAll(/href="(\/partage\/[^"]+)"/gu)].map(([, path = ""]) => path);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.map(size)).toEqual(offered.map(() => [1200, 630]));
  });
});

describe("sharing", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  it.each(SHARED)("%s is by plain links, which carry its title and its address", (path) => {
    const html = read(path);
    const block = /<section class="share".*?<\/section>/su.exec(html)?.[0] ?? "";
    const links = [...block.matchAll(/href="([^"/][^"]*)"/gu)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    const places = links.map((href) => href.split(/[?#]/u)[0]);
    expect(places).toEqual([
      "mailto:",
      "https://share.joinmastodon.org/",
      "https://bsky.app/intent/compose",
      "https://www.linkedin.com/sharing/share-offsite/",
    ]);
    const address = property(html, "url") ?? "";
    expect(links.filter((href) => !href.includes(encodeURIComponent(address)))).toEqual([]);
  });

  it("copies its text at a click and says so; without script the text is there to be selected", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(server.url + (SHARED[0] ?? ""));
    await page.getByRole("button", { name: "Copier" }).click();
    await page.getByText("Copié", { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByLabel("À coller ailleurs").inputValue());
    await context.close();
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(server.url + (SHARED[0] ?? ""));
    expect(await still.getByRole("button", { name: "Copier" }).count()).toBe(0);
    expect(await still.getByLabel("À coller ailleurs").inputValue()).toContain("/reflexions/texte-long/");
    await bare.close();
  });
});
