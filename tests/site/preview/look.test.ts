import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { copyProject, type StartedPreview, startPreview } from "./start-preview.ts";

describe("the preview of a project whose look is worked on", () => {
  const home = copyProject();
  let preview: StartedPreview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [preview, browser] = await Promise.all([startPreview(8680, { home }), launchBrowser()]);
    page = await browser.newPage();
    const heard = page.waitForEvent("websocket").then((socket) => socket.waitForEvent("framereceived"));
    await page.goto(`${preview.address}/glossaire/`);
    await heard;
    await page.evaluate("document.isTheSame = true");
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await preview.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const change = (file: string, edit: (text: string) => string) => {
    const path = join(home, "layouts", file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, edit(text));
    return () => writeFileSync(path, text);
  };
  const paper = () => page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()");
  const isTheSame = () => page.evaluate("document.isTheSame === true");

  it("changes the clothes of an open page without loading it again", async () => {
    const restore = change("assets/styles/site/tokens.css", (text) => `${text}\n:root { --paper: #123456; }\n`);
    await expect.poll(paper, { timeout: 15_000 }).toBe("#123456");
    expect(await page.locator('link[rel="stylesheet"][href^="/assets/site-"]').count()).toBe(1);
    restore();
    await expect.poll(paper, { timeout: 15_000 }).not.toBe("#123456");
    expect(await isTheSame()).toBe(true);
  });

  it("tells a style sheet that cannot be bundled, and keeps the last good one", async () => {
    const restore = change("assets/styles/site/base.css", (text) => `@import "./nulle-part.css";\n${text}`);
    await page.getByText(/^layouts\/assets\/styles\/site\/base\.css:1$/u).waitFor();
    expect(await isTheSame()).toBe(true);
    restore();
    await page.locator("[data-note=faults]:empty").waitFor({ state: "attached" });
  });

  it("renders with the templates as they are now", async () => {
    change("pages/glossary/glossary.11ty.tsx", (text) =>
      text.replace("definePage({", "definePage({ ...{ neuf: true },"),
    );
    const before = await preview.get("/glossaire/");
    change("components/page/Footer.tsx", (text) => text.replace("<footer", '<footer data-neuf="oui"'));
    await page.locator('footer[data-neuf="oui"]').waitFor();
    expect(before).not.toContain("data-neuf");
  });
});
