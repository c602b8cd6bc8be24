import { describe, expect, it } from "vitest";
import { makePicking } from "../../bench/make-picking.ts";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import type { SourcedItem } from "../../src/roundup/candidate.ts";
import { pickCandidates } from "../../src/roundup/pick-candidates.ts";
import { listReasons } from "../../src/roundup/render-reasons.ts";
import { friday, sampleActor, sampleContext, sampleItem } from "./samples.ts";

const title = "Un budget participatif";
const pickOne = (sample: SourcedItem, context = sampleContext()) => pickCandidates([sample], context).candidates[0];
const isKept = (item: SourcedItem["item"], context = sampleContext()) =>
  pickOne(sampleItem(item), context) !== undefined;

describe("an item", () => {
  const at = (instant: string) => new Date(instant);
  const cases: [sentence: string, item: SourcedItem["item"], kept: boolean][] = [
    ["is kept for a keyword of its title", { title }, true],
    ["is kept for a keyword of its excerpt", { title: "Ce matin", excerpt: "Les budgets participatifs" }, true],
    ["is dropped without a reason", { title: "Recette du pain" }, false],
    ["is dropped for an excluded word", { title: `${title} : horoscopes` }, false],
    ["is dropped for an excluded word of its excerpt", { title, excerpt: "L’horoscope du jour" }, false],
    ["is kept at the instant of the last edition", { title, published: at("2026-11-15T00:00:00+01:00") }, true],
    ["is dropped before the last edition", { title, published: at("2026-11-14T23:59:59+01:00") }, false],
    ["is kept up to a day in the future", { title, published: at("2026-11-21T12:00:00+01:00") }, true],
    ["is dropped beyond a day in the future", { title, published: at("2026-11-21T12:00:01+01:00") }, false],
    ["is dated by its update for want of a publication", { title, published: undefined, updated: friday }, true],
    ["is not new again for an update", { title, published: at("2020-01-01"), updated: friday }, false],
    ["is kept without a date", { title, published: undefined }, true],
    ...[
      ["is kept when dated by its year alone", "2026-01-01", "2026-12-31T23:59:59Z", true] as const,
      ["is kept when dated by its month alone", "2026-11-01", "2026-11-30T23:59:59Z", true] as const,
      ["is dropped when dated by a month that is over", "2026-10-01", "2026-10-31T23:59:59Z", false] as const,
      ["is dropped when dated by a year that is over", "2019-01-01", "2019-12-31T23:59:59Z", false] as const,
      ["is dropped when dated by a year to come", "2027-01-01", "2027-12-31T23:59:59Z", false] as const,
    ].map(([sentence, from, until, kept]): (typeof cases)[number] => [
      sentence,
      { title, published: at(from), until: at(until) },
      kept,
    ]),
    ["is kept with an invalid date", { title, published: new Date("?") }, true],
    ["is dropped without an address", { title, url: undefined }, false],
    ["is dropped when its address is a script", { title, url: "javascript:alert(1)" }, false],
    ["is dropped when its address holds a password", { title, url: "https://a:b@example.org/" }, false],
    ["is dropped when its address has no end", { title, url: `https://example.org/${"a".repeat(2000)}` }, false],
  ];
  it.each(cases)("%s", (_, item, kept) => {
    expect(isKept(item, sampleContext({ excluded: ["horoscope"] }))).toBe(kept);
  });

  it.each([
    ["as it is", "https://example.org/a"],
    ["with tracking", "https://www.example.org/a/?utm_source=rss#haut"],
    ["over http", "http://example.org/a"],
  ])("known to another edition is dropped %s", (_, url) => {
    const context = sampleContext(
      {},
      { known: new Map([[hashAddress("https://example.org/a"), { number: 3, isPublished: true }]]) },
    );
    expect(isKept({ title, url }, context)).toBe(false);
  });
});

it("an article of Google News is never at home: the page of its publisher is proposed, the other told beside it", () => {
  const news = "https://news.google.com/rss/articles/CBMiqwFBVV95cUxNMTRqdUZpNl9hQldX?oc=5";
  const title = "Un budget participatif à Nantes pour les écoles de la ville";
  const samples = [
    sampleItem({ title, url: news }, { name: "Google Actualités", url: "https://news.google.com/rss/search?q=budget" }),
    sampleItem(
      { title, url: "https://gazette.example.org/a_1" },
      { name: "Gazette", url: "https://gazette.example.org/rss" },
    ),
  ];
  for (const order of [samples, samples.toReversed()]) {
    const { candidates } = pickCandidates(order, sampleContext());
    expect(candidates.map(({ url, group }) => [url, group.map((one) => one.url)])).toEqual([
      ["https://gazette.example.org/a_1", [news.replace("?oc=5", "")]],
    ]);
  }
});

describe("the reasons of a candidate", () => {
  const voxe = sampleActor("voxe", "Voxe", { website: "https://voxe.example.org/fr" });
  const keywords = [{ term: "pétition", weight: 1.5 }];
  const people = [{ id: "aline-morvan", name: "Aline Morvan" }];
  const context = sampleContext({ keywords, languages: { en: 0.5, pt: 0 } }, { actors: [voxe], people });
  const ago = (days: number) => new Date(friday.getTime() - days * 86_400_000);
  const long = "Dix mots au moins disent de quoi parle la page entière.";
  const cases: [sentence: string, sample: SourcedItem, reasons: string[] | undefined, score?: number][] = [
    [
      "tell a keyword of the title",
      sampleItem({ title: "Une pétition en ligne" }),
      ["mot-clé « pétition » dans le titre : +3"],
      3,
    ],
    [
      "tell a keyword of the excerpt",
      sampleItem({ title: "Vu ce matin", excerpt: "Une pétition." }),
      ["mot-clé « pétition » dans l'extrait : +1,5"],
      1.5,
    ],
    [
      "tell an actor of the title",
      sampleItem({ title: "Voxe revient enfin" }),
      ["acteur nommé « Voxe » dans le titre : +4"],
      4,
    ],
    [
      "tell an actor of the excerpt",
      sampleItem({ title: "Vu ce matin", excerpt: "Chez Voxe." }),
      ["acteur nommé « Voxe » dans l'extrait : +2"],
      2,
    ],
    [
      "tell an actor's site",
      sampleItem({ title: "Vu ce matin", url: "https://voxe.example.org/fr/a" }),
      ["site de « Voxe » : +1"],
      1,
    ],
    [
      "pass over a neighbour of its site",
      sampleItem({ title: "Vu", url: "https://voxe.example.org/frites" }),
      undefined,
    ],
    ["tell an actor's own feed", sampleItem({ title: "Vu ce matin" }, { actor: "voxe" }), ["flux de « Voxe » : +1"], 1],
    [
      "tell a person",
      sampleItem({ title: "Entretien avec Aline Morvan" }),
      ["personne nommée « Aline Morvan » dans le titre : +4"],
      4,
    ],
    [
      "tell everything at once, each actor by one, and the weight of the source",
      sampleItem({ title: "Voxe lance une pétition" }, { actor: "voxe", weight: 2 }),
      [
        "mot-clé « pétition » dans le titre : +3",
        "acteur nommé « Voxe » dans le titre : +4",
        "poids de la source : ×2",
      ],
      14,
    ],
    [
      "tell a language",
      sampleItem({ title: "Une pétition en ligne" }, { language: "en-GB" }),
      ["mot-clé « pétition » dans le titre : +3", "langue « en-GB » : ×0,5"],
      1.5,
    ],
    [
      "have none in a language that is left out",
      sampleItem({ title: "Une pétition" }, { language: "pt-BR" }),
      undefined,
    ],
    [
      "tell what is old",
      sampleItem({ title: "Une pétition en ligne", published: ago(17) }),
      ["mot-clé « pétition » dans le titre : +3", "paru il y a 17 jours : ×0,5"],
      1.5,
    ],
    [
      "tell what is very old",
      sampleItem({ title: "Une pétition en ligne", published: ago(400) }),
      ["mot-clé « pétition » dans le titre : +3", "paru il y a 400 jours : ×0,25"],
      0.75,
    ],
    [
      "tell what has no date",
      sampleItem({ title: "Une pétition en ligne", published: undefined }),
      ["mot-clé « pétition » dans le titre : +3", "sans date : ×0,5"],
      1.5,
    ],
    [
      "tell what is short",
      sampleItem({ title: "Pétition" }),
      ["mot-clé « pétition » dans le titre : +3", "titre très court, sans extrait : ×0,5"],
      1.5,
    ],
    [
      "pass over a short title with an excerpt",
      sampleItem({ title: "Pétition", excerpt: long }),
      ["mot-clé « pétition » dans le titre : +3"],
      3,
    ],
  ];
  it.each(cases)("%s", (_, sample, reasons, score) => {
    const candidate = pickOne(sample, { ...context, since: ago(500) });
    expect(candidate && listReasons(candidate.reasons).map((reason) => reason.replace(/\u00a0/gu, " "))).toEqual(
      reasons,
    );
    expect(candidate?.score).toBe(score);
    if (reasons?.join().includes("« Voxe »")) expect(candidate?.actorIds).toEqual(["voxe"]);
  });

  it("make it doubtful where they weigh less than told", () => {
    const sample = sampleItem({ title: "Une pétition en ligne" });
    expect(pickOne(sample, sampleContext({ keywords, doubtful_below: 3 }))?.isDoubtful).toBe(false);
    expect(pickOne(sample, sampleContext({ keywords, doubtful_below: 3.1 }))?.isDoubtful).toBe(true);
  });
});

describe("the section of a candidate", () => {
  const keywords = [{ term: "budget participatif", weight: 2, section: "consultation" }, { term: "vote" }];
  const voxe = sampleActor("voxe", "Voxe", { functions: ["petition"], themes: ["open-data"] });
  const sectionOf = (item: SourcedItem["item"], rules: Parameters<typeof sampleContext>[0] = {}) =>
    pickOne(sampleItem(item), sampleContext({ keywords, ...rules }, { actors: [voxe] }))?.section?.title;

  it.each([
    ["is that of a keyword", { title: "Un budget participatif" }, "Consultations"],
    ["is that of a term that stands in the title, in the plural", { title: "Le vote des pétitions" }, "Pétitions"],
    ["is that of a term without a plural", { title: "Le vote, en données ouvertes" }, "Données ouvertes"],
    [
      "is that of the title before that of the excerpt",
      { title: "Pétition et vote", excerpt: "Une consultation." },
      "Pétitions",
    ],
    ["is that of an actor's first function", { title: "Le vote selon Voxe" }, "Pétitions"],
    ["is that of the words before that of an actor", { title: "Voxe et le budget participatif" }, "Consultations"],
    ["is none where nothing says so", { title: "Le vote du conseil" }, undefined],
  ])("%s", (_, item, section) => {
    expect(sectionOf(item)).toBe(section);
  });

  it("is one of the themes where the site says so, and none where it wants none", () => {
    expect(sectionOf({ title: "Le vote selon Voxe" }, { sections: "themes" })).toBe("Données ouvertes");
    expect(sectionOf({ title: "Un budget participatif" }, { sections: "none" })).toBeUndefined();
  });
});

describe("what is left out", () => {
  const reasonOf = (item: SourcedItem["item"], more: Partial<ReturnType<typeof sampleContext>> = {}) => {
    const context = sampleContext({ excluded: ["horoscope"], languages: { en: 0 } }, more);
    const { dropped, candidates } = pickCandidates(
      [sampleItem({ title, ...item }, item.id ? { language: "en" } : {})],
      context,
    );
    expect(candidates).toEqual([]);
    return dropped.map(({ reason, why }) => `${reason}: ${why.replace(/\u00a0/gu, " ")}`);
  };
  const url = "https://gazette.example.org/article";
  const hash = hashAddress(url);
  const known = (isPublished: boolean) => ({ known: new Map([[hash, { number: 103, isPublished }]]) });
  const own = (present: string[], removed: string[]) => ({
    own: { present: new Set(present), removed: new Set(removed) },
  });

  it.each([
    ["has no address", { url: undefined }, {}, "no-address: sans adresse de page que l'on puisse citer"],
    ["is old", { published: new Date("2026-11-02T00:00:00Z") }, {}, "old: du 2026-11-02, avant le 2026-11-15"],
    [
      "was seen long ago",
      { published: undefined, firstSeen: new Date("2026-11-02T00:00:00Z") },
      {},
      "old: du 2026-11-02, avant le 2026-11-15",
    ],
    ["is to come", { published: new Date("2027-01-02T00:00:00Z") }, {}, "future: daté du 2027-01-02, un jour à venir"],
    ["was published", {}, known(true), "published: déjà paru dans l'édition 103"],
    ["was proposed for another edition", {}, known(false), "published: déjà proposé pour l'édition 103"],
    ["holds an excluded word", { excerpt: "Horoscopes" }, {}, "excluded: mot exclu « horoscope »"],
    ["is in a language that is left out", { id: "x" }, {}, "language: langue « en » écartée"],
    ["is not relevant", { title: "Recette" }, {}, "irrelevant: aucun mot-clé, ni acteur, ni personne"],
    ["stands in the draft", {}, own([hash], []), "in-draft: déjà dans le brouillon"],
    ["was removed from the draft", {}, own([], [hash]), "removed: retiré du brouillon par la rédaction"],
  ])("because it %s is told", (_, item, more, reason) => {
    expect(reasonOf(item, more)).toEqual([reason]);
  });

  it("is what goes beyond a source's share, and beyond the draft's length", () => {
    const items = Array.from({ length: 6 }, (_, number) =>
      sampleItem(
        {
          title: `${title} nº ${number}`,
          url: `${url}/${number}`,
          published: new Date(Date.UTC(2026, 10, 18, number)),
        },
        { name: number < 4 ? "A" : "B" },
      ),
    );
    const pick = (rules: { max_per_source: number; max_links: number }) => {
      const { candidates, dropped } = pickCandidates(items, sampleContext(rules));
      return [candidates.map(({ publisher }) => publisher).join(), dropped.map(({ why }) => why)];
    };
    const quota = "déjà 2 liens mieux classés de cette source";
    expect(pick({ max_per_source: 2, max_links: 40 })).toEqual(["B,B,A,A", [quota, quota]]);
    const limit = "au-delà des 3 liens d'un brouillon";
    expect(pick({ max_per_source: 4, max_links: 3 })).toEqual(["B,B,A", [limit, limit, limit]]);
  });

  it("gives its place to nothing else on a second run", () => {
    const items = Array.from({ length: 5 }, (_, number) =>
      sampleItem({ title: `${title} nº ${number}`, url: `${url}/${number}` }),
    );
    const first = pickCandidates(items, sampleContext({ max_links: 3 })).candidates.map((one) => hashAddress(one.url));
    const again = sampleContext({ max_links: 3 }, own(first.slice(1), first.slice(0, 1)));
    expect(pickCandidates(items, again).candidates).toEqual([]);
    const news = sampleItem({
      title: `${title} et budget participatif ${title}`,
      url: `${url}/neuf`,
      published: friday,
    });
    expect(pickCandidates([...items, news], again).candidates.map((one) => one.url)).toEqual([`${url}/neuf`]);
  });
});

describe("the same story from elsewhere", () => {
  const vauclair = "Budget participatif : Vauclair ouvre le dépôt des idées";
  const elsewhere = "À Vauclair, le budget participatif ouvre le dépôt des idées";
  const [a, b] = ["https://a.example.org/x", "https://b.example.org/y"];
  const [first, second] = [
    sampleItem({ title: vauclair, url: a }, { name: "A", weight: 2 }),
    sampleItem({ title: elsewhere, url: b }, { name: "B" }),
  ];

  it("is one candidate, the heavier, with the other's title and address", () => {
    const { candidates, dropped } = pickCandidates([second, first], sampleContext());
    expect(candidates).toMatchObject([{ url: a, group: [{ publisher: "B", title: elsewhere, url: b }] }]);
    expect(dropped).toEqual([]);
  });

  it("joins what the draft holds, and is not proposed again", () => {
    const own = { present: new Set([hashAddress(b)]), removed: new Set<string>() };
    const selection = pickCandidates([second, first], sampleContext({}, { own }));
    expect(selection.candidates).toEqual([]);
    expect(selection.own).toMatchObject([{ url: b, group: [{ publisher: "A" }] }]);
    expect(selection.joined).toEqual([{ hash: hashAddress(b), other: { publisher: "A", title: vauclair, url: a } }]);
    expect(selection.dropped.map(({ reason }) => reason)).toEqual(["same-story", "in-draft"]);
  });

  it("stays removed with what the editor removed", () => {
    const own = { present: new Set<string>(), removed: new Set([hashAddress(a)]) };
    const { candidates, dropped } = pickCandidates([first, second], sampleContext({}, { own }));
    expect([candidates.length, dropped.map(({ reason }) => reason)]).toEqual([0, ["removed", "removed"]]);
  });

  it("joins what an earlier run proposed, gone from its feed since", () => {
    const proposal = { hash: hashAddress(a), title: vauclair, url: a, publisher: "A", day: "2026-11-18", score: 9 };
    const own = { present: new Set([proposal.hash]), removed: new Set<string>() };
    const { candidates, joined } = pickCandidates([second], sampleContext({}, { own, proposed: [proposal] }));
    expect([candidates.length, joined.map(({ hash }) => hash)]).toEqual([0, [proposal.hash]]);
  });

  it("is told by an identifier that only one page has", () => {
    const id = "tag:gazette.example.org,2026:12";
    const items = [
      sampleItem({ title: `${title} ici`, url: a, id }, { name: "A" }),
      sampleItem({ title: "Le même budget participatif ailleurs", url: b, id }, { name: "B" }),
    ];
    expect(pickCandidates(items, sampleContext()).candidates).toHaveLength(1);
    const vague = items.map(({ item, source }) => ({ item: { ...item, id: "https://gazette.example.org/" }, source }));
    expect(pickCandidates(vague, sampleContext()).candidates).toHaveLength(2);
  });

  it.each<[sentence: string, known: Parameters<typeof sampleContext>[1] & object, reason: string]>([
    [
      "published under its former address",
      { known: new Map([[hashAddress(a), { number: 103, isPublished: true }]]) },
      "published",
    ],
    [
      "in the draft under its former address",
      { own: { present: new Set([hashAddress(a)]), removed: new Set() } },
      "in-draft",
    ],
    [
      "removed under its former address",
      { own: { present: new Set(), removed: new Set([hashAddress(a)]) } },
      "removed",
    ],
  ])("is known where it is %s: the slug changed, the identifier did not", (_, more, reason) => {
    const moved = sampleItem({ title: vauclair, url: b, id: "4711", formerUrls: ["https://c.example.org/z", a] });
    const { candidates, dropped, own } = pickCandidates([moved], sampleContext({}, more));
    expect([candidates, dropped.map((one) => one.reason), own]).toEqual([[], [reason], []]);
  });

  it("is that of another feed which still has its former address", () => {
    const moved = sampleItem({ title: `${title} : un autre titre`, url: b, formerUrls: [a] });
    expect(pickCandidates([first, moved], sampleContext()).candidates).toHaveLength(1);
  });

  it("is another story a year later", () => {
    const late = sampleItem({ title: elsewhere, url: b, published: new Date("2025-11-18T09:00:00Z") });
    const context = sampleContext({}, { since: new Date("2025-01-01") });
    expect(pickCandidates([first, late], context).candidates).toHaveLength(2);
  });
});

describe("an article that a feed passes on", () => {
  it.each([
    [
      "bears the name of who published it first",
      { name: "Le Journal" },
      { publisher: "Le Journal", via: "La Gazette" },
    ],
    [
      "bears their host's for want of a name",
      { url: "https://www.journal.example.org/flux" },
      { publisher: "journal.example.org", via: "La Gazette" },
    ],
    ["bears the feed's own name where that is the same", { name: "La Gazette" }, { publisher: "La Gazette" }],
    ["bears the feed's own name where none is told", undefined, { publisher: "La Gazette" }],
    ["bears no name of blanks", { name: " \u0000 " }, { publisher: "La Gazette" }],
  ])("%s", (_, publisher, expected) => {
    const candidate = pickOne(sampleItem({ title, publisher }));
    expect({ publisher: candidate?.publisher, ...(candidate?.via && { via: candidate.via }) }).toEqual(expected);
  });

  it("counts for the feed that passed it on", () => {
    const items = [1, 2, 3].map((number) =>
      sampleItem({
        title: `${title} nº ${number}`,
        url: `https://example.org/${number}`,
        publisher: { name: `P${number}` },
      }),
    );
    expect(pickCandidates(items, sampleContext({ max_per_source: 2 })).candidates).toHaveLength(2);
  });

  it.each<
    [
      sentence: string,
      item: string | undefined,
      feed: string | undefined,
      source: string | undefined,
      language: string | undefined,
    ]
  >([
    ["that of the article before all", "es", "fr", "fr", "es"],
    ["that of the source before that of its feed", undefined, "en-GB", "fr", "fr"],
    ["that of the source where the article but repeats its feed", "en-GB", "en-GB", "fr", "fr"],
    ["that of the feed for want of others", undefined, "ES", undefined, "es"],
    ["none where a feed says en-US, as WordPress does untold", "en-US", "en-US", undefined, undefined],
    ["none where nobody says one", undefined, undefined, undefined, undefined],
  ])("has a language: %s", (_, item, feedLanguage, language, expected) => {
    const sample = { ...sampleItem({ title, language: item }, { language }), feedLanguage };
    expect(pickOne(sample)?.language).toBe(expected);
  });
});

describe("a list of candidates", () => {
  const titled = (name: string, more: SourcedItem["item"] = {}) =>
    sampleItem({ title: name, url: `https://gazette.example.org/${encodeURIComponent(name)}`, ...more });
  const titlesOf = (items: SourcedItem[], context = sampleContext()) =>
    pickCandidates(items, context).candidates.map((candidate) => candidate.title);

  it("is ranked by keywords, those of the title counting double", () => {
    const context = sampleContext({
      keywords: [
        { term: "vote", weight: 2 },
        { term: "débat", weight: 3 },
      ],
    });
    const items = [titled("Le vote"), titled("Matin", { excerpt: "Un débat" }), titled("Vote et débat")];
    expect(titlesOf(items, context)).toEqual(["Vote et débat", "Le vote", "Matin"]);
  });

  it("is ranked by the weight of the source", () => {
    const heavy = sampleItem({ title: `${title} B`, url: "https://example.org/b" }, { weight: 2 });
    expect(titlesOf([titled(`${title} A`), heavy])).toEqual([`${title} B`, `${title} A`]);
  });

  it("puts the newest first among equals, and what has no date last", () => {
    const items = [
      titled(`${title} sans date`, { published: undefined }),
      titled(`${title} ancien`, { published: new Date("2026-11-16T09:00:00Z") }),
      titled(`${title} récent`, { published: new Date("2026-11-19T09:00:00Z") }),
    ];
    expect(titlesOf(items)).toEqual([`${title} récent`, `${title} ancien`, `${title} sans date`]);
  });

  it("is never longer than max_links", () => {
    const items = Array.from({ length: 5 }, (_, number) => titled(`${title} ${number}`));
    expect(titlesOf(items, sampleContext({ max_links: 2 }))).toHaveLength(2);
  });

  it("holds a story of several sources once, from the heaviest, and names the others", () => {
    const url = "https://example.org/histoire";
    const {
      candidates: [only, ...others],
    } = pickCandidates(
      [
        sampleItem({ title, url: `${url}?utm_source=a` }, { name: "A" }),
        sampleItem({ title, url: `${url}/` }, { name: "B", weight: 2 }),
        sampleItem({ title, url }, { name: "C" }),
        sampleItem({ title, url }, { name: "C" }),
      ],
      sampleContext(),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ publisher: "B", url: `${url}/` });
    expect(only?.group.map(({ publisher }) => publisher)).toEqual(["A", "C"]);
  });

  it("dates a candidate in the site's time zone and strips its address of tracking", () => {
    const published = new Date("2026-11-18T23:30:00Z");
    const candidate = pickOne(sampleItem({ title, published, url: "https://example.org/a?id=1&utm_medium=flux" }));
    expect(candidate).toMatchObject({ day: "2026-11-19", url: "https://example.org/a?id=1" });
  });

  it.each([
    ["takes the excerpt for want of a title", { title: " ", excerpt: title }, title],
    ["takes the address for want of both", { url: "https://voxe.example.org/a" }, "voxe.example.org/a"],
    [
      "cuts a long title after a word",
      { title: `${title} ${"de quartier ".repeat(900)}` },
      /^Un budget.{150,189} (?:de|quartier)…$/u,
    ],
    ["keeps it on one line without control characters", { title: "Un\u0000 budget\r\nparticipatif\u2028" }, title],
    [
      "keeps French no-break spaces",
      { title: `${title}\u202f? «\u00a0Oui\u00a0»` },
      `${title}\u202f? «\u00a0Oui\u00a0»`,
    ],
  ])("%s", (_, item, expected) => {
    const actors = [sampleActor("voxe", "Voxe", { website: "https://voxe.example.org" })];
    const candidate = pickOne(sampleItem(item), sampleContext({}, { actors }));
    if (typeof expected === "string") expect(candidate?.title).toBe(expected);
    else expect(candidate?.title).toMatch(expected);
  });

  it("leaves out what 500 editions published, and cuts to the longest list what is left of 10,000 items", () => {
    const { candidates, dropped } = makePicking()();
    expect(candidates).toHaveLength(40);
    expect(dropped.filter(({ reason }) => reason === "published")).toHaveLength(9_000);
  });
});
