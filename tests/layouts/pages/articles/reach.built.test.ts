import { describe, expect, inject, it } from "vitest";
import { listSpeakers } from "../../../../src/kinds/collect-people.ts";
import type { Model } from "../../../../src/model/model.ts";
import { dateOfRecorded, listRecord } from "../../../../src/model/views/people/list-record.ts";
import { getStrings } from "../../../../src/words/languages.ts";
import { readValidModel } from "../../../exports/read-fixture.ts";
import { routes } from "../../../site/built-routes.ts";
import { readBuiltFiles, toAddress } from "../../../site/read-pages.ts";

/** A link that must be there: from the address of a page to an address, with its anchor. */
type Way = { from: string; to: string };

describe.each([
  { name: "fixtureSite", root: "fixture", least: 15 },
  { name: "realSite", root: "real", least: 200 },
] as const)("on the $name, both ways, without exception", ({ name, root, least }) => {
  const model = readValidModel(root);
  const texts = new Map(readBuiltFiles(inject(name), ".html").map(({ path, text }) => [toAddress(path), text]));
  const pages = new Map([...texts].map(([address, text]) => [address, new Set(listHrefs(text))]));
  const findMissing = (ways: readonly Way[]) => ways.filter(({ from, to }) => !pages.get(from)?.has(to));

  it("every person who speaks in a text is reached from the fiche of the actor, and the fiche from the text", () => {
    const ways = listWords(model).flatMap(({ page, to, fiche }) => (fiche ? bothWays(fiche, to, page) : []));
    expect(findMissing(ways)).toEqual([]);
    expect(ways.length).toBeGreaterThan(root === "real" ? 40 : 5);
  });

  it("every person who speaks in a text is reached from the person's page, and the person from the text", () => {
    const ways = listWords(model).flatMap(({ page, to, person }) => bothWays(person, to, page));
    expect(findMissing(ways)).toEqual([]);
    expect(ways.length).toBeGreaterThan(root === "real" ? 100 : 15);
  });

  it("a person's page dates what the person said, wrote or signed by the day of those words, newest first, here and elsewhere", () => {
    const dates = model.people.map((person) => {
      const texts = listRecord(person, model, getStrings("fr")).own.flatMap((year) => year.texts);
      return [person.path, ...texts.flatMap((text) => dateOfRecorded(text) ?? [])];
    });
    const shown = model.people.map(({ path }) => [
      path,
      ...listSaidDates((texts.get(path) ?? "").split('id="page_liens"')[0] ?? ""),
    ]);
    expect(shown).toEqual(dates);
    const own = model.people.flatMap(({ appearances }) =>
      appearances.filter(({ article, date }) => date !== article.date),
    );
    expect(own.length).toBeGreaterThan(0);
  });

  it("every post of a person leads from the fiche to the person and back, and every person is in the index", () => {
    const posts = model.people.flatMap(({ path, posts: held }) =>
      held.flatMap(({ actor }) => bothWays(actor.path, path)),
    );
    expect(findMissing(posts)).toEqual([]);
    const indexes = [...pages].filter(([address]) => /^\/personnes\/(?:\d+\/)?$/u.test(address));
    const lost = model.people.filter(({ path }) => !indexes.some(([, links]) => links.has(path)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("every text leads to the fiches of its actors and back, and so does every link of a roundup", () => {
    const articles = model.articles.flatMap(({ path, actors }) =>
      actors.flatMap((actor) => bothWays(actor.path, path)),
    );
    const links = model.roundups.flatMap((roundup) =>
      roundup.links.flatMap(({ anchor, actors }) =>
        actors.flatMap((actor) => bothWays(actor.path, `${roundup.path}#${anchor}`, roundup.path)),
      ),
    );
    expect(findMissing([...articles, ...links])).toEqual([]);
    expect(articles.length + links.length).toBeGreaterThan(least);
  });

  it("every question leads to every respondent and back", () => {
    const ways = model.articles.flatMap(({ path, questionnaire }) =>
      (questionnaire?.questions ?? []).flatMap((question) => [
        ...bothWays(path, question.path),
        ...question.answers.flatMap(({ respondent }) => [
          { from: question.path, to: `${respondent.path}#${question.id}` },
          { from: respondent.path, to: `${question.path}#${respondent.id}` },
          { from: path, to: respondent.path },
        ]),
      ]),
    );
    expect(findMissing(ways)).toEqual([]);
    expect(ways.length).toBeGreaterThan(10);
  });
});

it("a person who objects is on no page of the fixture site, whatever the form that names the person in the sources", () => {
  const naming = [".html", ".xml", ".json", ".txt", ".csv"]
    .flatMap((ending) => readBuiltFiles(inject("fixtureSite"), ending))
    .filter(({ text }) => /secret.opposant|s'oppose à ce que son nom/iu.test(text));
  expect(naming.map(({ path }) => path)).toEqual([]);
});

function listHrefs(html: string): (string | undefined)[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]+)"/gu)].map((match) => match[1]);
}

/** When each thing was said, as a person's page tells it. */
function listSaidDates(html: string): (string | undefined)[] {
  return [...html.matchAll(/<p class="person-when"><time datetime="([^"]+)"/gu)].map((match) => match[1]);
}

/** Whoever a text makes speak: the page on which the words stand, the address that leads to them, and where it leads back. */
function listWords({ articles }: Model) {
  return articles.flatMap((article) =>
    listSpeakers(article).map(({ path, person, linkedActor }) => ({
      page: path.replace(/#.*$/u, ""),
      to: path,
      person: routes.person(person.id),
      fiche: linkedActor?.path,
    })),
  );
}

/** Between a page and a place in another, whose page is told where the place has an anchor. */
function bothWays(from: string, to: string, back = to): Way[] {
  return [
    { from, to },
    { from: back, to: from },
  ];
}
