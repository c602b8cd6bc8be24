import { describe, expect, inject, it } from "vitest";
import { listPages } from "../../../src/exports/list-pages.ts";
import { listAuthors } from "../../../src/model/views/list-authors.ts";
import { isRoundup, listArchive } from "../../../src/model/views/list-by-date.ts";
import { listCategories } from "../../../src/model/views/list-categories.ts";
import { appearedOn, LINK_AXES, openLinkBase, publisherPath } from "../../../src/model/views/list-link-base.ts";
import { readValidModel } from "../../exports/read-fixture.ts";
import { routes } from "../../site/built-routes.ts";
import { readBuiltFiles, toAddress } from "../../site/read-pages.ts";

describe.each([
  ["fixtureSite", "fixture"],
  ["realSite", "real"],
] as const)("the lists of the %s", (name, root) => {
  const model = readValidModel(root);
  const pages = new Map(readBuiltFiles(inject(name), ".html").map(({ path, text }) => [toAddress(path), text]));
  /** A list's pages, one after another. */
  const list = (address: (page: number) => string) => {
    let html = "";
    for (let page = 1; pages.has(address(page)); page += 1) html += pages.get(address(page));
    return html;
  };
  const hrefs = (html: string) => new Set([...html.matchAll(/href="([^"]+)"/gu)].map((match) => match[1]));
  const base = openLinkBase(model);

  it("file every link ever published once, and on a shelf of each axis that it has a value on", () => {
    const all = hrefs(list((page) => routes.linkBase(page)));
    const lost = base.links.filter(({ roundup, link }) => !all.has(`${roundup.path}#${link.anchor}`));
    expect(lost).toEqual([]);
    expect(base.links).toHaveLength(model.roundups.flatMap(({ links }) => links).length);
    for (const axis of LINK_AXES)
      for (const shelf of base.shelves[axis]) {
        const found = hrefs(list((page) => routes.linkShelf(axis, shelf.id, page)));
        expect(shelf.links.filter(({ roundup, link }) => !found.has(`${roundup.path}#${link.anchor}`))).toEqual([]);
        const [of] = shelf.links;
        const door = shelf.isChapter ? of?.roundup.path : routes.linkAxis(axis);
        expect(hrefs(pages.get(door ?? "") ?? "")).toContain(shelf.path);
      }
    expect(base.shelves.years.flatMap(({ links }) => links)).toHaveLength(base.links.length);
  });

  it("file a link under each theme of the actors that it names, by the words of the vocabulary", () => {
    const labels = new Map(model.vocabularies.themes.map(({ id, label }) => [id, label]));
    const shelves = new Map(base.shelves.themes.map(({ label, links }) => [label, links.map(({ link }) => link)]));
    const themes = base.links.flatMap(({ link }) =>
      link.actors.flatMap((actor) => actor.themes.map((id) => ({ link, label: labels.get(id) ?? "" }))),
    );
    expect(themes.filter(({ link, label }) => !shelves.get(label)?.includes(link))).toEqual([]);
    expect([...shelves.values()].filter((links) => new Set(links).size < links.length)).toEqual([]);
    expect(shelves.size).toBeGreaterThan(0);
  });

  it("fold on a subject, under their number, the links that only an actor files there, unless there are no others", () => {
    for (const { links, byActors, path } of base.shelves.subjects) {
      const folds = [
        ...(pages.get(path) ?? "").matchAll(/<details class="link-by-actors"( open)?>(.*?)<\/details>/gsu),
      ];
      expect
        .soft(
          folds.map(([, open]) => open !== undefined),
          path,
        )
        .toEqual(folds.map(() => byActors.size === links.length));
      for (const [, , html = ""] of folds)
        expect
          .soft(Number(/class="count">(\d+)</u.exec(html)?.[1]), path)
          .toBe([...html.matchAll(/<li class="link-entry"/gu)].length);
    }
  });

  it("lead from a link in its edition to its publisher and back, and from an actor's fiche to its links and back", () => {
    const broken = base.links.flatMap(({ roundup, link }) => {
      const publisher = publisherPath(link, routes);
      return [
        ...(publisher && !hrefs(pages.get(roundup.path) ?? "").has(publisher)
          ? [`${roundup.path} → ${publisher}`]
          : []),
        ...link.actors
          .filter(
            ({ id, path }) =>
              !hrefs(pages.get(path) ?? "").has(routes.linkShelf("actors", id)) ||
              !hrefs(pages.get(routes.linkShelf("actors", id)) ?? "").has(path),
          )
          .map(({ path }) => path),
      ];
    });
    expect(broken).toEqual([]);
  });

  it("show a link without an address as a reference", () => {
    const references = base.links.filter(({ link }) => link.url === undefined);
    const html = list((page) => routes.linkBase(page));
    expect(html.split("adresse inconnue")).toHaveLength(references.length + 1);
  });

  it("count in the archives all that appeared, each text in the month of what it says, each edition in that of its first day here, alone", () => {
    const texts = [...model.articles.filter(({ folder }) => folder !== "pages"), ...model.roundups];
    const years = listArchive(model);
    const misplaced = texts.filter((text) => {
      const { path, original, date } = text;
      const month = (original?.date ?? (isRoundup(text) ? appearedOn(text) : date)).slice(0, 7);
      return !years
        .flatMap(({ months }) => months)
        .every((one) => hrefs(list((page) => routes.archive(one.month, page))).has(path) === (one.month === month));
    });
    expect(misplaced.map(({ path }) => path)).toEqual([]);
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(texts.length);
    const index = hrefs(pages.get(routes.archive()) ?? "");
    for (const { year, months } of years)
      for (const period of [year, ...months.map(({ month }) => month)]) expect(index).toContain(routes.archive(period));
  });

  it("lead to every article from its categories and from who signs it", () => {
    const categories = listCategories(model);
    const lost = [
      ...categories.flatMap(({ label, articles }) => {
        const found = hrefs(list((page) => routes.category(label, page)));
        return articles.filter(({ path }) => !found.has(path)).map(({ path }) => `${label} ${path}`);
      }),
      ...listAuthors(model).flatMap(({ name: author, path, articles }) =>
        articles
          .filter((article) => !hrefs(pages.get(path) ?? "").has(article.path))
          .map((article) => `${author} ${article.path}`),
      ),
    ];
    expect(lost).toEqual([]);
    expect(categories.length).toBeGreaterThan(0);
  });

  it("have an index of those who sign, linked from the plan of the site and in its map, or none where nobody signs", () => {
    const index = hrefs(pages.get(routes.authors()) ?? "");
    expect(listAuthors(model).filter(({ path }) => !index.has(path))).toEqual([]);
    const isSigned = root === "fixture";
    expect(pages.has(routes.authors())).toBe(isSigned);
    expect(listPages(model).some(({ path }) => path === routes.authors())).toBe(isSigned);
    expect(hrefs(pages.get(routes.plan()) ?? "").has(routes.authors())).toBe(isSigned);
    const linking = [...pages].filter(([, html]) => html.includes('<footer class="colophon"'));
    expect(linking.filter(([, html]) => !hrefs(html).has(routes.plan())).map(([path]) => path)).toEqual([]);
    expect(linking.length).toBeGreaterThan(30);
  });
});
