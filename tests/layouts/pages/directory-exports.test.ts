import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import { expect, inject, it } from "vitest";
import { buildStructuredData } from "../../../src/exports/json-ld/build-structured-data.ts";
import { renderRedirects } from "../../../src/exports/render-redirects.ts";
import type { Settings } from "../../../src/model/schema/settings.ts";
import { readValidModel } from "../../exports/read-fixture.ts";
import { getActor, linkFiches } from "../../model/link-actors.ts";
import { readBuiltFiles } from "../../site/read-pages.ts";

const page = (site: "fixtureSite" | "realSite", path: string) =>
  readFileSync(join(inject(site), path.endsWith("/") ? `${path}index.html` : path), "utf8");

it("a former address answers: canonical, refresh, a link to see, nothing for search engines, and a line for the host", () => {
  const text = page("fixtureSite", "/acteurs/voix-d-avant/");
  expect(text).toContain('<meta name="robots" content="noindex"');
  expect(text).toContain('<meta http-equiv="refresh" content="0; url=/acteurs/voix-publique/"');
  expect(text).toContain('<link rel="canonical" href="https://vigie.example.org/acteurs/voix-publique/"');
  expect(text).toContain('<a href="/acteurs/voix-publique/">Voir la fiche de Voix publique</a>');
  expect(page("fixtureSite", "/_redirects")).toBe(renderRedirects(readValidModel("fixture")));
  expect(renderRedirects(readValidModel("fixture"))).toMatchInlineSnapshot(`
    "/acteurs/voix-d-avant/ /acteurs/voix-publique/ 301
    /acteurs/voix-d-avant /acteurs/voix-publique/ 301
    "
  `);
  expect(page("fixtureSite", "/sitemap.xml")).not.toContain("voix-d-avant");
});

it("the logs are Atom feeds, of the whole catalogue and of each function", () => {
  const whole = parseFeed(page("fixtureSite", "/civic-theque/changements.xml"));
  expect(whole.format).toBe("atom");
  const entries = whole.format === "atom" ? (whole.feed.entries ?? []) : [];
  expect(entries.map(({ id, title }) => `${id?.split("#")[1]} ${title?.value}`)).toMatchInlineSnapshot(`
    [
      "voix-publique-added-2026-10-05 Entrée au catalogue : Voix publique",
      "vieille-plateforme-closed-2022-03 Fermeture : Vieille plateforme",
      "voix-publique-renamed-2019-03 Nouveau nom : Voix publique",
    ]
  `);
  const petitions = page("fixtureSite", "/civic-theque/fonctions/petition/changements.xml");
  expect(petitions).toContain("vieille-plateforme-closed-2022-03");
  expect(page("fixtureSite", "/civic-theque/fonctions/open-data/changements.xml")).not.toContain("vieille-plateforme");
});

it("every fiche carries data that parse, without a person's name and without a way out of their element", () => {
  const pages = readBuiltFiles(inject("realSite"), "index.html").filter(({ path }) =>
    /^\/acteurs\/[^/]+\//u.test(path),
  );
  const model = readValidModel("real");
  expect(pages.length).toBeGreaterThan(70);
  for (const { path, text } of pages) {
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
    const types = JSON.parse(json)["@graph"].map((node: Record<string, string>) => node["@type"]);
    expect
      .soft(types, path)
      .toEqual(["WebPage", expect.stringMatching(/^(?:Organization|SoftwareApplication|Project)$/u), "BreadcrumbList"]);
    expect.soft(json, path).not.toContain("<");
    const actor = getActor(model, path.split("/")[2] ?? "");
    expect
      .soft(
        actor.people
          .filter(({ name }) => json.includes(name) && !actor.name.includes(name))
          .map(({ name }) => `${path} ${name}`),
      )
      .toEqual([]);
  }
});

it("structured data say what is known and no more", () => {
  const model = linkFiches({
    a: {
      kind: "organisation",
      name: "</script><b>",
      status: "closed",
      founded: 2009,
      history: [{ date: "2020-01", event: "closed" }],
      identifiers: { wikidata: "Q1", siren: "123456789" },
      location: { city: "Exempleville", country: "FR" },
    },
  });
  const settings = {
    ...model.settings,
    url: "https://site.example.org",
    language: "fr",
    licence: { name: "L", url: "https://l.example.org" },
  };
  const data = buildStructuredData(getActor(model, "a"), { ...model, settings: settings as Settings }, "Le catalogue");
  expect((data["@graph"] as object[])[1]).toMatchInlineSnapshot(`
    {
      "@id": "https://site.example.org/acteurs/a/#acteur",
      "@type": "Organization",
      "address": {
        "@type": "PostalAddress",
        "addressCountry": "FR",
        "addressLocality": "Exempleville",
      },
      "description": "Un outil d'essai.",
      "dissolutionDate": "2020-01",
      "foundingDate": "2009",
      "identifier": [
        {
          "@type": "PropertyValue",
          "propertyID": "wikidata",
          "value": "Q1",
        },
        {
          "@type": "PropertyValue",
          "propertyID": "siren",
          "value": "123456789",
        },
      ],
      "name": "</script><b>",
      "sameAs": [
        "https://www.wikidata.org/entity/Q1",
      ],
      "url": "https://a.example.org/",
    }
  `);
});
