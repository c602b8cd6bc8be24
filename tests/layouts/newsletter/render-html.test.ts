import { expect, test } from "vitest";
import { renderHtml } from "../../../layouts/newsletter/render-letter.ts";
import type { Roundup } from "../../../src/model/model.ts";
import { themeOf } from "../../../src/model/theme-of.ts";
import { styleLetter } from "../../../src/newsletter/letter-style.ts";
import { prepareContent } from "../../../src/newsletter/prepare-content.ts";
import { setText } from "../../../src/typography/set-text.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { HOSTILE_TEXTS } from "../../newsletter/hostile-pieces.ts";
import {
  makeActor,
  makeLink,
  makeLongRoundup,
  makeModel,
  makeRoundup,
  makeSite,
} from "../../newsletter/make-roundup.ts";
import { parseLetter } from "../../newsletter/parse-letter.ts";

test.each(HOSTILE_TEXTS)("%s stays text wherever it stands in an edition", async (_, hostile) => {
  const link = makeLink({ title: hostile, publisher: hostile, language: hostile, actors: [makeActor("a", hostile)] });
  const plain = makeRoundup({
    sections: [{ title: "Calme", intro: "", links: [makeLink({ actors: [makeActor("a", "A")] })] }],
  });
  const roundup = makeRoundup({
    title: hostile,
    summary: hostile,
    sections: [{ title: hostile, intro: "", links: [link] }],
  });
  const elements = parseLetter(await render(roundup));
  const shown = hostile.replace(/\s+/gu, " ");
  expect(elements.map(({ name }) => name)).toEqual(parseLetter(await render(plain)).map(({ name }) => name));
  expect(
    elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^src/u.test(name)),
  ).toEqual([]);
  for (const name of ["title", "h1", "h2", "h3"])
    expect(setText(elements.find((element) => element.name === name)?.text ?? "", "fr")).toContain(
      setText(shown, "fr"),
    );
});

test.each(HOSTILE_TEXTS)("%s in the editor's Markdown opens nothing", async (_, hostile) => {
  const link = makeLink({ comment: hostile, quotation: hostile });
  const roundup = makeRoundup({ intro: hostile, sections: [{ title: "À lire", intro: hostile, links: [link] }] });
  const elements = parseLetter(await render(roundup));
  expect(elements.map(({ name }) => name).filter((name) => /^(?:script|img|mj-|iframe)/u.test(name))).toEqual([]);
  const addresses = elements.flatMap(({ attributes }) => attributes.href ?? []);
  expect(addresses.filter((address) => !/^(?:https?|mailto):/u.test(address))).toEqual([]);
});

test("an address that its attribute could not hold is escaped", async () => {
  const url = `https://presse.example.org/?a=1&b=2&quot;&lt=3'`;
  const links = [makeLink({ url })];
  const elements = parseLetter(await render(makeRoundup({ sections: [{ intro: "", links }] })));
  expect(elements.filter(({ attributes }) => attributes.href === url)).toHaveLength(1);
});

test("the letter declares its language, its title, its colour schemes and one first heading", async () => {
  const html = await render(makeRoundup({ summary: "Ce qu'on y lit" }));
  const elements = parseLetter(html);
  const named = (name: string) => elements.filter((element) => element.name === name);
  expect(named("html")[0]?.attributes).toMatchObject({ lang: "fr", dir: "ltr" });
  expect(named("title")[0]?.text).toBe("Ce que coûte une consultation · n°\u00a0101");
  expect(named("h1").map(({ text }) => text)).toEqual(["Ce que coûte une consultation"]);
  expect(named("meta").map(({ attributes }) => attributes.name)).toContain("color-scheme");
  expect(named("table").map(({ attributes }) => attributes.role)).toSatisfy((roles: string[]) =>
    roles.every((role) => role === "presentation"),
  );
  expect(html).toContain("charset=UTF-8");
  expect(html).toContain("Ce qu'on y lit");
});

test("a link in the editor's words is absolute, a picture gives its alternative text", async () => {
  const intro = "[ici](/interviews/essai/) [là](#lien-1) ![un schéma](https://image.example.org/x.png)";
  const elements = parseLetter(await render(makeRoundup({ intro })));
  const addresses = elements.flatMap(({ attributes }) => attributes.href ?? []);
  expect(addresses).toContain("https://civic.example.org/interviews/essai/");
  expect(addresses).toContain("https://civic.example.org/liens/2026-11-22/#lien-1");
  expect(elements.some(({ name }) => name === "img")).toBe(false);
  expect(elements[0]?.text).toContain("un schéma");
});

test("a heading in the editor's words does not break the letter's own", async () => {
  const links = [makeLink({ comment: "> # Grand\n\nmots" })];
  const elements = parseLetter(await render(makeRoundup({ sections: [{ intro: "", links }] })));
  expect(elements.filter(({ name }) => name === "h1")).toHaveLength(1);
  expect(elements.find(({ name }) => name === "strong")?.text).toBe("Grand");
});

test("a reference without address is text; a foreign title says its language", async () => {
  const links = [
    makeLink({ url: undefined, publisher: undefined }),
    makeLink({ title: "On trust", language: "en", date: "2016-12" }),
  ];
  const elements = parseLetter(await render(makeRoundup({ sections: [{ intro: "", links }] })));
  const [reference, foreign] = elements.filter(({ name }) => name === "h3");
  expect(elements.filter(({ text, name }) => name === "a" && text === reference?.text)).toEqual([]);
  expect(foreign?.attributes.lang).toBe("en");
  expect(elements.filter(({ attributes }) => attributes.class === "by").map(({ text }) => text)).toEqual([
    "Relectures · dimanche 22 novembre 2026 · Lire sur le site",
    "101.1 · sans adresse connue",
    "101.2 · La Gazette d’essai · 2016 · en anglais",
  ]);
});

test.each([
  [30, 40_000],
  [100, 60_000],
])("%i links weigh at most %i bytes of HTML", async (count, limit) => {
  expect(Buffer.byteLength(await render(makeLongRoundup(count)))).toBeLessThanOrEqual(limit);
});

test("an English site has an English letter", async () => {
  const html = await render(makeRoundup({ date: "2026-11-01" }), makeSite({ language: "en" }));
  const text = parseLetter(html)[0]?.text ?? "";
  expect(text).toContain("LINKS·101·2026");
  expect(text).toContain("Sunday, 1 November 2026");
  expect(text).toContain("Unsubscribe");
  expect(text).not.toMatch(/désabonner|Lire|Fiche/u);
});

function render(roundup: Roundup, settings = makeSite()): Promise<string> {
  const content = prepareContent({ roundup, model: makeModel(roundup, settings) });
  return renderHtml(content, getStrings(settings.language), styleLetter(themeOf(settings)));
}
