import { describe, expect, inject, it } from "vitest";
import type { Site } from "../../../../layouts/site-context.tsx";
import { describeArticleCard } from "../../../../layouts/social/describe-cards.ts";
import { findNature } from "../../../../src/model/views/find-nature.ts";
import { tellOriginal } from "../../../../src/model/views/tell-original.ts";
import { formatDate } from "../../../../src/words/format-date.ts";
import { getStrings } from "../../../../src/words/languages.ts";
import { readValidModel } from "../../../exports/read-fixture.ts";
import { routes } from "../../../site/built-routes.ts";
import { readBuiltFiles, toAddress } from "../../../site/read-pages.ts";

const strings = getStrings("fr");
const plain = (text: string) => text.replace(/[\u00a0\u202f]|&nbsp;|&#160;/gu, " ").replaceAll("&#39;", "'");

describe.each([
  ["fixtureSite", "fixture"],
  ["realSite", "real"],
] as const)("the %s says of a text made from another when each appeared", (name, root) => {
  const model = readValidModel(root);
  const site = { model, strings } as Site;
  const pages = new Map(readBuiltFiles(inject(name), ".html").map(({ path, text }) => [toAddress(path), plain(text)]));
  const page = (path: string) => pages.get(path) ?? "";
  const sayData = (path: string) => {
    const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page(path)) ?? [];
    const data = JSON.parse(json);
    return data["@graph"]?.[0] ?? data;
  };
  const made = model.articles.flatMap((article) => {
    const origin = tellOriginal(article, strings);
    return origin === undefined ? [] : [{ article, origin: plain(origin) }];
  });

  it("on its page, in its list and on its card", () => {
    expect(made.length).toBeGreaterThan(0);
    for (const { article, origin } of made) {
      const { path, date, folder, original } = article;
      expect(page(path)).toContain(`<time datetime="${date}">`);
      expect(page(path)).toContain(`<p>${origin}</p>`);
      expect(page(path)).toContain(`<time datetime="${original?.date}">`);
      if (folder !== "pages") expect(page(routes.articles(folder))).toContain(origin);
      const { details = "" } = describeArticleCard(article, site);
      expect(plain(details)).toContain(plain(formatDate(date, strings)));
      expect(plain(details)).toContain(origin);
    }
  });

  it("to search engines", () => {
    for (const { article } of made) {
      const { datePublished, isBasedOn, translationOfWork } = sayData(article.path);
      expect([article.path, datePublished]).toEqual([article.path, article.date]);
      expect((isBasedOn ?? translationOfWork).datePublished).toBe(article.original?.date);
    }
  });

  it("in the feed", () => {
    const [feed] = readBuiltFiles(inject(name), ".xml").filter(({ path }) => path === routes.atom());
    const entries = plain(feed?.text ?? "").split("<entry>");
    const found = made.flatMap(({ article, origin }) => {
      const entry = entries.find((one) => one.includes(`${article.path}</id>`));
      return entry === undefined ? [] : [{ entry, article, origin }];
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { entry, article, origin } of found) {
      expect(entry).toContain(origin);
      expect(entry).toContain(`<published>${article.date}`);
    }
  });

  it("of every edition, what it is and when it was put online", () => {
    for (const edition of model.roundups) {
      const { path, date, published = date, original } = edition;
      const nature = strings.roundups.natures[findNature(edition)];
      expect(page(path)).toContain(`>${nature}</a>`);
      if (published !== date)
        expect(page(path)).toContain(plain(strings.roundups.online(formatDate(published, strings))));
      expect(sayData(path).datePublished).toBe(published);
      expect(sayData(path).isBasedOn?.datePublished).toBe(original?.date);
    }
  });
});
