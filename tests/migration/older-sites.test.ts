import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runMigration } from "../../src/migration/run-migration.ts";
import type { Model } from "../../src/model/model.ts";
import { routesOf } from "../../src/model/routes.ts";
import { FORMAT } from "../../src/model/schema/format.ts";
import { listFiles } from "../../src/sources/list-files.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { PROJECT } from "../run-script.ts";

/** Parts of this repository's own site as its history has them, each by its day: what versions of those days wrote. */
const OLDER = join(PROJECT, "tests/fixtures/older-sites");

const folder = mkdtempSync(join(tmpdir(), "older-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(root: string): { model: Model; said: string[] } {
  const { value, problems } = readModel(root, { now: new Date("2026-11-30T10:00:00Z"), drafts: true });
  return { model: value as Model, said: problems.map((problem) => renderProblem(problem)) };
}

const readAll = (root: string) =>
  Object.fromEntries(
    ["site.yaml", ...listFiles(root, "actors"), ...listFiles(root, "content")].map((file) => [
      file,
      readFileSync(join(root, file), "utf8"),
    ]),
  );

/** What readers know of a site: its words and addresses. */
const tell = ({ actors, roundups, articles, settings, vocabularies }: Model) => ({
  actors: actors.map(({ name, path, shelfMark, summary, status }) => ({ name, path, shelfMark, summary, status })),
  roundups: roundups.map(({ number, path, title, links }) => ({ number, path, title, links: links.length })),
  articles: articles.map(({ path, title, people }) => ({ path, title, people })),
  vocabularies,
  places: [
    routesOf(settings).directory(),
    routesOf(settings).value("functions", "petition"),
    routesOf(settings).dataFile("actors"),
  ],
});

describe.each(readdirSync(OLDER))("the site as it was on %s", (day) => {
  const root = join(folder, day);
  cpSync(join(OLDER, day), root, { recursive: true });

  it("is read without an error, at the addresses that it had", () => {
    const { model, said } = read(root);
    expect(said.filter((line) => line.startsWith("✗"))).toEqual([]);
    expect(model.actors.length).toBe(
      listFiles(root, "actors").filter((file) => /^actors\/[a-z0-9-]+\.yaml$/u.test(file)).length,
    );
    expect(model.roundups.every(({ links }) => links.length > 0)).toBe(true);
    expect(tell(model).places).toEqual(["/civic-theque/", "/civic-theque/fonctions/petition/", "/data/v1/acteurs.csv"]);
  });

  it("says the same once it is brought to this format, every line kept, twice as once", async () => {
    const [before, told] = [readAll(root), tell(read(root).model)];
    expect((await runMigration(root, { write: true, latest: FORMAT })).code).toBe(0);
    const after = readAll(root);
    expect(tell(read(root).model)).toEqual(told);
    for (const [file, text] of Object.entries(before)) {
      const added = (after[file] ?? "").split("\n").filter((line) => !text.split("\n").includes(line));
      expect(
        added.every((line) => /^(?:format: \d|- omit: all|addresses:| {2}directory: civic-theque)$/u.test(line)),
        file,
      ).toBe(true);
      expect(
        (after[file] ?? "").split("\n").filter((line) => !added.includes(line)),
        file,
      ).toEqual(text.split("\n"));
    }
    await runMigration(root, { write: true, latest: FORMAT });
    expect(readAll(root)).toEqual(after);
  });
});
