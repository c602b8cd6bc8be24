import { describe, expect, it } from "vitest";
import { checkDoubles } from "../../../src/kinds/actors/check-doubles.ts";
import { renderPath } from "../../../src/model/schema/parse-value.ts";
import type { ReadSources } from "../../../src/model/source.ts";

const link = (role: string, url: string) => ({ links: [{ role, url }] });
const check = (fiches: Record<string, object>) =>
  checkDoubles({
    actors: Object.entries(fiches).map(([id, raw]) => ({ id, file: `actors/${id}.yaml`, raw: { name: id, ...raw } })),
  } as unknown as ReadSources);
const tell = (fiches: Record<string, object>) =>
  check(fiches).map(({ file, path, message, level }) => `${level} ${file} ${renderPath(path)} ${message}`);

// rism-digital/muscat#1930 (numbers in registers), datagouv/cdata#564 (« warnings and not errors »)
describe("two fiches of one actor are told by", () => {
  it.each<[string, object, object, path: string, said: string]>([
    [
      "Wikidata",
      { identifiers: { wikidata: "Q42" } },
      { identifiers: { wikidata: "Q42" } },
      "identifiers.wikidata",
      "l'identifiant «\u00a0Q42\u00a0» est aussi celui",
    ],
    [
      "its Siren",
      { identifiers: { siren: "732829320" } },
      { identifiers: { siren: "732829320" } },
      "identifiers.siren",
      "le numéro «\u00a0732829320\u00a0» est aussi celui",
    ],
    [
      "its Siren, faulty in one",
      { identifiers: { siren: "732 829 320" } },
      { identifiers: { siren: "732829320" } },
      "identifiers.siren",
      "le numéro «\u00a0732829320\u00a0» est aussi celui",
    ],
    [
      "its number of association",
      { identifiers: { rna: "W751234567" } },
      { identifiers: { rna: "w751234567" } },
      "identifiers.rna",
      "le numéro «\u00a0w751234567\u00a0» est aussi celui",
    ],
    [
      "its number in the catalogue of free software",
      { identifiers: { sill: "12" } },
      { identifiers: { sill: "12" } },
      "identifiers.sill",
      "l'identifiant «\u00a012\u00a0» est aussi celui",
    ],
    [
      "an account",
      link("mastodon", "https://m.example.org/@voix"),
      link("mastodon", "https://m.example.org/@Voix/"),
      "links[0].url",
      "le compte «\u00a0https://m.example.org/@Voix/\u00a0» est aussi celui",
    ],
    [
      "an account under the older name of its host",
      link("twitter", "https://twitter.com/voix"),
      link("twitter", "https://x.com/voix"),
      "links[0].url",
      "le compte «\u00a0https://x.com/voix\u00a0» est aussi celui",
    ],
    [
      "a feed",
      link("feed", "https://voix.example.org/flux"),
      link("feed", "http://www.voix.example.org/flux/"),
      "links[0].url",
      "le flux «\u00a0http://www.voix.example.org/flux/\u00a0» est aussi celui",
    ],
    [
      "an alias that is the other's name",
      { aliases: ["VP"] },
      { name: "V.P." },
      "name",
      "le nom «\u00a0V.P.\u00a0» est aussi celui",
    ],
    [
      "a name that is the other's alias",
      { name: "L'Agora d'été" },
      { aliases: ["L’Agora d’ete"] },
      "aliases[0]",
      "le nom «\u00a0L’Agora d’ete\u00a0» est aussi celui",
    ],
    [
      "a former name that is the other's name",
      { former_names: [{ name: "Murmure citoyen" }] },
      { name: "Murmure Citoyen" },
      "name",
      "le nom «\u00a0Murmure Citoyen\u00a0» est aussi celui",
    ],
    [
      "a name that is the other's former name",
      { name: "Murmure" },
      { former_names: [{ name: "Murmure" }] },
      "former_names[0].name",
      "le nom «\u00a0Murmure\u00a0» est aussi celui",
    ],
    [
      "a name but for its blanks",
      { name: "Voix publique" },
      { name: "VoixPublique" },
      "name",
      "le nom «\u00a0VoixPublique\u00a0» est aussi celui",
    ],
    [
      "a name but for its domain",
      { name: "Voix publique" },
      { name: "voix-publique.org" },
      "name",
      "le nom «\u00a0voix-publique.org\u00a0» est aussi celui",
    ],
  ])("%s", (_, a, b, path, said) => {
    expect(tell({ a, b })).toEqual([`warning actors/b.yaml ${path} ${said} de «\u00a0a\u00a0»`]);
  });

  it.each([
    ["https://voix.example.org/", "https://voix.example.org/default.aspx"],
    ["https://voix.example.org/", "https://voix.example.org/Default.aspx"],
    ["https://voix.example.org/", "https://voix.example.org/spip.php"],
    ["https://voix.example.org/", "https://voix.example.org/index.shtml"],
    ["https://voix.example.org/", "https://voix.example.org/index.php?lang=fr"],
    ["https://voix.example.org/", "https://voix.example.org/accueil"],
    ["https://voix.example.org/", "https://voix.example.org/home.html"],
    ["https://voix.example.org/", "https://voix.example.org/fr/"],
    ["https://voix.example.org/en-us/", "https://voix.example.org/fr/"],
    ["https://voix.example.org/outil/", "https://voix.example.org/outil/default.asp"],
    ["https://www2.voix.example.org/", "https://voix.example.org/"],
    ["https://www3.voix.example.org/", "https://www.voix.example.org/"],
    ["https://fr-fr.facebook.com/voix/", "https://www.facebook.com/voix"],
    [
      "https://play.google.com/store/apps/details?id=org.a&hl=fr",
      "https://play.google.com/store/apps/details?id=org.a",
    ],
    [
      "https://play.google.com/store/apps/details?hl=en&gl=US&id=org.a",
      "https://play.google.com/store/apps/details?id=org.a&pli=1",
    ],
    ["https://apps.apple.com/fr/app/voix/id123456789", "https://apps.apple.com/us/app/voice/id123456789?l=fr"],
    ["https://itunes.apple.com/fr/app/voix/id123456789?mt=8", "https://apps.apple.com/app/id123456789"],
    ["https://raw.githubusercontent.com/g/p/main/README.md", "https://github.com/g/p"],
    ["https://raw.githubusercontent.com/g/p/refs/heads/main/publiccode.yml", "https://github.com/G/P.git"],
    ["https://github.com/g/p/archive/refs/heads/main.zip", "https://github.com/g/p"],
    ["https://codeload.github.com/g/p/zip/main", "https://github.com/g/p"],
    ["https://api.github.com/repos/g/p", "https://github.com/g/p/"],
  ])("one home: %s and %s", (one, other) => {
    expect(check({ a: link("website", one), b: link("source-code", other) })).toHaveLength(1);
    expect(check({ a: link("website", other), b: link("website", one) })).toHaveLength(1);
  });

  it("the surest sign, once", () => {
    const both = {
      identifiers: { wikidata: "Q42", siren: "732829320" },
      links: [
        { role: "mastodon", url: "https://m.example.org/@v" },
        { role: "website", url: "https://v.example.org/" },
        { role: "source-code", url: "https://forge.example.org/v" },
      ],
    };
    expect(tell({ a: both, b: both })).toEqual([
      "warning actors/b.yaml links[1].url l'adresse «\u00a0https://v.example.org/\u00a0» est aussi celle de «\u00a0a\u00a0»",
    ]);
  });

  it("each of three, and where the first of them is left in peace", () => {
    const identifiers = { siren: "732829320" };
    expect(tell({ a: { identifiers }, b: { identifiers, relations: [{ actor: "a" }] }, c: { identifiers } })).toEqual([
      "warning actors/c.yaml identifiers.siren le numéro «\u00a0732829320\u00a0» est aussi celui de «\u00a0a\u00a0»",
    ]);
    expect(
      tell({ a: { identifiers }, b: { identifiers, relations: [{ actor: "a" }] }, c: { identifiers, successor: "a" } }),
    ).toEqual([]);
  });
});

describe("two actors are left in peace:", () => {
  const siren = { identifiers: { siren: "732829320" } };
  const of = (actor: string) => ({ relations: [{ type: "published-by", actor }] });
  it.each<[string, Record<string, object>]>([
    ["a tool that has the number of its publisher", { a: siren, b: { ...siren, ...of("a") } }],
    ["who was taken over", { a: { ...siren, successor: "b" }, b: siren }],
    [
      "two tools of one publisher, with its number",
      { a: { ...siren, ...of("o") }, b: { ...siren, ...of("o") }, o: {} },
    ],
    [
      "two tools of one publisher, with its account",
      {
        a: { ...link("mastodon", "https://m.example.org/@o"), ...of("o") },
        b: { ...link("mastodon", "https://m.example.org/@o"), ...of("o") },
      },
    ],
    [
      "a name that the one before it had",
      { a: { name: "Voix" }, b: { former_names: [{ name: "Voix" }], successor: "a" } },
    ],
    ["two that are called alike for short", { a: { aliases: ["BP"] }, b: { aliases: ["BP"] } }],
    ["two that come of one", { a: { former_names: [{ name: "Un" }] }, b: { former_names: [{ name: "Un" }] } }],
    ["two of one name, told as a fault elsewhere", { a: { name: "Un" }, b: { name: "Un" } }],
    ["an alias that repeats its own name", { a: { name: "Un", aliases: ["UN"] }, b: {} }],
    ["two numbers", { a: siren, b: { identifiers: { siren: "552100554" } } }],
    [
      "a number of one register and of another",
      { a: { identifiers: { sill: "42" } }, b: { identifiers: { siren: "42" } } },
    ],
    [
      "one encyclopedia's page",
      {
        a: link("wikipedia", "https://fr.wikipedia.org/wiki/V"),
        b: link("wikipedia", "https://fr.wikipedia.org/wiki/V"),
      },
    ],
    [
      "two profiles that a network tells apart by their numbers",
      {
        a: link("facebook", "https://www.facebook.com/profile.php?id=1"),
        b: link("facebook", "https://www.facebook.com/profile.php?id=2"),
      },
    ],
    [
      "two applications",
      {
        a: link("website", "https://play.google.com/store/apps/details?id=org.a"),
        b: link("website", "https://play.google.com/store/apps/details?id=org.b"),
      },
    ],
    [
      "two applications of one developer",
      {
        a: link("website", "https://apps.apple.com/fr/app/a/id1"),
        b: link("website", "https://apps.apple.com/fr/app/b/id2"),
      },
    ],
    [
      "two articles of SPIP",
      {
        a: link("website", "https://v.example.org/spip.php?article1"),
        b: link("website", "https://v.example.org/spip.php?article2"),
      },
    ],
    [
      "two folders of one repository, as raw files",
      {
        a: link("source-code", "https://raw.githubusercontent.com/g/p/main/un/README.txt"),
        b: link("source-code", "https://raw.githubusercontent.com/g/p/main/deux/README.txt"),
      },
    ],
    [
      "a site and a page of it in a language",
      { a: link("website", "https://v.example.org/"), b: link("website", "https://v.example.org/fr/outil") },
    ],
  ])("%s", (_, fiches) => {
    expect(tell(fiches)).toEqual([]);
  });
});
