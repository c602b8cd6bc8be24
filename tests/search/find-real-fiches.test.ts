import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Actor, Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { foldText } from "../../src/text/slug.ts";
import { PROJECT } from "../run-script.ts";
import { openSearch } from "./open-search.ts";

/** What is typed, and the fiches of which one must answer. */
type Query = { typed: string; wanted: string[] };

const model = readModel(PROJECT, { now: new Date(), drafts: false }).value as Model;

describe("a reader of the real catalogue", () => {
  const folder = mkdtempSync(join(tmpdir(), "fiches-"));
  let search: Awaited<ReturnType<typeof openSearch>>;

  beforeAll(async () => {
    cpSync(join(inject("realSite"), "pagefind"), join(folder, "pagefind"), { recursive: true });
    search = await openSearch(folder);
  });
  afterAll(async () => {
    await search.close();
    rmSync(folder, { recursive: true });
  });

  async function listMissed(queries: readonly Query[], rank: number): Promise<string[]> {
    const missed: string[] = [];
    for (const { typed, wanted } of queries) {
      const { addresses } = await search.ask(typed);
      if (!addresses.slice(0, rank).some((address) => wanted.includes(address))) missed.push(typed);
    }
    return missed;
  }

  it("finds every name, alias and former name among the first three, with its accents or without", async () => {
    const queries = model.actors.flatMap((actor) =>
      listNames(actor).flatMap((name) => [name, foldText(name)].map((typed) => ({ typed, wanted: ownersOf(name) }))),
    );
    expect(queries.length).toBeGreaterThan(240);
    expect(await listMissed(queries, 3)).toEqual([]);
  }, 120_000);

  it.each([
    ["budget participatif", 5, ["/acteurs/decidim/", "/acteurs/consul-democracy/", "/acteurs/go-vocal/"]],
    ["outil de budget participatif", 5, ["/acteurs/decidim/", "/acteurs/consul-democracy/", "/acteurs/go-vocal/"]],
    ["petite commune", 1, ["/civic-theque/echelles/municipality/"]],
    ["données ouvertes", 2, ["/donnees/"]],
    ["open data", 2, ["/donnees/"]],
    ["données", 1, ["/donnees/"]],
    ["csv", 1, ["/donnees/"]],
    ["json", 1, ["/donnees/"]],
    ["Jean Massiet 2016", 1, ["/personnes/jean-massiet/"]],
    ["axel dauchez 2021", 2, ["/personnes/axel-dauchez/", "/interviews/make-org-2021/"]],
    ["signaler un problème dans ma rue", 5, ["/acteurs/fixmystreet/", "/acteurs/dansmarue/"]],
    ["qui est Audrey Tang ?", 1, ["/personnes/audrey-tang/"]],
    ["jugement majoritère", 1, ["/glossaire/jugement-majoritaire/"]],
    ["consulation", 5, ["/acteurs/decidim/"]],
    ["A Voté", 1, ["/acteurs/a-vote/"]],
  ])("« %s » has in its first %i results what it asks for", async (typed, rank, wanted) => {
    const { addresses } = await search.ask(typed);
    expect(addresses.slice(0, rank)).toEqual(expect.arrayContaining(wanted));
  });

  it("finds 95 % of the rest among the first ten: functions, elisions, places, a slip of the pen", async () => {
    const queries = [...listFunctionQueries(), ...listElisions(), ...listPlaces(), ...listSlips()];
    expect(queries.length).toBeGreaterThan(120);
    const missed = await listMissed(queries, 10);
    expect(missed.length / queries.length, missed.join(", ")).toBeLessThanOrEqual(0.05);
  }, 120_000);
});

function listNames({ name, aliases, former_names: former }: Actor): string[] {
  return [name, ...aliases, ...former.map((one) => one.name)];
}

function ownersOf(name: string): string[] {
  return model.actors
    .filter((actor) => listNames(actor).some((own) => foldText(own) === foldText(name)))
    .map(({ path }) => path);
}

function listFunctionQueries(): Query[] {
  return model.vocabularies.functions.flatMap(({ id, label, plural }) => {
    const wanted = model.actors.filter(({ functions }) => functions.includes(id)).map(({ path }) => path);
    const typed = wanted.length > 0 ? [label, plural ?? label, foldText(label)] : [];
    return typed.map((words) => ({ typed: words, wanted }));
  });
}

function listElisions(): Query[] {
  return model.actors
    .filter(({ name }) => /^[aeiouyhéèàâîô]/iu.test(name))
    .flatMap(({ name, path }) => [`l’${name}`, `d'${name}`].map((typed) => ({ typed, wanted: [path] })));
}

function listPlaces(): Query[] {
  return model.actors
    .filter(({ location }) => location?.city !== undefined)
    .map(({ name, location, path }) => ({ typed: `${name} ${location?.city}`, wanted: [path] }));
}

/** Two letters of the first long word of a name change places. */
function listSlips(): Query[] {
  return model.actors.flatMap(({ name, path }) => {
    const word = name.split(/[^\p{L}]+/u).find((part) => part.length >= 7);
    if (word === undefined) return [];
    return [{ typed: name.replace(word, `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`), wanted: [path] }];
  });
}
