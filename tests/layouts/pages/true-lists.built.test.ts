import { describe, expect, inject, it } from "vitest";
import { givesFloor } from "../../../src/model/speech.ts";
import { findNature } from "../../../src/model/views/find-nature.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { readValidModel } from "../../exports/read-fixture.ts";
import { routes } from "../../site/built-routes.ts";
import { readBuiltFiles, toAddress } from "../../site/read-pages.ts";

const model = readValidModel("real");
const strings = getStrings("fr");
const pages = new Map(
  readBuiltFiles(inject("realSite"), ".html").map(({ path, text }) => [
    toAddress(path),
    text.replace(/[\s\u00a0]+/gu, " "),
  ]),
);
const page = (address: string) => pages.get(address) ?? "";

/** An address in a list, with what follows it up to the end of its entry. */
const entries = (html: string, path: string) =>
  html.split("<li").filter((entry) => entry.includes(`href="${path}"`) || entry.includes(`href="${path}#`));

describe("an edition that appeared here on another day than its own", () => {
  const late = model.roundups.filter(({ published }) => published !== undefined);

  it.each([routes.letter(), routes.roundups()])("says both days in %s", (list) => {
    const silent = late.filter(({ path, published = "" }) => {
      const told = strings.roundups.online(formatDate(published, strings)).replace(/\s/gu, " ");
      return !entries(page(list), path).some((entry) => entry.replace(/<[^>]+>/gu, "").includes(told));
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(late.length).toBeGreaterThan(10);
  });

  it("says both on every page of a person whom one of its links names, and in the list of the last weeks of a subject", () => {
    const silent = [...pages].filter(([address, html]) => {
      if (!address.startsWith("/personnes/")) return false;
      return late.some(({ path }) => entries(html, path).some((entry) => !entry.includes("mise en ligne le ")));
    });
    expect(silent.map(([address]) => address)).toEqual([]);
    const subjects = [...pages].filter(([, html]) => html.includes('class="link-weeks"'));
    expect(subjects.filter(([, html]) => !/class="link-weeks">[^<]*, mises en ligne /u.test(html))).toEqual([]);
    expect(subjects.length).toBeGreaterThan(3);
  });

  it("stands in the archive of the month in which it appeared, unless it is another site's", () => {
    const own = late.filter((roundup) => findNature(roundup) !== "archive");
    const misplaced = own.filter(
      ({ path, published = "" }) => entries(page(routes.archive(published.slice(0, 7))), path).length !== 1,
    );
    expect(misplaced.map(({ path }) => path)).toEqual([]);
  });
});

it("a text that only quotes people says in no list and not in its own head that it is with them", () => {
  const quoting = model.articles.filter(
    ({ people }) => people.length > 0 && !people.some(({ kind }) => givesFloor(kind)),
  );
  const told = quoting.flatMap(({ path, title }) =>
    [...pages]
      .filter(([, html]) =>
        html
          .split(/<\/?article/u)
          .some((entry) => entry.includes(`href="${path}"`) && /teaser-voices"> ?Avec /u.test(entry)),
      )
      .map(([address]) => `${address} ${title}`),
  );
  expect(told).toEqual([]);
  for (const { path } of quoting) expect(page(path)).toMatch(/class="voices"><p>Le texte cite<\/p>/u);
  expect(quoting.length).toBeGreaterThan(1);
});

it("a fiche whose actor is not known to be active says of nobody that they use it since then", () => {
  const past = model.actors.filter(({ status, used_by }) => status !== "active" && used_by.some(({ since }) => since));
  const used = past.map(({ path }) => /Utilisé par<\/h2>(.*?)<\/section>/u.exec(page(path))?.[1] ?? "depuis");
  expect(used.filter((html) => html.includes("depuis"))).toEqual([]);
  expect(past.length).toBeGreaterThan(0);
});
