import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "../../src/desk/open-desk.ts";
import type { DraftAct } from "../../src/desk/say-act.ts";
import type { OnDesk } from "../../src/desk/view-desk.ts";
import { listBlocks } from "../../src/edition/parse-draft.ts";
import { hashAddress } from "../../src/edition/parse-memory.ts";
import { DRAFT, FILE, REPORT, REPORT_FILE } from "./sample-draft.ts";

const keyOf = (name: string) => hashAddress(`https://example.org/${name}`);
const [ONE, TWO, FOUR, FIVE] = ["un", "deux", "quatre", "cinq"].map(keyOf) as [string, string, string, string];

const root = mkdtempSync(join(tmpdir(), "desk-acts-"));
const path = join(root, FILE);
for (const file of [FILE, REPORT_FILE]) mkdirSync(dirname(join(root, file)), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

/** A draft, its report, and nothing else. */
function lay(text: string, ...others: readonly string[]): void {
  for (const folder of [path, join(root, REPORT_FILE)].map(dirname))
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  writeFileSync(path, text);
  writeFileSync(join(root, REPORT_FILE), JSON.stringify(REPORT));
  for (const [index, other] of others.entries()) writeFileSync(join(dirname(path), `2026-12-0${index + 6}.md`), other);
}

async function look(desk: Desk, date?: string): Promise<OnDesk> {
  const view = await desk.view(date);
  if (view.kind !== "draft") throw new Error(view.kind);
  return view.draft;
}

type Act = DraftAct extends infer A ? (A extends DraftAct ? Omit<A, "version"> : never) : never;

const ACTS: [string, Act, string, string][] = [
  [
    "drops",
    { kind: "drop", key: ONE },
    "Retiré : « Premier lien »",
    "« Premier lien » est revenu, dans « Budgets », 1er sur 3",
  ],
  [
    "drops the rest",
    { kind: "drop-rest", key: TWO },
    "Retirés : 2 liens, de « Deuxième lien » à la fin de la rubrique",
    "2 liens sont revenus, dans « Budgets », 2e sur 3",
  ],
  [
    "raises a link",
    { kind: "up", key: TWO },
    "Déplacé : « Deuxième lien », dans « Budgets », 1er sur 3",
    "« Deuxième lien » est revenu dans « Budgets », 2e sur 3",
  ],
  [
    "lowers a link",
    { kind: "down", key: ONE },
    "Déplacé : « Premier lien », dans « Budgets », 2e sur 3",
    "« Premier lien » est revenu dans « Budgets », 1er sur 3",
  ],
  [
    "moves a link",
    { kind: "move", key: FOUR, part: 1, at: 0 },
    "Déplacé : « Quatrième lien », dans « Budgets », 1er sur 4",
    "« Quatrième lien » est revenu dans « À relire », 1er sur 1",
  ],
  [
    "brings a link back",
    { kind: "restore", key: FIVE, part: 1, at: 3 },
    "Remis : « Cinquième lien », dans « Budgets », 4e sur 4",
    "« Cinquième lien » est de nouveau retiré",
  ],
  [
    "writes a title",
    { kind: "title", key: ONE, words: "Neuf" },
    "Enregistré : le titre de « Premier lien »",
    "le titre de « Premier lien » est de nouveau comme avant",
  ],
  [
    "writes an address",
    { kind: "address", key: ONE, words: "https://example.org/neuf" },
    "Enregistré : l'adresse de « Premier lien »",
    "l'adresse de « Premier lien » est de nouveau comme avant",
  ],
  [
    "writes a publisher",
    { kind: "publisher", key: ONE, words: "Neuf" },
    "Enregistré : l'éditeur de « Premier lien »",
    "l'éditeur de « Premier lien » est de nouveau comme avant",
  ],
  [
    "writes a language",
    { kind: "language", key: ONE, words: "en" },
    "Enregistré : la langue de « Premier lien »",
    "la langue de « Premier lien » est de nouveau comme avant",
  ],
  [
    "writes actors",
    { kind: "actors", key: ONE, words: "make-org" },
    "Enregistré : les acteurs de « Premier lien »",
    "les acteurs de « Premier lien » sont de nouveau comme avant",
  ],
  [
    "writes words",
    { kind: "comment", key: ONE, words: "Neuf" },
    "Enregistré : vos mots sur « Premier lien »",
    "vos mots sur « Premier lien » sont de nouveau comme avant",
  ],
  [
    "writes a quotation",
    { kind: "quotation", key: ONE, words: "Neuf" },
    "Enregistré : la citation de « Premier lien »",
    "la citation de « Premier lien » est de nouveau comme avant",
  ],
  [
    "joins two links",
    { kind: "join", key: TWO, into: "premier LIEN" },
    "« Deuxième lien » est joint à « Premier lien »",
    "« Deuxième lien » est de nouveau un lien à part",
  ],
  [
    "parts two links",
    { kind: "split", key: FOUR, url: "https://radio.example/quatre" },
    "https://radio.example/quatre est un lien à part",
    "https://radio.example/quatre est de nouveau dit par « Quatrième lien »",
  ],
  [
    "parts two links that may tell one story",
    { kind: "apart", key: TWO, url: "https://example.org/un" },
    "« Deuxième lien » et « Premier lien » sont deux histoires",
    "« Deuxième lien » est de nouveau dit proche de « Premier lien »",
  ],
  [
    "opens a section",
    { kind: "section", words: "Voix" },
    "Rubrique ouverte : « Voix »",
    "la rubrique « Voix » n'est plus là",
  ],
  [
    "renames a section",
    { kind: "rename", part: 1, words: "Neuf" },
    "La rubrique « Budgets » s'appelle maintenant « Neuf »",
    "la rubrique s'appelle de nouveau « Budgets »",
  ],
  [
    "opens an edition",
    { kind: "opening", part: 0, words: "Neuf" },
    "Enregistré : les mots d'ouverture de l'édition",
    "les mots d'ouverture de l'édition sont de nouveau comme avant",
  ],
  [
    "raises a section",
    { kind: "raise", part: 2 },
    "La rubrique « À relire » est montée",
    "la rubrique « À relire » est revenue à sa place",
  ],
  [
    "lowers a section",
    { kind: "lower", part: 1 },
    "La rubrique « Budgets » est descendue",
    "la rubrique « Budgets » est revenue à sa place",
  ],
  [
    "closes a section",
    { kind: "close", part: 2 },
    "Rubrique effacée : « À relire », avec un lien",
    "la rubrique « À relire » est revenue, avec un lien",
  ],
  [
    "writes the number",
    { kind: "matter", field: "number", words: "901" },
    "Enregistré : le numéro de l'édition",
    "le numéro de l'édition est de nouveau comme avant",
  ],
  [
    "writes the summary",
    { kind: "matter", field: "summary", words: "Neuf" },
    "Enregistré : le résumé de l'édition",
    "le résumé de l'édition est de nouveau comme avant",
  ],
];

describe("an act at the desk", () => {
  beforeEach(() => lay(DRAFT));

  it.each(ACTS)("%s, says so, is undone to the letter and made again", async (_, act, done, undone) => {
    const desk = openDesk(root);
    const plain = (said: string | undefined) => said?.replace(/\u00a0/gu, " ");
    const { version } = await look(desk);
    expect(await desk.act({ ...act, version })).toMatchObject({ ok: true });
    const after = await look(desk);
    expect(after.text).not.toBe(DRAFT);
    expect(plain(after.said)).toBe(done);
    await desk.act({ kind: "undo", version: after.version });
    expect(readFileSync(path, "utf8")).toBe(DRAFT);
    const back = await look(desk);
    expect(plain(back.said)).toBe(`Annulé : ${undone}`);
    await desk.act({ kind: "redo", version: back.version });
    expect((await look(desk)).text).toBe(after.text);
  });

  it("gives the file the name of its new day, with its report, and takes both back", async () => {
    const desk = openDesk(root);
    const { version } = await look(desk);
    const answer = await desk.act({ kind: "matter", field: "date", words: "2026-12-06", version });
    expect(answer).toMatchObject({ ok: true, value: { date: "2026-12-06" } });
    expect(readdirSync(dirname(path))).toEqual(["2026-12-06.md"]);
    const moved = await look(desk, "2026-12-06");
    expect(moved.text).toBe(DRAFT.replace('date: "2026-11-29"', 'date: "2026-12-06"'));
    expect(moved.removed.map(({ title }) => title)).toEqual(["Cinquième lien"]);
    await desk.act({ kind: "undo", version: moved.version }, "2026-12-06");
    expect(readdirSync(dirname(path))).toEqual(["2026-11-29.md"]);
    expect(readFileSync(path, "utf8")).toBe(DRAFT);
    expect((await look(desk)).removed).toHaveLength(1);
  });

  it("takes the day of no other edition", async () => {
    const other = DRAFT.replace("number: 900", "number: 901").replace("2026-11-29", "2026-12-06");
    lay(DRAFT, other);
    const desk = openDesk(root);
    const { version } = await look(desk);
    const answer = await desk.act({ kind: "matter", field: "date", words: "2026-12-06", version });
    expect(answer).toMatchObject({ ok: false, problems: [{ message: "une autre édition porte déjà cette date" }] });
    expect(readdirSync(dirname(path))).toEqual(["2026-11-29.md", "2026-12-06.md"]);
    expect(readFileSync(join(dirname(path), "2026-12-06.md"), "utf8")).toBe(other);
  });

  it("publishes, and takes that back", async () => {
    const desk = openDesk(root);
    const { version } = await look(desk);
    await desk.act({ kind: "publish", version });
    expect(readFileSync(path, "utf8")).toBe(DRAFT.replace("draft: true\n", ""));
    expect((await desk.view()).kind).toBe("none");
    const trace = await desk.trace("2026-11-29");
    expect(trace).toMatchObject({ said: "L'édition est parue", canUndo: true });
    await desk.act({ kind: "undo", version: trace?.version ?? "" }, "2026-11-29");
    expect(readFileSync(path, "utf8")).toBe(DRAFT);
  });

  it("carries the words of a link that is joined to the other", async () => {
    const desk = openDesk(root);
    const { version } = await look(desk);
    await desk.act({ kind: "join", key: TWO, into: ONE, version });
    const block = listBlocks(await look(desk)).find(({ key }) => key === ONE);
    expect(block?.entry.comment).toBe("Des mots déjà écrits.");
    expect((await look(desk)).text).toContain("; aussi chez: Journal https://example.org/deux -->");
  });

  it("asks no more whether two links tell one story, once they are joined, whichever stays", async () => {
    const desk = openDesk(root);
    const { version } = await look(desk);
    await desk.act({ kind: "join", key: ONE, into: TWO, version });
    const text = (await look(desk)).text;
    expect(text).toContain("<!-- aussi chez: Gazette https://example.org/un -->");
    expect(text).not.toContain("proche de");
  });

  it("parts no link from a page that it is not said to be near to", async () => {
    const desk = openDesk(root);
    const { version } = await look(desk);
    const asked = { kind: "apart", version, url: "https://example.org/trois" } as const;
    for (const key of [TWO, ONE])
      expect(await desk.act({ ...asked, key })).toMatchObject({
        ok: false,
        problems: [{ message: "ce lien n'est plus dit proche de cette page" }],
      });
    expect((await look(desk)).text).toBe(DRAFT);
  });
});

describe("several drafts", () => {
  const later = DRAFT.replace("number: 900", "number: 901").replace("2026-11-29", "2026-12-06");

  it("are all listed, the oldest first, and each is changed and undone by itself", async () => {
    lay(DRAFT, later, "---\nnumber: x\ndraft: true\n---\n");
    const desk = openDesk(root);
    const view = await desk.view();
    expect(view.waiting.map(({ date, number, count }) => [date, number, count])).toEqual([
      ["2026-11-29", 900, 4],
      ["2026-12-06", 901, 4],
      ["2026-12-07", undefined, undefined],
    ]);
    const [one, two] = [await look(desk), await look(desk, "2026-12-06")];
    expect([one.date, two.date]).toEqual(["2026-11-29", "2026-12-06"]);
    await desk.act({ kind: "drop", key: ONE, version: two.version }, "2026-12-06");
    expect((await look(desk)).text).toBe(DRAFT);
    await desk.act({ kind: "drop", key: TWO, version: one.version }, "2026-11-29");
    const { version, canUndo } = await look(desk, "2026-12-06");
    expect(canUndo).toBe(true);
    await desk.act({ kind: "undo", version }, "2026-12-06");
    expect((await look(desk, "2026-12-06")).text).toBe(later);
    expect((await look(desk)).text).not.toBe(DRAFT);
  });

  it("hide none behind one that cannot be read", async () => {
    lay("---\nnumber: x\ndraft: true\n---\n", later);
    const desk = openDesk(root);
    expect(await desk.view()).toMatchObject({ kind: "broken", date: "2026-11-29", waiting: [{}, { number: 901 }] });
    expect((await look(desk, "2026-12-06")).matter.number).toBe(901);
  });
});
