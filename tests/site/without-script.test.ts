import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { readBuiltFiles, toAddress } from "./read-pages.ts";

/** What a control is called, and whether it acts without a script: a drawer, a note, a box that the style obeys, text to select. */
type Control = { what: string; name: string; acts: boolean };

describe("the real site where no script runs", () => {
  const site = inject("realSite");
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  /** One page of each kind: those whose first folder and depth are the same are of one. */
  function listKinds(): string[] {
    const pages = readBuiltFiles(site, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));
    const kinds = new Map(pages.map(({ path }) => [path.split("/").slice(1, 3).join("/"), path]));
    const depths = new Map(
      [...kinds.values()].map((path) => [`${path.split("/")[1]} ${path.split("/").length}`, path]),
    );
    return [...depths.values(), "/index.html", "/civic-theque/fonctions/participatory-budget/index.html"];
  }

  it("shows no control that does nothing, and none without a name, on any kind of page", async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const faults: string[] = [];
    const paths = listKinds();
    for (const path of paths) {
      await page.goto(server.url + toAddress(path));
      for (const control of await page.locator("button, input, select, textarea, summary").all()) {
        if (!(await control.isVisible())) continue;
        const { what, name, acts } = await control.evaluate((element): Control => {
          const { tagName, innerText, labels, type, readOnly } = element as HTMLInputElement;
          const label = labels?.[0]?.innerText ?? "";
          const isBox = type === "checkbox" && element.closest(".keep") !== null;
          return {
            what: `${tagName} ${type ?? ""}`,
            name: (innerText || label || element.ariaLabel || "").trim(),
            acts: tagName === "SUMMARY" || isBox || readOnly || element.hasAttribute("popovertarget"),
          };
        });
        if (name === "" || !acts) faults.push(`${path}: ${what} « ${name} »`);
      }
    }
    expect(faults).toEqual([]);
    expect(paths.length).toBeGreaterThan(25);
  }, 120_000);

  it.each(["/", "/acteurs/decidim/", "/liens/base/", "/404.html"])(
    "has no search box on %s, and leads by its links to what one would search",
    async (path) => {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await page.goto(server.url + path);
      const head = page.locator(".masthead");
      expect(await head.locator("form").isVisible()).toBe(false);
      expect(await head.innerText()).not.toContain("JavaScript");
      for (const name of ["Le catalogue", "Plan du site"])
        expect(await page.getByRole("link", { name }).last().isVisible()).toBe(true);
    },
  );

  it("says at the place of the search of links what to do instead", async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${server.url}/liens/base/`);
    expect(await page.locator("main .link-search").innerText()).toContain("Chercher sans JavaScript");
  });

  it("shows the search box, and nothing in its place, where scripts run", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/acteurs/decidim/`);
    expect(await page.getByRole("searchbox", { name: "Chercher sur le site" }).isVisible()).toBe(true);
    expect(await page.locator(".masthead").innerText()).not.toContain("sans JavaScript");
  });
});
