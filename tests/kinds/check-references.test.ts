import { describe, expect, it } from "vitest";
import { checkPublic } from "../../src/kinds/check-addresses.ts";
import { checkReferences } from "../../src/kinds/check-references.ts";
import { renderPath } from "../../src/model/schema/parse-value.ts";
import type { Sources } from "../../src/model/source.ts";
import {
  articleSource,
  asRead,
  eventSource,
  ficheSource,
  roundupSource,
  sampleVocabularies,
} from "../model/samples.ts";

/** All but the count of what waits for the vocabularies that a sample does not have: these are as unread ones. */
const say = (sources: Partial<Sources>) =>
  checkReferences(asRead(sources), "2026-11-22")
    .filter(({ message }) => !/^les termes qu'en emploie.* tant que ce fichier a des fautes$/u.test(message))
    .map(({ file, line, path, message, remedy }) =>
      `${file}${line === undefined ? "" : `:${line}`} ${renderPath(path)} — ${message} ; ${remedy}`.replace(
        /[\u00a0\u202f]/gu,
        " ",
      ),
    );

const series = (part: number, of: number) => ({ series: { title: "Une série", part, of } });

const faults: [sentence: string, sources: Partial<Sources>, said: string[]][] = [
  ["nothing is wrong with nothing", {}, []],
  [
    "a function is in no vocabulary",
    {
      actors: [ficheSource("a", { functions: ["petitions"] })],
      vocabularies: sampleVocabularies({ functions: ["petition"] }),
    },
    ["actors/a.yaml functions[0] — « petitions » n'est pas une valeur connue ; écrivez « petition »"],
  ],
  [
    "a region is in no vocabulary",
    {
      actors: [ficheSource("a", { location: { country: "FR", region: "atlantide" } })],
      vocabularies: sampleVocabularies({ regions: ["bretagne"] }),
    },
    [
      "actors/a.yaml location.region — « atlantide » n'est pas une valeur connue ; choisissez parmi : bretagne ; ou ajoutez-la à actors/_vocabularies/regions.yaml",
    ],
  ],
  [
    "a value of the schema lacks its term",
    { actors: [ficheSource("a")], vocabularies: sampleVocabularies({ statuses: ["closed"] }) },
    [
      "actors/a.yaml status — « active » manque dans actors/_vocabularies/statuses.yaml ; ajoutez-l'y, avec son libellé et sa définition, ou ne l'y retirez plus (omit)",
    ],
  ],
  [
    "a term is no value of the schema",
    { vocabularies: sampleVocabularies({ kinds: ["tools"] }) },
    ["actors/_vocabularies/kinds.yaml [0].id — « tools » n'est pas une valeur connue ; écrivez « tool »"],
  ],
  ["a vocabulary that was not read accuses no fiche", { actors: [ficheSource("a")] }, []],
  [
    "a successor, a relation, an article, a speaker, a feed and a link name no fiche",
    {
      actors: [ficheSource("voxe", { successor: "vox", relations: [{ type: "similar", actor: "fantome" }] })],
      articles: [articleSource("x", { actors: ["voxe", "fantome"], people: [{ name: "Camille", actor: "fantome" }] })],
      feeds: [{ name: "Flux", url: "https://example.org/flux", weight: 1, actor: "fantome" }],
      roundups: [roundupSource("2026-11-15", [{ actorIds: ["fantome"], line: 7, detailsLine: 8 }])],
    },
    [
      "actors/voxe.yaml successor — aucune fiche ne s'appelle « vox » ; écrivez « voxe »",
      "actors/voxe.yaml relations[0].actor — aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant",
      "content/interviews/x.md actors[1] — aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant",
      "content/interviews/x.md people[0].actor — aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant",
      "content/liens/2026-11-15.md:8 acteurs — aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant",
      "content/sources.yaml [0].actor — aucune fiche ne s'appelle « fantome » ; créez actors/fantome.yaml ou corrigez l'identifiant",
    ],
  ],
  [
    "a link names a fiche by its title",
    { actors: [ficheSource("voxe")], roundups: [roundupSource("2026-11-15", [{ actorIds: ["La Voix"], line: 7 }])] },
    ["content/liens/2026-11-15.md:7 acteurs — aucune fiche ne s'appelle « La Voix » ; corrigez l'identifiant"],
  ],
  [
    "a fiche succeeds itself",
    { actors: [ficheSource("voxe", { successor: "voxe" })] },
    [
      "actors/voxe.yaml successor — la fiche « voxe » se désigne elle-même ; retirez la ligne ou nommez une autre fiche",
    ],
  ],
  [
    "two fiches have one name, whatever its accents",
    { actors: [ficheSource("a", { name: "Écolab" }), ficheSource("b", { name: "ecolab" })] },
    [
      "actors/b.yaml name — le nom « ecolab » est déjà pris par actors/a.yaml ; changez l'un des deux noms ou fondez les deux fiches",
    ],
  ],
  [
    "two names of another script are two",
    { actors: [ficheSource("a", { name: "公民" }), ficheSource("b", { name: "公园" })] },
    [],
  ],
  [
    "a former identifier is a fiche's",
    { actors: [ficheSource("a"), ficheSource("b", { redirect_from: ["c", "a"] })] },
    [
      "actors/b.yaml redirect_from[1] — l'identifiant « a » est déjà pris par actors/a.yaml ; retirez cet ancien identifiant, il mène déjà ailleurs",
    ],
  ],
  [
    "two editions have one number",
    { roundups: [roundupSource("2026-11-08", [], { number: 3 }), roundupSource("2026-11-15", [], { number: 3 })] },
    [
      "content/liens/2026-11-15.md number — le numéro « 3 » est déjà pris par content/liens/2026-11-08.md ; donnez à chaque édition son numéro",
    ],
  ],
  [
    "a feed stands twice in the list",
    {
      feeds: [
        { name: "A", url: "https://example.org/flux", weight: 1 },
        { name: "B", url: "http://www.example.org/flux/", weight: 1 },
      ],
    },
    [
      "content/sources.yaml [1].url — le flux « http://www.example.org/flux/ » est déjà pris plus haut ; gardez une seule des deux sources",
    ],
  ],
  [
    "a page takes an address of the site",
    { articles: [articleSource("liens", {}, "pages"), articleSource("a-propos", {}, "pages")] },
    ["content/pages/liens.md:1  — l'adresse « /liens/ » est celle d'une page du site ; renommez le fichier"],
  ],
  [
    "a page takes an address that no list of kinds holds, and the first step of longer ones",
    { articles: ["donnees", "comparer", "data", "series", "pagefind"].map((id) => articleSource(id, {}, "pages")) },
    ["donnees", "comparer", "data", "series", "pagefind"].map(
      (id) => `content/pages/${id}.md:1  — l'adresse « /${id}/ » est celle d'une page du site ; renommez le fichier`,
    ),
  ],
  [
    "a person takes the address of a list's page",
    {
      actors: [
        ficheSource("a", {
          people: [
            { name: "Ada Colin", role: "x" },
            { name: "2", role: "x" },
          ],
        }),
      ],
    },
    [
      "actors/a.yaml people[1].name — l'adresse « /personnes/2/ » est celle d'une page du site ; écrivez le nom en toutes lettres",
    ],
  ],
  [
    "an article takes the address of a list's page",
    { articles: [articleSource("2"), articleSource("2026", {}, "pages")] },
    ["content/interviews/2.md:1  — l'adresse « /interviews/2/ » est celle d'une page du site ; renommez le fichier"],
  ],
  [
    "a tag is written in two ways",
    {
      articles: [articleSource("a", { tags: ["Débat"] })],
      roundups: [roundupSource("2026-11-15", [], { tags: ["x", "debat"] })],
    },
    [
      "content/liens/2026-11-15.md tags[1] — le mot-clé « debat » s'écrit aussi « Débat » ; gardez une seule des deux graphies",
    ],
  ],
  [
    "tags and categories differ by their plural alone",
    {
      articles: [
        articleSource("a", { tags: ["budget participatif"], categories: ["Outils"] }),
        articleSource("b", { tags: ["Budgets participatifs", "vote"], categories: ["Outil"] }),
      ],
    },
    [
      "content/interviews/b.md tags[0] — le mot-clé « Budgets participatifs » s'écrit aussi « budget participatif » ; gardez une seule des deux graphies",
      "content/interviews/b.md categories[0] — la rubrique « Outil » s'écrit aussi « Outils » ; gardez une seule des deux graphies",
    ],
  ],
  [
    "a tag has no letter",
    { articles: [articleSource("a", { tags: ["?!"] })] },
    ["content/interviews/a.md tags[0] — le mot-clé « ?! » n'a ni lettre ni chiffre ; retirez-le"],
  ],
  [
    "two tags differ by signs that no address keeps",
    { articles: [articleSource("a", { tags: ["C#", "C++", "C#"] })] },
    [
      "content/interviews/a.md tags[1] — le mot-clé « C++ » et « C# » auraient la même adresse, /mots-cles/c/ ; écrivez en toutes lettres ce qui les distingue, par exemple « C plus plus »",
    ],
  ],
  [
    "a tag is another without its signs",
    { articles: [articleSource("a", { tags: ["R&D"] }), articleSource("b", { tags: ["R d"] })] },
    [
      "content/interviews/b.md tags[0] — le mot-clé « R d » et « R&D » auraient la même adresse, /mots-cles/r-d/ ; écrivez en toutes lettres ce qui les distingue, par exemple « R et D »",
    ],
  ],
  ["tags with signs of their own stand alone", { articles: [articleSource("a", { tags: ["C++", "C sharp"] })] }, []],
  [
    "names give no address, wherever they stand",
    {
      actors: [ficheSource("a", { people: [{ name: "???", role: "présidente" }], licence: "—" })],
      articles: [
        articleSource("a", {
          authors: ["🗳️"],
          categories: ["…"],
          people: [{ name: "?" }],
          series: { title: "🎈", part: 1, of: 2 },
        }),
      ],
      events: [eventSource("e", { tags: ["😀"] })],
    },
    [
      "content/evenements/e.md tags[0] — le mot-clé « 😀 » n'a ni lettre ni chiffre ; retirez-le",
      "content/interviews/a.md categories[0] — la rubrique « … » n'a ni lettre ni chiffre ; retirez-le",
      "content/interviews/a.md authors[0] — l'auteur « 🗳️ » n'a ni lettre ni chiffre ; écrivez le nom en lettres",
      "actors/a.yaml people[0].name — la personne « ??? » n'a ni lettre ni chiffre ; écrivez le nom en lettres",
      "content/interviews/a.md people[0].name — la personne « ? » n'a ni lettre ni chiffre ; écrivez le nom en lettres",
      "content/interviews/a.md series.title — la série « 🎈 » n'a ni lettre ni chiffre ; donnez-lui un titre en lettres",
      "actors/a.yaml licence — la licence « — » n'a ni lettre ni chiffre ; écrivez son identifiant SPDX, par exemple GPL-2.0-or-later",
    ],
  ],
  [
    "a publisher and a section of links give no address",
    {
      roundups: [
        roundupSource("2026-11-15", [{ publisher: "???", line: 7 }]),
        roundupSource("2026-11-08", [{ publisher: "Le Monde", line: 9 }]),
      ],
    },
    ["content/liens/2026-11-15.md:7  — l'éditeur « ??? » n'a ni lettre ni chiffre ; écrivez le nom en lettres"],
  ],
  [
    "one who signs is written in two ways, and one series",
    {
      articles: [
        articleSource("a", { authors: ["Ada Colin"], series: { title: "Une série", part: 1, of: 2 } }),
        articleSource("b", { authors: ["ada colin"], series: { title: "Une Serie", part: 2, of: 2 } }),
      ],
    },
    [
      "content/interviews/b.md authors[0] — l'auteur « ada colin » s'écrit aussi « Ada Colin » ; gardez une seule des deux graphies",
      "content/interviews/b.md series.title — la série « Une Serie » s'écrit aussi « Une série » ; gardez une seule des deux graphies",
    ],
  ],
  [
    "spellings that a page joins on purpose",
    {
      roundups: [
        roundupSource("2026-11-15", [{ publisher: "Médiapart", line: 7 }]),
        roundupSource("2026-11-08", [{ publisher: "mediapart", line: 9 }]),
      ],
    },
    [],
  ],
  [
    "licences that differ by a sign share a page",
    { actors: [ficheSource("a", { licence: "GPL-2.0" }), ficheSource("b", { licence: "GPL-2.0+" })] },
    [
      "actors/b.yaml licence — la licence « GPL-2.0+ » et « GPL-2.0 » auraient la même adresse, /annuaire/licences/gpl-2-0/ ; écrivez son identifiant SPDX, par exemple GPL-2.0-or-later",
    ],
  ],
  [
    "a part of a series stands twice, and the parts are counted in two ways",
    { articles: [articleSource("a", series(1, 2)), articleSource("b", series(1, 3))] },
    [
      "content/interviews/b.md series.part — la partie 1 de « Une série » est déjà content/interviews/a.md ; corrigez l'un des deux numéros",
      "content/interviews/b.md series.of — la série compte 2 parties d'après content/interviews/a.md ; donnez partout le même nombre",
    ],
  ],
  [
    "a text names a person who objects",
    {
      actors: [ficheSource("a", { people: [{ name: "Camille Exemple", role: "présidente", objected: true }] })],
      articles: [articleSource("x", { title: "Camille Exemple répond" })],
      roundups: [roundupSource("2026-11-15", [{ comment: "Camille  exemple y parle.", line: 9 }])],
    },
    [
      "content/interviews/x.md title — le texte nomme une personne qui s'y oppose (RGPD, art. 21) ; récrivez-le sans son nom",
      "content/liens/2026-11-15.md:9  — le texte nomme une personne qui s'y oppose (RGPD, art. 21) ; récrivez-le sans son nom",
    ],
  ],
];

describe("faults between files:", () => {
  it.each(faults)("%s", (_, sources, said) => {
    expect(say(sources)).toEqual(said);
  });
});

it("a file with faults of its own exists for those that name it, and is looked into", () => {
  const sources = asRead({ articles: [articleSource("x", { actors: ["casse"] })] });
  const broken = { file: "actors/casse.yaml", id: "casse", raw: { name: 12, relations: [{ actor: "fantome" }, "?"] } };
  expect(
    checkReferences({ ...sources, actors: [broken] }, "2026-11-22").map(({ file, path }) => [file, renderPath(path)]),
  ).toEqual([["actors/casse.yaml", "relations[0].actor"]]);
});

it.each([
  [undefined],
  [null],
  ["texte"],
  [12],
  [[]],
  [{ relations: "x", tags: 3, redirect_from: {}, people: null, functions: [null, {}] }],
])("a source that holds %j stops no check", (raw) => {
  const sources = asRead({});
  const fiche = { file: "actors/a.yaml", id: "a", raw };
  const text = { preamble: "", sections: [] };
  const article = { file: "content/interviews/a.md", id: "a", folder: "interviews" as const, body: "", text, raw };
  const index = { ...article, file: "content/questionnaires/a/index.md", folder: "questionnaires" as const };
  const answers = { file: "content/questionnaires/a/b.md", id: "b", questionnaire: "a", lot: "", body: "", text, raw };
  const all = { ...sources, feeds: raw, actors: [fiche], articles: [article, index], answers: [answers] };
  expect(checkReferences(all, "2026-11-22").map(({ file, message }) => [file, message])).toEqual([
    [index.file, "les réponses d'un fichier ne sont pas contrôlées tant que ce fichier a des fautes"],
  ]);
});

it.each([
  [
    "of another site, in a description",
    { description: "Voyez ![l'outil](https://photo.example.org/a.jpg)." },
    "description",
  ],
  ["that is not there, in a list", { limits: [{ text: "![x](images/rien.png)" }] }, "limits[0].text"],
  ["by reference", { reply: "![x][y]\n\n[y]: https://photo.example.org/a.jpg" }, "reply"],
])("a picture %s of a fiche is named", (_, fields, field) => {
  const fiche = { file: "actors/a.yaml", id: "a", raw: { name: "A", ...fields } };
  const faults = checkReferences({ ...asRead({}), actors: [fiche] }, "2026-11-22");
  expect(faults.map(({ path, message }) => [renderPath(path), message.includes("ne peut pas paraître")])).toEqual([
    [field, true],
  ]);
});

it.each(["`![code](a.png)`", "Budget ! [lien](https://example.org/)", "![", "!"])("%j shows no picture", (text) => {
  const fiche = { file: "actors/a.yaml", id: "a", raw: { name: "A", description: text } };
  expect(checkReferences({ ...asRead({}), actors: [fiche] }, "2026-11-22")).toEqual([]);
});

describe("files of public/", () => {
  const lists = asRead({});
  it.each([
    ["documents/affiche.pdf", []],
    [".well-known/security.txt", []],
    ["google1234.html", []],
    ["liens/affiche.pdf", ["le dossier «\u00a0liens\u00a0» est celui de pages du site"]],
    ["Liens/affiche.pdf", ["le dossier «\u00a0liens\u00a0» est celui de pages du site"]],
    ["assets/logo.svg", ["le dossier «\u00a0assets\u00a0» est celui de pages du site"]],
    ["index.html", ["l'adresse «\u00a0/\u00a0» est celle d'une page du site"]],
    ["sitemap.xml", ["l'adresse «\u00a0/sitemap.xml\u00a0» est celle d'une page du site"]],
    ["robots.txt", ["l'adresse «\u00a0/robots.txt\u00a0» est celle d'une page du site"]],
    ["annuaire", ["le nom «\u00a0annuaire\u00a0» est celui de pages du site"]],
    ["favicon.ico", ["l'adresse «\u00a0/favicon.ico\u00a0» est celle d'une page du site"]],
    ["Apple-Touch-Icon.png", ["l'adresse «\u00a0/apple-touch-icon.png\u00a0» est celle d'une page du site"]],
    ["icon-192.png", ["l'adresse «\u00a0/icon-192.png\u00a0» est celle d'une page du site"]],
    ["manifest.webmanifest", ["l'adresse «\u00a0/manifest.webmanifest\u00a0» est celle d'une page du site"]],
    ["_redirects", ["l'adresse «\u00a0/_redirects\u00a0» est celle d'une page du site"]],
  ])("%s: %j", (file, said) => {
    expect(checkPublic([file], lists).map(({ message }) => message)).toEqual(said);
  });
});
