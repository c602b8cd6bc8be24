import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listAnswers, listFacets } from "../../../src/model/views/list-facets.ts";
import { MOST_REFINEMENTS } from "../../../src/model/views/list-refinements.ts";
import { followLink } from "../../browser/follow-link.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { PROJECT } from "../../run-script.ts";
import { type StaticServer, serveFolder } from "../../servers/static-server.ts";
import { routes } from "../../site/built-routes.ts";
import { readRealFacets } from "./real-facets.ts";

const { model } = readRealFacets();
const FACETS = listFacets(model);

describe("the catalogue without JavaScript", () => {
  let browser: Browser;
  let server: StaticServer;
  let context: BrowserContext;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject("realSite"))]);
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));

  const read = (address: string) => {
    const file = join(inject("realSite"), address, "index.html");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const hrefs = (html: string) => new Set([...html.matchAll(/href="([^"]+)"/gu)].map((match) => match[1] ?? ""));

  it("leads from the catalogue to every axis, and from there to every value, even those without a fiche", () => {
    const fromCatalogue = hrefs(read(routes.directory()));
    expect(FACETS.filter(({ axis }) => !fromCatalogue.has(routes.axis(axis)))).toEqual([]);
    const lost = FACETS.flatMap((facet) => {
      const { axis } = facet;
      const fromAxis = hrefs(read(routes.axis(axis)));
      return listAnswers(facet)
        .map(({ id }) => routes.value(axis, id))
        .filter((address) => !fromAxis.has(address));
    });
    expect(lost).toEqual([]);
  });

  it.each(FACETS)("has a page for every value of $axis, with its definition, its fiches, its other values", (facet) => {
    const { axis } = facet;
    const values = listAnswers(facet);
    const wanting = values.filter(({ id, term, actors }) => {
      const html = read(routes.value(axis, id));
      const links = hrefs(html);
      const others = values.filter((other) => !links.has(routes.value(axis, other.id)));
      const absent = actors.filter(({ path }) => !links.has(path));
      const isDefined =
        term === undefined || html.includes(`<p class="list-description">${escapeHtml(term.definition)}`);
      const isSaid = actors.length > 0 || html.includes('class="empty-drawer"');
      return others.length > 0 || absent.length > 0 || !isDefined || !isSaid;
    });
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  it("shows the whole list, opens its drawers, and hides what only a script can do", async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/civic-theque/`);
    expect(await page.locator("#catalogue-list .entry").count()).toBe(model.actors.length);
    expect(await page.locator("#catalogue-q").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: /^Comparer/u }).count()).toBe(0);
    await page.locator("details[data-facet=fonction] summary").click();
    await followLink(page.locator("details[data-facet=fonction] a").first());
    expect(new URL(page.url()).pathname).toMatch(/^\/civic-theque\/fonctions\/[a-z-]+\/$/u);
    expect(await page.locator(".entry").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("narrows the fiches of a function in place", async () => {
    const [open, active] = ["openness", "statuses"].map((axis) => FACETS.find((facet) => facet.axis === axis)!);
    const budgets = FACETS[0]!.values.find(({ id }) => id === "participatory-budget")!;
    const wanted = budgets.actors.filter(
      (actor) =>
        open!.values.find(({ id }) => id === "yes")!.actors.includes(actor) &&
        active!.values.find(({ id }) => id === "active")!.actors.includes(actor),
    );
    const page = await context.newPage();
    await page.goto(server.url + routes.value("functions", budgets.id));
    const shown = () =>
      page.$$eval(".entry", (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.querySelector("a")?.text),
      );
    expect(await shown()).toEqual(budgets.actors.map(({ name }) => name));
    await page.getByLabel(/En activité/u).check();
    await page.getByLabel(/Code libre\u00a0: oui/u).check();
    expect(await shown()).toEqual(wanted.map(({ name }) => name));
    expect(wanted.length).toBeGreaterThan(1);
    expect(await page.locator(".keep-count").isVisible()).toBe(true);
    await followLink(page.locator(".entry").getByRole("link", { name: wanted[0]!.name }));
    expect(new URL(page.url()).pathname).toBe(wanted[0]!.path);
    await page.close();
  });

  it("leads in four taps from the home page to an open tool for participatory budgets that is still active", async () => {
    const page = await context.newPage();
    await page.goto(server.url);
    const catalogue = page.getByRole("navigation").getByRole("link", { name: "Le catalogue", exact: true });
    await followLink(catalogue.first());
    await page.locator("details[data-facet=fonction] summary").click();
    const links = [
      page.locator("details[data-facet=fonction]").getByRole("link", { name: /^Budget participatif/u }),
      page
        .locator(".entry")
        .filter({ has: page.locator(".entry-details", { hasText: "code libre" }) })
        .filter({ hasNot: page.locator(".entry-status") })
        .filter({ hasText: /Logiciel/u })
        .first()
        .getByRole("link"),
    ];
    for (const link of links) await followLink(link);
    const found = model.actors.find(({ path }) => path === new URL(page.url()).pathname);
    expect(found).toMatchObject({ kind: "tool", open_source: true, status: "active" });
    expect(found?.functions).toContain("participatory-budget");
    expect(found?.scales).toContain("municipality");
    await page.close();
  });

  it("has a rule of style for every box that may narrow a list", () => {
    const style = readFileSync(join(PROJECT, "layouts/assets/styles/directory/keep.css"), "utf8");
    const rules = [...style.matchAll(/\.keep-(\d+):checked\) ~ \* \.entry:not\(\.kept-(\d+)\)/gu)];
    expect(rules.map(([, box, line]) => [Number(box), Number(line)])).toEqual(
      Array.from({ length: MOST_REFINEMENTS }, (_, place) => [place + 1, place + 1]),
    );
  });

  it("tells on the comparison's page how to read two fiches side by side, and lists all fiches", async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/acteurs/decidim/`);
    await followLink(page.getByRole("link", { name: "Comparer à d’autres fiches" }));
    expect(await page.getByRole("heading", { name: "Sans JavaScript" }).isVisible()).toBe(true);
    expect(await page.locator("#comparison").isVisible()).toBe(false);
    expect(await page.locator(".compare-sets").isVisible()).toBe(false);
    expect(await page.locator(".compare-names").isVisible()).toBe(false);
    await page.locator("summary", { hasText: "Toutes les fiches" }).click();
    expect(await page.locator(".compare-names a").filter({ visible: true }).count()).toBe(model.actors.length);
    await page.close();
  });
});

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
