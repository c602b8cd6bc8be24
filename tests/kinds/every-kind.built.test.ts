import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listPages } from "../../src/exports/list-pages.ts";
import { checkAddresses } from "../../src/kinds/check-addresses.ts";
import { LISTINGS, visitKinds } from "../../src/kinds/table.ts";
import type { Items, Model } from "../../src/model/model.ts";
import { listDoors } from "../../src/model/views/list-doors.ts";
import { listSearchDocuments } from "../../src/search/list-search-documents.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { getStrings } from "../../src/words/languages.ts";
import { FIXTURE_NOW } from "../build-sites.ts";
import { ROOTS } from "../exports/read-fixture.ts";
import { articleSource, asRead } from "../model/samples.ts";
import { routes } from "../site/built-routes.ts";
import { readBuiltFiles, toAddress } from "../site/read-pages.ts";

describe.each([
  ["fixtureSite", "fixture", new Date(FIXTURE_NOW)],
  ["realSite", "real", new Date()],
] as const)("every kind of content of the %s", (name, root, now) => {
  const model = readModel(ROOTS[root], { now, drafts: false }).value as Model;
  const items: Items = model;
  const pages = new Map(readBuiltFiles(inject(name), ".html").map(({ path, text }) => [toAddress(path), text]));
  const all = visitKinds<{ path: string }>((_, kind) => items[kind]).map(({ path }) => path);
  const hrefsOf = (text: string) => [...text.matchAll(/href="([^"#]+)/gu)].map((match) => match[1] ?? "");

  it("has a page for each item, and for each of its lists", () => {
    expect([...all, ...LISTINGS.map(({ path }) => path(routes))].filter((path) => !pages.has(path))).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });

  it("leads to each item from another page", () => {
    const found = new Set([...pages].flatMap(([path, text]) => hrefsOf(text).filter((href) => href !== path)));
    expect(all.filter((path) => !found.has(path))).toEqual([]);
  });

  it("tells search engines and the site's own search of each item", () => {
    const known = new Set(listPages(model).map(({ path }) => path));
    const site = { model, strings: getStrings(model.settings.language) };
    const searched = new Set([...listSearchDocuments(site)].map(({ url }) => url));
    expect(all.filter((path) => !known.has(path) || !searched.has(path))).toEqual([]);
  });

  it("tells of the newest item in the feed of the kind, and of each item on the pages of its tags", () => {
    const untold = visitKinds(({ feed }, kind) => {
      const [newest] = items[kind].toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
      if (feed === "none" || feed.own === "none" || !newest) return [];
      const text = readFileSync(join(inject(name), routes.atom(feed.own.page(routes))), "utf8");
      return text.includes(newest.path) ? [] : [newest.path];
    });
    expect(untold).toEqual([]);
    const unfiled = visitKinds<Tagged>((_, kind) => items[kind])
      .flatMap(({ path, tags = [] }) => tags.map((tag) => ({ path, tag: tag.path })))
      .filter(
        ({ path, tag }) => ![...pages].some(([page, text]) => page.startsWith(tag) && text.includes(`"${path}"`)),
      );
    expect(unfiled).toEqual([]);
  });

  it("leaves to a page of content none of the first steps that the site's own addresses take, but those of pages that it may stand in for", () => {
    const own = new Set([...model.pages, ...listDoors(model)].map(({ path }) => path));
    const steps = new Set(readBuiltFiles(inject(name), "").map(({ path }) => path.split("/")[1] ?? ""));
    const folders = [...steps].filter((step) => /^[a-z0-9-]+$/u.test(step) && !own.has(`/${step}/`));
    const free = folders.filter(
      (step) =>
        checkAddresses(asRead({ settings: model.settings, articles: [articleSource(step, {}, "pages")] })).length === 0,
    );
    expect(free).toEqual([]);
    expect(folders.length).toBeGreaterThan(15);
  });
});

type Tagged = { path: string; tags?: readonly { path: string }[] };

function dateOf(item: object): string {
  return "date" in item ? String(item.date) : "";
}
