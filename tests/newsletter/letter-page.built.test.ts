import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Request } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";

const ENGINE = "https://lettre.vigie.example.org";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("fixtureSite"))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

it("a reader without JavaScript subscribes by keyboard, and the engine receives the address alone", async () => {
  const { page, posted } = await open("/lettre/");
  await page.getByLabel("Votre adresse électronique").focus();
  await page.keyboard.type("lectrice@example.org");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("reçu").waitFor();
  expect(posted.map((request) => [request.method(), request.url(), request.postData()])).toEqual([
    [
      "POST",
      `${ENGINE}/subscription/form`,
      "l=5e5e7e5e-5e5e-4e5e-8e5e-5e5e7e5e7e5e&nonce=&email=lectrice%40example.org",
    ],
  ]);
  await page.context().close();
});

it("an empty or wrong address is not sent", async () => {
  const { page, posted } = await open("/lettre/");
  for (const words of ["", "lectrice"]) {
    await page.getByLabel("Votre adresse électronique").fill(words);
    await page.keyboard.press("Enter");
  }
  expect(posted).toEqual([]);
  expect(new URL(page.url()).pathname).toBe("/lettre/");
  await page.context().close();
});

it("no other page may post to the engine", async () => {
  const { page, posted } = await open("/liens/", true);
  const refused = page.waitForEvent("console", (message) => message.text().includes("form-action"));
  await page.evaluate((action) => {
    const form = Object.assign(document.createElement("form"), { action, method: "post" });
    document.body.append(form);
    form.submit();
  }, `${ENGINE}/subscription/form`);
  await refused;
  expect(posted).toEqual([]);
  await page.context().close();
});

it("the page says who keeps the address and where it goes, and lists every published edition", async () => {
  const html = readFileSync(join(inject("fixtureSite"), "lettre/index.html"), "utf8");
  expect(html).toContain("lettre.vigie.example.org. Ce site-ci n’en garde rien");
  expect(html).toMatch(/L.équipe d.essai, sur son propre serveur/u);
  expect([...html.matchAll(/href="(\/liens\/2026[^"]+)"/gu)].map((match) => match[1])).toEqual([
    "/liens/2026-10-11/",
    "/liens/2026-10-04/",
  ]);
});

it("without an engine the page has no form but that of the search, and says how to follow the feed", async () => {
  const html = readFileSync(join(inject("realSite"), "lettre/index.html"), "utf8");
  expect(html).not.toMatch(/<form[^>]+method="post"/u);
  expect(html).toContain("form-action 'self';");
  expect(html).toContain("n’est pas ouverte");
  expect(html).toContain('href="/flux.xml"');
});

it("the home page leads to it", () => {
  expect(readFileSync(join(inject("realSite"), "index.html"), "utf8")).toMatch(/<h2[^>]*><a href="\/lettre\/">/u);
});

/** Opens a page; whatever is sent to the engine is caught here. */
async function open(path: string, javaScriptEnabled = false) {
  const context = await browser.newContext({ javaScriptEnabled });
  const posted: Request[] = [];
  await context.route(`${ENGINE}/**`, (route) => {
    posted.push(route.request());
    return route.fulfill({ contentType: "text/plain; charset=utf-8", body: "reçu" });
  });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return { page, posted };
}
