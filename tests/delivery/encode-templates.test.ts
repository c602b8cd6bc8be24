import { describe, expect, test } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { encodeBrevoHtml, encodeBrevoSubject } from "../../src/delivery/ways/brevo/encode-brevo-template.ts";
import { encodeGoSubject, encodeGoTemplate } from "../../src/delivery/ways/listmonk/encode-go-template.ts";
import { UNSUBSCRIBE_MARK } from "../../src/delivery/ways/send-campaign.ts";
import { replaceUnsubscription } from "../../src/newsletter/compose-message.ts";
import { makeLink, makeModel, makeRoundup, makeSite } from "../newsletter/make-roundup.ts";
import { parseLetter } from "../newsletter/parse-letter.ts";
import { NOW } from "./make-sending.ts";
import { renderGoTemplate } from "./read-go-template.ts";

const LEAVE = "https://listmonk.example.org/subscription/1/2";

const PARTS = [
  ...[
    "{{ .Subscriber.Email }}",
    '{{TrackLink "https://piege.example.org"}}',
    "https://piege.example.org@TrackLink",
    "@TrackLink",
  ],
  ...[
    "{{",
    "}}",
    "{{- ",
    " -}}",
    "{{/*",
    "*/}}",
    "{",
    "}",
    "{%",
    "%}",
    "{#",
    "#}",
    '"',
    "`",
    "\\",
    "\\u007b\\u007b",
    "\n",
    "\r\n",
    "\t",
  ],
  ...[
    '"}}{{ .Campaign.UUID }}{{"',
    '{{ template "content" . }}',
    '{{ define "content" }}x{{ end }}',
    "{{ UnsubscribeURL }}",
  ],
  ...["{{ contact.EMAIL }}", "{% if contact %}", "[UNSUBSCRIBE]", "[DEFAULT_FOOTER]", "{{ unsubscribe }}", "{FNAME}"],
  ...[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!--",
    "-->",
    "<style>",
    "</style>",
    "&lt;",
    "&#123;&#123;",
  ],
  ...["\u2028", "\u0000", "\ud800", "🗳️", "œuvre", "É", "démocratie", " ", "mot", "1"],
];

/** Titles of a hostile feed: bits of every trap, in any order. */
function makeTitles(count: number, seed: number): string[] {
  const { pick, between } = createRandom(seed);
  return Array.from({ length: count }, () => Array.from({ length: between(1, 8) }, () => pick(PARTS)).join(""));
}

const TITLES = makeTitles(10_000, 7);

describe("listmonk's templates", () => {
  test("10,000 hostile texts come out as they went in, and nothing of them is run", () => {
    const run: string[] = [];
    for (const title of TITLES) {
      const { text, actions } = renderGoTemplate(encodeGoTemplate(title), LEAVE);
      expect(text).toBe(title.toWellFormed());
      run.push(...actions);
    }
    expect(run).toEqual([]);
  });

  test("the reader of these tests does run what is not encoded", () => {
    const { text, actions } = renderGoTemplate(
      '{{ .Subscriber.Email }} https://x.example.org@TrackLink {{ "a" }}',
      LEAVE,
    );
    expect([text, actions]).toEqual(["  a", [".Subscriber.Email", 'TrackLink "https://x.example.org" .']]);
  });

  test("a subject is left alone unless it holds an action, and then comes out as it was", () => {
    expect(encodeGoSubject("Ce que coûte une consultation · n° 101")).toBe("Ce que coûte une consultation · n° 101");
    const hostile = TITLES.filter((title) => title.includes("{{"));
    for (const title of hostile)
      expect(renderGoTemplate(encodeGoSubject(title), LEAVE)).toEqual({ text: title.toWellFormed(), actions: [] });
  });

  test("only the mark becomes the recipient's own way to leave, in both parts", () => {
    for (const part of [`<a href="${UNSUBSCRIBE_MARK}">adieu</a>`, `adieu :\n${UNSUBSCRIBE_MARK}\n`])
      expect(renderGoTemplate(encodeGoTemplate(part), LEAVE)).toEqual({
        text: part.replace(UNSUBSCRIBE_MARK, LEAVE),
        actions: ["UnsubscribeURL ."],
      });
  });

  const PER_LETTER = 100;
  const LETTERS = process.env.SOAK ? TITLES.length / PER_LETTER : 2;
  test(`${LETTERS * PER_LETTER} hostile titles go through the letter and listmonk's body: none is run, none is lost`, async () => {
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const titles = TITLES.slice(letter * PER_LETTER, (letter + 1) * PER_LETTER);
      const { html, text, settings } = await renderHostile(titles);
      const { html: marked } = replaceUnsubscription({ html, text }, settings, UNSUBSCRIBE_MARK);
      const rendered = renderGoTemplate(encodeGoTemplate(marked), LEAVE);
      expect(new Set(rendered.actions)).toEqual(new Set(["UnsubscribeURL ."]));
      expect(rendered.text).toBe(marked.replaceAll(UNSUBSCRIBE_MARK, LEAVE));
      const elements = parseLetter(rendered.text);
      expect(elements.filter(({ name }) => ["script", "img", "iframe"].includes(name))).toEqual([]);
      const addresses = new Set(elements.map(({ attributes }) => attributes.href));
      for (const [index] of titles.entries()) expect(addresses).toContain(`https://presse.example.org/${index}`);
    }
  });
});

describe("Brevo's templates", () => {
  const TAGS = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\[[A-Z_]+\]/gsu;

  test("a letter of hostile titles holds no tag but the way to leave, and reads as before", async () => {
    const { html, text, settings } = await renderHostile(TITLES.slice(0, 100));
    const { html: marked } = replaceUnsubscription({ html, text }, settings, UNSUBSCRIBE_MARK);
    const encoded = encodeBrevoHtml(marked);
    expect(new Set(encoded.match(TAGS))).toEqual(new Set(["{{ unsubscribe }}"]));
    const withoutStyle = (source: string) =>
      parseLetter(source).filter(({ name }) => !["style", "head", "html"].includes(name));
    expect(withoutStyle(encoded.replaceAll("{{ unsubscribe }}", UNSUBSCRIBE_MARK))).toEqual(withoutStyle(marked));
  });

  test("a style sheet keeps its rules, and holds no tag", () => {
    const css = "<style>@media print{#id{color:red}}@media screen{a{b:c}}</style>";
    expect(encodeBrevoHtml(css)).toBe("<style>@media print{ #id{color:red} }@media screen{a{b:c} }</style>");
  });

  test("a subject holds no tag", () => {
    for (const title of TITLES) expect(encodeBrevoSubject(title).match(TAGS)).toBeNull();
    expect(encodeBrevoSubject("Un [budget] {annexe}")).toBe("Un [budget] {annexe}");
  });
});

async function renderHostile(titles: string[]) {
  const links = titles.map((title, index) => makeLink({ title, url: `https://presse.example.org/${index}` }));
  const settings = makeSite();
  const roundup = makeRoundup({ sections: [{ title: "À lire", intro: "", links }] });
  const letter = await renderLetter({ roundup, model: makeModel(roundup, settings), date: NOW });
  return { ...letter, settings };
}
