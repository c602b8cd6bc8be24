import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { KINDS } from "../../src/kinds/table.ts";
import { openReader, readModel } from "../../src/sources/read-model.ts";
import type { Problem } from "../../src/text/problem.ts";
import { PROJECT } from "../run-script.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { findDifference } from "./find-difference.ts";
import { renderSomePages } from "./render-some-pages.ts";

/** Sessions of ten edits each: `npm run soak` makes 500 edits. */
const SESSIONS = process.env.SOAK ? 50 : 4;
const EDITS = 10;
const OPTIONS = { now: new Date("2026-10-20T10:00:00Z"), drafts: true };
const FIXTURE = join(PROJECT, "tests/fixtures/site");

const folder = mkdtempSync(join(tmpdir(), "reader-"));
const parsers = Object.values(KINDS).map((kind) => ({ kind, parse: kind.parse }));

/** What was parsed is linked again and again, and never changed by it. */
beforeAll(() => {
  for (const { kind, parse } of parsers)
    Object.assign(kind, {
      parse: (...given: Parameters<typeof parse>) => {
        const parsed = parse(...given);
        deepFreeze(parsed.raw, parsed.value, parsed.source.value, parsed.source.raw);
        return parsed;
      },
    });
});
afterAll(() => {
  for (const { kind, parse } of parsers) Object.assign(kind, { parse });
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers choose among what there is: the file, the place in it, what is put there. */
type Edit = { way: keyof typeof WAYS; file: number; at: number; piece: string };
type Place = { root: string; path: string; at: number; piece: string };

const WAYS = {
  word: ({ path, at }: Place) =>
    edit(path, at, (line) => line.replace(/^(\s*\w+: ".*)"$|^([A-Z].*[\wé])\.$/u, '$1$2 bis"')),
  create: ({ root, at }: Place) => {
    const fiche = readFileSync(join(FIXTURE, "actors/voix-publique.yaml"), "utf8");
    writeFileSync(join(root, `actors/neuf-${at % 9}.yaml`), fiche.replace(/^name:.*$/mu, `name: "Neuf ${at % 9}"`));
  },
  change: ({ path, at, piece }: Place) => edit(path, at, (line) => line.replace(/\S+(?=\W*$)/u, `$& ${piece}`)),
  copy: ({ path, at }: Place) => cpSync(path, join(dirname(path), `copie-${at % 9}-${basename(path)}`)),
  rename: ({ path, at }: Place) => renameSync(path, join(dirname(path), `nouveau-${at % 9}-${basename(path)}`)),
  delete: ({ path }: Place) => rmSync(path),
  break: ({ path, at, piece }: Place) => edit(path, at, (line) => line.slice(0, at % (line.length + 1)) + piece),
  drop: ({ path, at }: Place) => edit(path, at, () => undefined),
  empty: ({ path }: Place) => writeFileSync(path, ""),
  mend: ({ root }: Place) => {
    rmSync(root, { recursive: true, force: true });
    cpSync(FIXTURE, root, { recursive: true });
  },
};

function edit(path: string, at: number, change: (line: string) => string | undefined): void {
  const lines = readFileSync(path, "latin1").split("\n");
  const row = at % lines.length;
  const line = change(lines[row] ?? "");
  writeFileSync(path, (line === undefined ? lines.toSpliced(row, 1) : lines.with(row, line)).join("\n"), "latin1");
}

const PIECES = [
  ": ",
  "[",
  "\ufeff",
  "voix-publique",
  "démocratie locale",
  "2031-01-01",
  "![x](images/escalier.png)",
  "\xff",
];

const edits = fc.array(
  fc.record<Edit>({
    way: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Edit["way"]>("word", "create", "mend") },
      { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(WAYS) as Edit["way"][])) },
    ),
    file: fc.nat(),
    at: fc.nat(),
    piece: fc.constantFrom(...PIECES),
  }),
  { minLength: EDITS, maxLength: EDITS },
);

function listAll(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const only = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem }));

it(`${SESSIONS * EDITS} edits in any order: a reader that remembers gives what a fresh reading gives`, {
  timeout: 3_000_000,
}, async () => {
  let [session, dated, models] = [0, 1_700_000_000, 0];
  const property = fc.asyncProperty(edits, async (all) => {
    session += 1;
    const root = join(folder, String(session));
    cpSync(FIXTURE, root, { recursive: true });
    let ahead = 0;
    const reader = openReader(root, () => Date.now() + ahead);
    reader.read(OPTIONS);
    for (const { way, file, at, piece } of all) {
      const files = listAll(root);
      const path = files[file % files.length] ?? "";
      WAYS[way]({ root, path, at, piece });
      // Half of the edits are read at once; the others when files are old enough to be told by their dates.
      ahead = at % 2 === 0 ? 0 : 60_000;
      dated += 1;
      if (ahead > 0)
        for (const changed of listAll(root))
          if (!files.includes(changed) || changed === path) utimesSync(changed, dated, dated);
      const [read, fresh] = [reader.read(OPTIONS), readModel(root, OPTIONS)];
      expect(only(read.problems)).toEqual(only(fresh.problems));
      expect(read.ok).toBe(fresh.ok);
      expect(findDifference(read.value, fresh.value)).toBeUndefined();
      if (read.ok) models += 1;
      if (read.value && fresh.value)
        expect(await renderSomePages(read.value, at)).toEqual(await renderSomePages(fresh.value, at));
      deepFreeze(read.value?.settings, read.value?.vocabularies);
    }
    rmSync(root, { recursive: true, force: true });
  });
  await fc.assert(property, { seed: 20_261_130, numRuns: SESSIONS, endOnFailure: true });
  expect(models).toBeGreaterThan((SESSIONS * EDITS) / 3);
});
