import { expect, inject, it } from "vitest";
import { readBuiltFiles, toAddress } from "../../../site/read-pages.ts";

const pages = new Map(readBuiltFiles(inject("fixtureSite"), ".html").map(({ path, text }) => [toAddress(path), text]));
const page = (path: string) => pages.get(path) ?? "";
const find = (path: string, pattern: RegExp) => [...page(path).matchAll(pattern)].map((match) => match[1]);
const sayData = (path: string) =>
  JSON.parse(find(path, /<script type="application\/ld\+json">(.*?)<\/script>/gu)[0] ?? "{}");

it.each([
  ["a text reposted as it is", "/vu-sur-le-web/reprise/", "https://blog.example.org/original"],
  ["a translation", "/vu-sur-le-web/traduction/", "https://vigie.example.org/vu-sur-le-web/traduction/"],
])("%s has its canonical address", (_, path, canonical) => {
  expect(find(path, /<link rel="canonical" href="([^"]+)"/gu)).toEqual([canonical]);
});

it("a repost says its provenance: title, author, publisher, date, language, licence", () => {
  const slip = /<section class="provenance".*?<\/section>/su.exec(page("/vu-sur-le-web/reprise/"))?.[0] ?? "";
  expect([...slip.matchAll(/<dt>(.*?)<\/dt>/gu)].map((match) => match[1])).toEqual([
    "Titre original",
    "De",
    "Paru dans",
    "Date",
    "Langue",
    "Licence",
  ]);
  expect(slip).toContain('<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>');
  expect(page("/vu-sur-le-web/traduction/")).toContain("<dt>Traduction</dt>");
});

it("an interview lists its questions, each leading to its own", () => {
  const path = "/interviews/voix-publique-2026/";
  const list = /<nav class="text-list text-list-questions".*?<\/nav>/su.exec(page(path))?.[0] ?? "";
  expect([...list.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1])).toEqual(find(path, /<h2 id="([^"]+)"/gu));
});

it("a pull quote stands in the section whose sentence it is, once, unseen by screen readers", () => {
  const section = /<section class="text-section" aria-labelledby="jeanne-exemple-voix-publique">.*?<\/section>/su;
  const html = section.exec(page("/reflexions/l-avenir-2/"))?.[0] ?? "";
  const quotes = [...html.matchAll(/<p class="pull-quote" aria-hidden="true">(.*?)<\/p>/gu)];
  expect(quotes.map((match) => match[1])).toEqual(["Une phrase de la présidente, que l’on peut mettre en exergue."]);
  expect(find("/reflexions/l-avenir-2/", /<p class="(pull-quote)"/gu).length).toBe(1);
});

it("an op-ed folds a long list of signatories and says who writes", () => {
  const path = "/contributions/tribune/";
  expect(find(path, /<summary>(.*?)<\/summary>/gu)).toEqual(["Les 9 signataires"]);
  expect(page(path)).toContain("Des personnes <strong>inventées</strong>");
});

it.each([
  ["fixtureSite", "/series/l-avenir/", ["La partie 3 est à paraître, ou n’est pas reprise ici."]],
  ["realSite", "/series/les-impasses-de-la-civic-tech/", ["La partie 3 n’est pas disponible ici."]],
] as const)(
  "a series of the %s tells a part that may come from one that later parts have overtaken",
  (site, path, said) => {
    const html = readBuiltFiles(inject(site), ".html").find((file) => toAddress(file.path) === path)?.text ?? "";
    expect([...html.matchAll(/<p class="series-gaps">(.*?)<\/p>/gu)].map((match) => match[1])).toEqual(said);
  },
);

it("a series names its voices, with the parts in which each speaks", () => {
  const voices = /<section class="series-voices".*?<\/section>/su.exec(page("/series/l-avenir/"))?.[0] ?? "";
  expect([...voices.matchAll(/href="([^"]+)"/gu)].map((match) => match[1])).toEqual([
    "/personnes/jeanne-exemple/",
    "/reflexions/l-avenir-2/#jeanne-exemple-voix-publique",
    "/personnes/camille-modele/",
    "/reflexions/l-avenir-2/#camille-modele",
  ]);
});

it("a series says its parts in schema.org", () => {
  const [series] = sayData("/series/l-avenir/")["@graph"];
  expect(series).toMatchObject({
    "@type": "CreativeWorkSeries",
    hasPart: [
      { position: 1, datePublished: "2026-08-01" },
      { position: 2, datePublished: "2026-08-08" },
    ],
  });
});

it("a drawn order is that of the SHA-256 of seed and identifier, and the page says so", () => {
  const path = "/questionnaires/budget-2026/questions/montant/";
  expect(find(path, /<article class="answer [^"]*" id="([^"]+)"/gu)).toEqual([
    "jeanne-exemple",
    "lou-citation",
    "camille-de-la-marne",
  ]);
  expect(page(path)).toMatch(/SHA-256.*jeanne-exemple, lou-citation, camille-de-la-marne/su);
});

it("an answer that is missing says since when, one that was not asked for says so", () => {
  const silent = /<article class="answer answer-silent" id="camille-de-la-marne".*?<\/article>/su;
  expect(silent.exec(page("/questionnaires/budget-2026/questions/montant/"))?.[0]).toMatch(
    /N’a pas répondu.*<time datetime="2026-09-01">/su,
  );
  const notAsked = /<article class="answer answer-not-asked" id="lou-citation".*?<\/article>/su;
  expect(notAsked.exec(page("/questionnaires/budget-2026/questions/electeurs/"))?.[0]).toContain(
    "ne figure pas dans l’échange publié",
  );
  const later = /<article class="answer answer-silent" id="lou-citation".*?<\/article>/su;
  expect(later.exec(page("/questionnaires/budget-2026/questions/suivi/"))?.[0]).toContain('datetime="2026-09-04"');
});

it("an article says what it is in Open Graph and in schema.org, but leaves those whom it interviews to the page", () => {
  const path = "/interviews/voix-publique-2026/";
  const properties = [...page(path).matchAll(/<meta property="article:(\w+)" content="([^"]+)"/gu)];
  expect(properties.map((match) => [match[1], match[2]])).toEqual([
    ["published_time", "2026-09-10"],
    ["modified_time", "2026-09-12"],
    ["section", "Ils font la civic tech"],
    ["tag", "budget participatif"],
    ["tag", "démocratie locale"],
  ]);
  const [article, breadcrumbs] = sayData(path)["@graph"];
  expect(article).toMatchObject({
    "@type": "NewsArticle",
    datePublished: "2026-09-10",
    dateModified: "2026-09-12",
    about: [{ name: "Voix publique" }],
    mentions: [{ name: "Maison du débat" }],
  });
  expect(breadcrumbs.itemListElement.map(({ name }: { name: string }) => name)).toHaveLength(2);
  expect(JSON.stringify(article)).not.toContain("Jeanne Exemple");
});

it("a repost and a translation say in schema.org what they come from", () => {
  const [reprise] = sayData("/vu-sur-le-web/reprise/")["@graph"];
  expect(reprise).toMatchObject({
    isBasedOn: { name: "The original", author: [{ name: "Maya Sample" }] },
    license: "https://creativecommons.org/licenses/by/4.0/",
  });
  const [translation] = sayData("/vu-sur-le-web/traduction/")["@graph"];
  expect(translation.translationOfWork).toMatchObject({ name: "Another original" });
});

it("the sitemap and the search know questions, answers and people", () => {
  const sitemap = readBuiltFiles(inject("fixtureSite"), "sitemap.xml")[0]?.text ?? "";
  for (const path of [
    "/questionnaires/budget-2026/questions/suivi/",
    "/questionnaires/budget-2026/lou-citation/",
    "/personnes/maya-sample/",
    "/personnes/",
  ])
    expect(sitemap).toContain(`<loc>https://vigie.example.org${path}</loc>`);
  expect(find("/recherche/", /<option value="(personne|questionnaire)"/gu)).toEqual(["personne", "questionnaire"]);
});

it("feeds say where a repost comes from, and who signs an op-ed", () => {
  const feed = readBuiltFiles(inject("fixtureSite"), "flux.json").find(({ path }) => path === "/flux.json");
  const items = JSON.parse(feed?.text ?? "{}").items as { url: string; content_html: string }[];
  const tell = (end: string) => items.find(({ url }) => url.endsWith(end))?.content_html;
  expect(tell("/vu-sur-le-web/reprise/")).toMatch(/The original<\/a>.*Maya Sample.*CC BY 4\.0<\/a>.*repris tel quel/su);
  expect(tell("/contributions/tribune/")).toMatch(/Qui écrit.*inventées.*Les 9 signataires.*Ada Signataire/su);
});
