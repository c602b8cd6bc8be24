import { expect, test } from "vitest";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { pickNews } from "../../src/newsletter/prepare-news.ts";
import { addedActor, makeArticle, makeEvent, makeNews } from "./make-news.ts";
import { makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

const EDITION = makeRoundup({ date: "2026-11-22" });
const LAST = makeRoundup({ id: "2026-11-15", number: 100, date: "2026-11-15" });

function pick(changes: Parameters<typeof makeModel>[2]) {
  return pickNews(EDITION, makeModel(EDITION, makeSite(), { roundups: [EDITION, LAST], ...changes }));
}

test("what is new is what appeared since the edition before, drafts and the rest of the week left out", () => {
  const { articles, changes, events } = pick(makeNews());
  expect(articles.map(({ title }) => title)).toEqual(["On trust", "Ce qu'une assemblée apprend"]);
  expect(changes.map(({ kind, actor }) => `${kind} ${actor.id}`)).toEqual([
    "added atelier-neuf",
    "closed voix-close",
    "added place-commune",
  ]);
  expect(events.map(({ title }) => title)).toEqual(["Soirée des voix"]);
});

test.each([
  ["the day of the edition before", "2026-11-15", false],
  ["the day after it", "2026-11-16", true],
  ["the day of the edition", "2026-11-22", true],
  ["the day after it", "2026-11-23", false],
])("a text and a fiche of %s, %s: told, %s", (_, date, told) => {
  const { articles, changes } = pick({
    articles: [makeArticle({ id: "a", date })],
    actors: [addedActor("a", "A", date)],
    today: "2026-12-31",
  });
  expect([articles.length, changes.length]).toEqual(told ? [1, 1] : [0, 0]);
});

test("an edition that was not published counts for nothing", () => {
  const between = makeRoundup({ id: "2026-11-19", number: 5, date: "2026-11-19", draft: true });
  const articles = [makeArticle({ id: "a", date: "2026-11-17" })];
  expect(pick({ articles, roundups: [EDITION, between, LAST] }).articles).toHaveLength(1);
});

test("the first edition tells a week", () => {
  const articles = [makeArticle({ id: "a", date: "2026-11-16" }), makeArticle({ id: "b", date: "2026-11-15" })];
  expect(pick({ articles, roundups: [EDITION] }).articles).toHaveLength(1);
});

test("of many texts the newest dozen is told, and where the others are", () => {
  const articles = Array.from({ length: 14 }, (_, index) =>
    makeArticle({ id: `a${index}`, title: `Texte ${index}`, date: "2026-11-20" }),
  );
  const model = makeModel(EDITION, makeSite(), { roundups: [EDITION, LAST], articles });
  const { articles: told } = prepareContent({ roundup: EDITION, model });
  expect(told?.items.map(({ title }) => title).at(0)).toBe("Texte 2");
  expect([told?.items.length, told?.more?.label]).toEqual([12, "Tout ce qui a paru"]);
});

test.each(["articles", "changes", "events", "links", "word"] as const)("site.yaml can leave out: %s", (left) => {
  const settings = makeSite();
  settings.newsletter.contents = settings.newsletter.contents.filter((content) => content !== left);
  const roundup = makeRoundup({ intro: "Le mot." });
  const content = prepareContent({ roundup, model: makeModel(roundup, settings, makeNews()) });
  const told = {
    word: content.intro !== "",
    links: content.sections.length > 0,
    articles: content.articles !== undefined,
    changes: content.changes !== undefined,
    events: content.events !== undefined,
  };
  expect(Object.entries(told).filter(([, is]) => !is)).toEqual([[left, false]]);
});

test("a page is no news", () => {
  expect(pick({ articles: [makeArticle({ id: "a", date: "2026-11-20", folder: "pages" })] }).articles).toEqual([]);
});

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

test.each([
  ["over before the edition's day", { starts: at("2026-11-20"), ends: at("2026-11-20") }, false],
  ["that goes on", { starts: at("2026-11-20"), ends: at("2026-11-25") }, true],
  ["of next week", { starts: at("2026-11-27"), ends: at("2026-11-28") }, true],
  ["of next year", { starts: at("2027-11-27"), ends: at("2027-11-28") }, false],
  ["announced later", { date: "2026-11-23" }, false],
  ["in draft", { draft: true }, false],
])("an event %s: told, %s", (_, changes, told) => {
  expect(pick({ events: [makeEvent({ id: "e", ...changes })] }).events).toHaveLength(told ? 1 : 0);
});

test("events stand in the order in which they begin", () => {
  const events = [
    makeEvent({ title: "Second", starts: at("2026-11-30"), ends: at("2026-12-01") }),
    makeEvent({ title: "Premier", starts: at("2026-11-25"), ends: at("2026-11-26") }),
  ];
  expect(pick({ events }).events.map(({ title }) => title)).toEqual(["Premier", "Second"]);
});
