import type { Browser } from "playwright-core";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderHtml } from "../../layouts/newsletter/render-letter.ts";
import { themeOf } from "../../src/model/theme-of.ts";
import { openComposer } from "../../src/newsletter/compose-message.ts";
import { styleLetter } from "../../src/newsletter/letter-style.ts";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { renderText } from "../../src/newsletter/render-text.ts";
import { measure } from "../../src/newsletter/wrap-text.ts";
import { getStrings } from "../../src/words/languages.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { makeHostileTitles } from "./hostile-pieces.ts";
import { makeActor, makeLink, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";
import { type Element, parseLetter } from "./parse-letter.ts";

const COUNT = process.env.SOAK ? 10_000 : 100;
const PER_EDITION = 50;
const DATE = new Date("2026-11-22T17:00:00Z");
const settings = makeSite();
const strings = getStrings("fr");

const titles = makeHostileTitles(COUNT);
const editions = Array.from({ length: Math.ceil(COUNT / PER_EDITION) }, (_, index) =>
  titles.slice(index * PER_EDITION, (index + 1) * PER_EDITION),
);
const calm = parseLetter((await render(Array.from({ length: PER_EDITION }, () => "Un titre"))).html);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test(`${COUNT} hostile titles: nothing runs, nothing is fetched, every letter keeps its form`, async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => asked.push(dialog.message()));
  for (const edition of editions) {
    const { html, text, content, email } = await render(edition);
    const elements = parseLetter(html);
    expect(namesOf(elements)).toEqual(namesOf(calm));
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(isActive)).toEqual([]);
    expect(elements.map(({ attributes }) => attributes.href ?? "").filter(isForeign)).toEqual([]);
    const headings = elements.filter(({ name }) => name === "h3").map((element) => collapse(element.text));
    expect(headings).toEqual(content.sections.flatMap(({ entries }) => entries.map(({ title }) => collapse(title))));
    expect(text.split("\n").filter((line) => measure(line) > 78 && !line.includes("http"))).toEqual([]);
    expect([email.html?.trim(), email.text?.trim()]).toEqual([html.trim(), text.trim()]);
    expect([email.bcc, email.attachments]).toEqual([undefined, []]);
    await page.setContent(html);
    expect(await page.evaluate("window.pwned")).toBeUndefined();
  }
  expect(asked).toEqual([]);
}, 600_000);

async function render(words: readonly string[]) {
  const links = words.map((word, index) =>
    makeLink({
      title: word,
      publisher: word,
      url: `https://presse.example.org/${index}`,
      actors: [makeActor("a", word)],
    }),
  );
  const [title = ""] = words;
  const roundup = makeRoundup({ title, summary: title, sections: [{ title, intro: "", links }] });
  const content = prepareContent({ roundup, model: makeModel(roundup, settings) });
  const [html, text] = [
    await renderHtml(content, strings, styleLetter(themeOf(settings))),
    renderText(content, strings),
  ];
  const { subject } = content;
  const parts = { edition: "liens-101-2026-11-22", language: "fr" as const, subject, html, text, date: DATE };
  return { html, text, content, email: await PostalMime.parse(await openComposer(parts, settings)()) };
}

function namesOf(elements: readonly Element[]): string[] {
  return elements.map(({ name }) => name);
}

function isActive(attribute: string): boolean {
  return /^on|^src/iu.test(attribute);
}

function isForeign(address: string): boolean {
  return address !== "" && !/^(?:https?|mailto):/iu.test(address);
}

function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r]+/gu, " ").trim();
}
