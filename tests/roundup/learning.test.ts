import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { learnChoices } from "../../src/roundup/learning/choice-files.ts";
import { type EditorChoice, parseChoices, readChoices, renderChoices } from "../../src/roundup/learning/choices.ts";
import { listPlacedLinks } from "../../src/roundup/learning/learn-sections.ts";
import { listLessons } from "../../src/roundup/learning/list-lessons.ts";
import { type Lesson, trainTaste } from "../../src/roundup/learning/train-taste.ts";
import { weighCompany } from "../../src/roundup/learning/weigh-company.ts";
import { pickCandidates } from "../../src/roundup/pick-candidates.ts";
import { findSponsor } from "../../src/roundup/recognise-sponsored.ts";
import { listReasons, renderMerits } from "../../src/roundup/render-reasons.ts";
import { sampleContext, sampleItem } from "./samples.ts";

const lesson = (title: string, edition: string, more: Partial<Lesson> = {}): Lesson => ({
  title,
  isKept: true,
  weight: 1,
  edition,
  ...more,
});
const kept = Array.from({ length: 10 }, (_, week) => `2026-09-${10 + week}`).map((date) =>
  lesson("Un conseil citoyen sur les canaux", date, { publisher: "La Gazette" }),
);
const background = Array.from({ length: 10 }, () => [
  "Le match du samedi soir",
  "La recette du gratin",
  "Le film du mardi",
]).flatMap((titles) => titles.map((title) => ({ title })));
const taste = trainTaste(kept, background, "fr");
const total = (title: string, publisher?: string) =>
  taste({ title, publisher }).reduce((sum, { points }) => sum + points, 0);

describe("what past choices teach", () => {
  it("speaks for what was kept, by its words in any inflection, and for nothing else", () => {
    expect(total("Les conseils citoyens de Nîmes")).toBeGreaterThan(1.5);
    expect(total("Une recette de gratin")).toBeLessThanOrEqual(0);
  });

  it("speaks for a source of which articles were kept", () => {
    expect(total("Rien de commun", "La Gazette")).toBeGreaterThan(total("Rien de commun", "Le Courrier"));
  });

  it("says why, in the editor's words", () => {
    const [candidate] = pickCandidates(
      [
        sampleItem({ title: "Les conseils citoyens de Nîmes" }),
        ...background.map(({ title }, index) => sampleItem({ title, url: `https://gazette.example.org/${index}` })),
      ],
      sampleContext({}, { lessons: kept }),
    ).candidates;
    expect(renderMerits(candidate?.reasons ?? [], "en")).toMatch(/^keyword|“/u);
    expect(renderMerits(candidate?.reasons ?? [], "en")).not.toMatch(/vous|paraît|mot-clé|«/u);
    expect(renderMerits(candidate?.reasons ?? [])).toMatchInlineSnapshot(
      `"vous avez gardé 10 articles de cette source, « citoyens » paraît dans 10 éditions, « conseils » paraît dans 10 éditions"`,
    );
    expect(listReasons(candidate?.reasons ?? []).join("\n")).toMatchInlineSnapshot(`
      "vous avez gardé 10 articles de cette source : +1,29
      « citoyens » paraît dans 10 éditions : +0,93
      « conseils » paraît dans 10 éditions : +0,93
      « conseils citoyens » paraît dans 10 éditions : +0,31
      « citoyens nîmes » se lit plutôt dans ce que vous ne gardez pas : −0,16
      « nîmes » se lit plutôt dans ce que vous ne gardez pas : −0,48
      au départ, comme tout article de ces flux : +2,34
      les autres articles de « La Gazette » parlent d'autre chose : −0,81"
    `);
  });

  it("is outweighed by what was removed later", () => {
    const removed = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19"].map((date) =>
      lesson("Un conseil citoyen sur les canaux", date, { isKept: false }),
    );
    const changed = trainTaste([...kept, ...removed], background, "fr");
    const points = changed({ title: "Les conseils citoyens" }).reduce((sum, one) => sum + one.points, 0);
    expect(points).toBeLessThan(total("Les conseils citoyens") / 3);
  });

  it("is nothing where nothing was published: keywords alone then choose", () => {
    expect(
      trainTaste([{ title: "Une fiche", isKept: true, weight: 1 }], background, "fr")({ title: "Une fiche" }),
    ).toEqual([]);
  });

  it("never hides what a keyword speaks for", () => {
    const removed = ["2026-11-01", "2026-11-08"].map((date) =>
      lesson("Un budget participatif de plus", date, { isKept: false }),
    );
    const context = sampleContext({}, { lessons: [...kept, ...removed] });
    const { candidates } = pickCandidates([sampleItem({ title: "Un budget participatif" })], context);
    expect(candidates).toHaveLength(1);
  });
});

describe("the other items of a source", () => {
  const items = (source: string, ...scores: number[]) => scores.map((score) => ({ source, score }));
  const sports = items("Sport Total", -1, -2, 0, -1, -1, -2, -1, 0, -1, -2);

  it.each([
    ["speak for one among its like", items("Cahiers du vote", 4, 8, 9), 1],
    ["speak against one among strangers", items("Gazette", 4, -1, -1, 0, -2, -1, 0, -1, -1), -1],
    ["say nothing of an only one", items("Blog", 4), 0],
    ["say little where they are few", items("Gazette", 4, -1), -0.1],
  ])("%s", (_, own, expected) => {
    const [company] = weighCompany([...own, ...sports], 3);
    const points = company?.points ?? 0;
    expect(Math.sign(points)).toBe(Math.sign(expected));
    if (Math.abs(expected) < 1) expect(Math.abs(points)).toBeLessThan(1);
    else expect(Math.abs(points)).toBeGreaterThan(1);
  });

  it("are told by their number, and by how many of them are likely to be kept", () => {
    expect(weighCompany([...items("Cahiers du vote", 0, 8, 9), ...sports], 3)[0]).toMatchObject({
      others: 2,
      alike: 2,
    });
  });

  it("put the same title above in a review of the subject, and say so", () => {
    const item = (title: string, name: string, path: string) =>
      sampleItem({ title, url: `https://${path}.example.org/` }, { name });
    const { candidates } = pickCandidates(
      [
        item("Les conseils citoyens de Nîmes", "Sport", "a"),
        item("Les conseils citoyens de Brest", "Revue", "b"),
        item("Un conseil citoyen des canaux", "Revue", "c"),
        item("Un conseil citoyen sur les ponts", "Revue", "d"),
        ...background.map(({ title }, index) => item(title, "Sport", `sport-${index}`)),
      ],
      sampleContext({ max_per_source: 50 }, { lessons: kept }),
    );
    const reasons = (publisher: string) =>
      listReasons(candidates.find((one) => one.publisher === publisher)?.reasons ?? []).join("\n");
    expect(reasons("Revue")).toContain("les autres articles de «\u00a0Revue\u00a0» ressemblent à ce que vous gardez");
    expect(reasons("Sport")).toContain("les autres articles de «\u00a0Sport\u00a0» parlent d'autre chose");
    const rank = (title: string) => candidates.findIndex((one) => one.title === title);
    expect(rank("Les conseils citoyens de Brest")).toBeLessThan(rank("Les conseils citoyens de Nîmes"));
  });

  it("say nothing where nothing was published: keywords alone then choose", () => {
    const { candidates } = pickCandidates(
      [sampleItem({ title: "Un budget participatif" }), ...background.map(({ title }) => sampleItem({ title }))],
      sampleContext({}),
    );
    expect(listReasons(candidates[0]?.reasons ?? []).join()).not.toContain("les autres articles");
  });
});

describe("a keyword in another sense", () => {
  const keywords = [{ term: "tirage au sort", weight: 3, unless: ["coupe", "loto"] }];
  it.each([
    ["is passed over near a word that says so", "Le tirage au sort de la Coupe", 0],
    ["counts where nothing says so", "Le tirage au sort des jurés", 1],
    ["is passed over near an inflection of that word", "Tirage au sort des coupes", 0],
  ])("%s", (_, title, count) => {
    expect(pickCandidates([sampleItem({ title })], sampleContext({ keywords })).candidates).toHaveLength(count);
  });
});

describe("an item of which a keyword speaks in another sense alone", () => {
  it("is left out whatever was learned, and the report says why", () => {
    const keywords = [{ term: "conseil citoyen", weight: 3, unless: ["coupe"] }];
    const item = sampleItem({ title: "Le conseil citoyen de la coupe : un conseil citoyen des canaux" });
    const { candidates, dropped } = pickCandidates([item], sampleContext({ keywords }, { lessons: kept }));
    expect([candidates, dropped.map(({ why }) => why)]).toEqual([
      [],
      ["«\u00a0conseil citoyen\u00a0» y est pris dans un autre sens"],
    ]);
  });
});

describe("an article that somebody paid for", () => {
  it.each([
    ["[Sponsorisé] Votez en ligne", "", "https://a.example.org/1", true],
    ["Publi-rédactionnel : la signature qui simplifie", "", "https://a.example.org/1", true],
    ["Une offre", "Contenu sponsorisé.", "https://a.example.org/1", true],
    ["Une offre", "", "https://a.example.org/brandvoice/1", true],
    ["Sponsored: vote online", "", "https://a.example.org/1", true],
    ["La publicité dans l’espace public en débat", "", "https://a.example.org/1", false],
    ["Un club sponsorisé par la ville", "", "https://a.example.org/1", false],
  ])("is known by its mark: %s", (title, excerpt, url, isPaid) => {
    expect(findSponsor({ title, excerpt, url }) !== undefined).toBe(isPaid);
  });
});

describe("the file of choices", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "civic-theque-choices-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("gives back what was written, and passes over what it does not know", () => {
    const choices = [
      { date: "2026-11-15", act: "removed", title: "Un titre", publisher: "La Gazette", language: "fr" },
      { date: "2026-11-15", act: "read", title: "édition 3", publisher: "" },
    ] as const;
    expect(parseChoices(`${renderChoices(choices)}n'importe quoi\n`)).toEqual(choices);
  });

  it("is never larger than 200 kB, and forgets the oldest", () => {
    const choices = Array.from({ length: 4000 }, (_, number) => ({
      date: `20${10 + Math.floor(number / 250)}-01-01`,
      act: "removed" as const,
      title: `Un titre de longueur ordinaire ${number}`,
      publisher: "La Gazette",
    }));
    const text = renderChoices(choices);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
    expect(text).toContain("ordinaire 3999");
    expect(text).not.toContain("ordinaire 0\n");
  });

  it("learns from an edition once it is published what was removed from its draft, once", async () => {
    const proposed = (hash: string, title: string) => ({
      ...{ hash, title, url: "https://a.example.org/x", publisher: "La Gazette", score: 3, reasons: [], actors: [] },
      ...{ isDoubtful: false, group: [], addedAt: "2026-11-13T12:00:00.000Z" },
    });
    const report = {
      ...{ version: 1, site: "Essai", date: "2026-11-15", number: 3, draft: "content/liens/2026-11-15.md" },
      ...{ now: "2026-11-13T12:00:00.000Z", feeds: [], dropped: [], candidates: [proposed("0000000001", "Retiré")] },
    };
    mkdirSync(join(root, "_rapports"), { recursive: true });
    writeFileSync(join(root, "_rapports/selection-2026-11-15.json"), JSON.stringify(report));
    const roundups = [{ draft: false, date: "2026-11-15", sections: [] }] as never;
    const model = { roundups, today: "2026-11-20" };
    const { choices } = await learnChoices(root, model);
    expect(choices.map(({ act, title }) => [act, title])).toEqual([
      ["removed", "Retiré"],
      ["read", "édition 3"],
    ]);
    const written = readFileSync(join(root, "content/choix.tsv"), "utf8");
    await learnChoices(root, model);
    expect(readFileSync(join(root, "content/choix.tsv"), "utf8")).toBe(written);
  });
});

describe("an edition that was published", () => {
  const candidate = (number: number, section?: { id: string; title: string }) => ({
    ...{ hash: hashAddress(`https://a.example.org/${number}`), url: `https://a.example.org/${number}` },
    ...{ title: `Titre ${number}`, publisher: "La Gazette", score: 3, reasons: [], actors: [], isDoubtful: false },
    ...{ group: [], addedAt: "2026-11-13T12:00:00.000Z", ...(section ? { section } : {}) },
  });
  const petition = { id: "petition", title: "Pétitions" };
  const report = {
    ...{ version: 1 as const, site: "Essai", date: "2026-11-15", number: 3, draft: "x", now: "2026-11-13T12:00:00Z" },
    ...{ feeds: [], dropped: [] },
    candidates: [candidate(1, petition), candidate(2, petition), candidate(3), candidate(4, petition)],
  };
  const link = (number: number) => ({
    ...{ title: `Titre ${number}`, url: `https://a.example.org/${number}`, publisher: "La Gazette", actorIds: [] },
    ...{ actors: [], comment: "", quotation: "", line: 1, anchor: "" },
  });

  it("tells what was removed, what was added by hand, and what was moved from one section to another", () => {
    const sections = [
      { ...petition, intro: "", links: [link(1)] },
      { id: "open-data", title: "Mes données", intro: "", links: [link(2), link(9)] },
      { title: "À moi", intro: "", links: [link(4)] },
    ];
    expect(readChoices(report, sections)).toMatchObject([
      { act: "removed", title: "Titre 3", publisher: "La Gazette" },
      { act: "moved", title: "Titre 2", section: "open-data" },
      { act: "added", title: "Titre 9", publisher: "La Gazette" },
      { act: "read", title: "édition 3" },
    ]);
    const waiting = new Set([hashAddress("https://a.example.org/3")]);
    expect(readChoices(report, sections, waiting).map(({ act }) => act)).not.toContain("removed");
    const choices = readChoices(report, sections);
    expect(parseChoices(renderChoices(choices))).toMatchObject(choices.map(({ act, title }) => ({ act, title })));
  });

  const terms = [
    { id: "petition", label: "Pétition", definition: "Pétitionner.", also: [] },
    { id: "open-data", label: "Données ouvertes", definition: "Ouvrir.", also: [] },
  ];
  const moved = (date: string): EditorChoice => ({
    ...{ date, act: "moved", title: "Le registre des arbres de la ville", language: "fr", section: "open-data" },
  });

  it("teaches in which section links of such words go", () => {
    const choices = ["2026-11-01", "2026-11-08"].map(moved);
    const placed = listPlacedLinks([], choices, terms);
    const item = sampleItem({ title: "Budget participatif : le registre des arbres et sa pétition" });
    const sectionOf = (context: Parameters<typeof pickCandidates>[1]) =>
      pickCandidates([item], context).candidates[0]?.section?.id;
    expect(sectionOf(sampleContext())).toBe("petition");
    expect(sectionOf(sampleContext({}, { placed: [...placed, ...placed] }))).toBe("open-data");
  });

  it("teaches more by what was added by hand than by what was kept", () => {
    const edition = { draft: false, date: "2026-11-08", sections: [{ intro: "", links: [link(9)] }] };
    const model = {
      ...{ roundups: [edition], actors: [], glossary: [], articles: [] },
      ...{ vocabularies: sampleContext().vocabularies, settings: sampleContext().settings },
    } as never;
    const choice = { date: "2026-11-08", act: "added" as const, title: "Titre 9", publisher: "La Gazette" };
    const weigh = (choices: EditorChoice[]) =>
      listLessons(model, choices, "2026-11-15", () => undefined)
        .filter(({ title, isKept }) => isKept && title === "Titre 9")
        .reduce((sum, { weight }) => sum + weight, 0);
    expect([weigh([]), weigh([choice])]).toEqual([1, 2]);
  });
});

describe("variety", () => {
  const many = (count: number, word: string, publisher: string) =>
    Array.from({ length: count }, (_, number) =>
      sampleItem(
        { title: `Budget participatif et ${word} numéro ${number}`, url: `https://${word}.example.org/${number}` },
        { name: `${publisher} ${number}` },
      ),
    );
  const ids = (most: number, items: Parameters<typeof pickCandidates>[0]) => {
    const rules = {
      max_links: most,
      keywords: [
        { term: "budget participatif", weight: 2 },
        { term: "pétition", weight: 2 },
      ],
    };
    return pickCandidates(items, sampleContext(rules)).candidates.map(({ section }) => section?.id ?? "");
  };

  it("keeps a section from taking the whole of a draft that others have links for", () => {
    const found = ids(9, [...many(12, "pétition", "A"), ...many(6, "consultation", "B")]);
    expect(found.filter((id) => id === "consultation")).toHaveLength(6 - 3 + 0);
    expect(found).toHaveLength(9);
  });

  it("leaves it all places that others have no links for", () => {
    expect(ids(9, many(12, "pétition", "A"))).toHaveLength(9);
  });
});

describe("stories that the editor joined or parted", () => {
  const [a, b] = ["https://a.example.org/1", "https://b.example.org/2"] as const;
  const items = (first: string, second: string) => [
    sampleItem({ title: `Budget participatif : ${first}`, url: a }),
    sampleItem({ title: `Budget participatif : ${second}`, url: b }, { name: "Le Courrier" }),
  ];
  const count = (act: "joined" | "parted", first: string, second: string) =>
    pickCandidates(
      items(first, second),
      sampleContext({}, { choices: [{ date: "2026-11-15", act, title: "", urls: [b, a] }] }),
    ).candidates.length;

  it("stay joined, however they are told", () => {
    expect(count("joined", "les idées affluent", "ouverture du vote à Nîmes")).toBe(1);
  });

  it("stay parted, however alike they are", () => {
    expect(count("parted", "le vote est ouvert aux habitants", "le vote est ouvert aux habitants")).toBe(2);
  });

  it("are written and read as a line each", () => {
    const choices = [{ date: "2026-11-15", act: "parted" as const, title: "", urls: [a, b] as const }];
    expect(parseChoices(renderChoices(choices))).toEqual(choices);
  });
});
