import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../../../browser/launch-browser.ts";
import { readValidModel } from "../../../exports/read-fixture.ts";
import { type StaticServer, serveFolder } from "../../../servers/static-server.ts";

const folder = inject("realSite");
const model = readValidModel("real");
const page = readFileSync(join(folder, "personnes/index.html"), "utf8");

/** Those to whom a text of the site gives the floor, as their sources file them. */
const FLOOR = new Set(["respondent", "voice", "answers", "signatory", "author", "original-author"]);
const speaking = model.people.filter(({ appearances }) => appearances.some(({ kind }) => FLOOR.has(kind)));

describe("the index of people", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it("has a letter for each under which someone stands, which leads there", () => {
    const bar = /<nav class="?letters[\s\S]*?<\/nav>/u.exec(page)?.[0] ?? "";
    const anchors = [...bar.matchAll(/#(lettre-\w)/gu)].map(([, anchor]) => anchor);
    const groups = [...page.matchAll(/<section class="?group"? id="?(lettre-\w)/gu)].map(([, id]) => id);
    expect(anchors).toEqual(groups);
    expect(anchors.length).toBeGreaterThan(15);
  });

  it("says in what capacity each is known, by a fiche, a text, or the text that names them", () => {
    const lines = page.split(/<li class="?entry/u).slice(1);
    const bare = lines.filter(
      (line) =>
        line
          .replace(/<[^>]*>/gu, " ")
          .trim()
          .split(/\s+/u).length < 4,
    );
    expect(lines).toHaveLength(model.people.length);
    expect(bare).toEqual([]);
  });

  it("keeps those who spoke, and no others, without a script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const shown = await context.newPage();
    await shown.goto(`${server.url}/personnes/`);
    expect(await shown.locator(".list-head .label").innerText()).toMatch(
      new RegExp(`${speaking.length} ont pris la parole`, "iu"),
    );
    await shown.getByRole("checkbox", { name: /Ont pris la parole/u }).check();
    const names = await shown.locator(".entry:visible a").allInnerTexts();
    expect(names).toEqual(speaking.map(({ name }) => name));
    expect(speaking.length).toBeGreaterThan(20);
    expect(speaking.length).toBeLessThan(model.people.length);
    await context.close();
  });
});
