import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { type LineChange, MIGRATIONS, type Migration } from "../../src/migration/migrations.ts";
import { planMigration } from "../../src/migration/plan-migration.ts";
import { runMigration } from "../../src/migration/run-migration.ts";
import { FORMAT } from "../../src/model/schema/settings.ts";
import { listFiles } from "../../src/sources/list-files.ts";
import { PROJECT } from "../run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "migration-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function makeRoot(files: Readonly<Record<string, string>>): string {
  count += 1;
  const root = join(folder, String(count));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** A migration to come: a field of every fiche is called otherwise. */
const rename = (to: number, from: string, called: string): Migration => ({
  to,
  does: `${from} s'appelle ${called}`,
  concerns: (file) => /^actors\/[a-z0-9-]+\.yaml$/u.test(file),
  rewrite: (lines) =>
    lines.flatMap((line, at): LineChange[] =>
      line.startsWith(`${from}:`) ? [{ at, removed: 1, added: [line.replace(from, called)] }] : [],
    ),
});

const FUTURE = [...MIGRATIONS, rename(FORMAT + 1, "founded", "since"), rename(FORMAT + 2, "since", "started")];
const migrate = (root: string, migrations: readonly Migration[]) =>
  runMigration(root, { write: true, latest: FORMAT + 2, migrations });
const readAll = (root: string) =>
  Object.fromEntries(
    ["site.yaml", ...listFiles(root, "actors"), ...listFiles(root, "content")].map((file) => [
      file,
      readFileSync(join(root, file), "utf8"),
    ]),
  );

describe("the formats of sites", () => {
  it("end at the one that this version writes, each one above the other", () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
    expect(MIGRATIONS.at(-1)?.to).toBe(FORMAT);
  });

  it.each([
    ["a list", "- id: one\n  label: A\n", "- omit: all\n- id: one\n  label: A\n"],
    ["a comment before it, which stays", "# Words\n\n- id: one\n", "# Words\n\n- omit: all\n- id: one\n"],
    ["lines of Windows", "# Mots\r\n- id: one\r\n", "# Mots\r\n- omit: all\r\n- id: one\r\n"],
    ["a list that is set in", "  - id: one\n", "  - omit: all\n  - id: one\n"],
    ["a byte order mark", "\ufeff- id: one\n", "\ufeff- omit: all\n- id: one\n"],
    ["no last line end", "- id: one", "- omit: all\n- id: one"],
    ["nothing but comments", "# rien\n", "# rien\n"],
    ["what is done already", "- omit: all\n- id: one\n", "- omit: all\n- id: one\n"],
  ])("keep a vocabulary alone that has %s", async (_, before, after) => {
    const root = makeRoot({ "site.yaml": "title: A\n", "actors/_vocabularies/themes.yaml": before });
    await migrate(root, MIGRATIONS);
    expect(readFileSync(join(root, "actors/_vocabularies/themes.yaml"), "utf8")).toBe(after);
  });

  it.each([
    ["is not told", "# Réglages\ntitle: A\n", `format: ${FORMAT}\n# Réglages\ntitle: A\n`],
    ["is told, with a comment", "title: A\nformat: 1   # ici\n", `title: A\nformat: ${FORMAT}   # ici\n`],
    ["is not told, on Windows", "\ufefftitle: A\r\n", `\ufeffformat: ${FORMAT}\r\ntitle: A\r\n`],
  ])("are marked in site.yaml where the format %s", async (_, before, after) => {
    const root = makeRoot({ "site.yaml": before });
    await migrate(root, MIGRATIONS);
    expect(readFileSync(join(root, "site.yaml"), "utf8")).toBe(after);
  });

  it("show every line that would change, and write none unless told", async () => {
    const root = makeRoot({ "site.yaml": "title: A\n", "actors/_vocabularies/themes.yaml": "- id: one\n" });
    const before = readAll(root);
    const { lines } = await runMigration(root, { write: false, latest: FORMAT });
    expect(lines.join("\n")).toMatchInlineSnapshot(`
      "actors/_vocabularies/themes.yaml — un vocabulaire du site s'ajoute désormais à celui du moteur ; « omit: all » dit que le vôtre le remplace, comme avant
          1 + - omit: all
      site.yaml
          1 + format: 2

      Rien n'est écrit. Pour l'écrire : npm run migrer -- --ecrire"
    `);
    expect(readAll(root)).toEqual(before);
  });

  it("of a newer version are named, and nothing is changed", async () => {
    const root = makeRoot({ "site.yaml": "format: 99\nlater_field: 1\n" });
    const { code, lines } = await runMigration(root, { write: true, latest: FORMAT });
    expect({ code, lines }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "lines": [
          "Ce site est écrit dans le format 99, plus récent que ce programme (2) ; lancez npm update civic-theque.",
        ],
      }
    `);
    expect(readFileSync(join(root, "site.yaml"), "utf8")).toBe("format: 99\nlater_field: 1\n");
  });
});

describe("an upgrade over three versions of a site with 200 edits", () => {
  const EDITS = 200;
  const random = createRandom(14);

  /** A site as its people keep it: comments, blank lines, line ends and values of their own, at 200 places. */
  function makeEdited(): string {
    count += 1;
    const root = join(folder, String(count));
    for (const part of ["site.yaml", "actors", "content"])
      cpSync(join(PROJECT, "tests/fixtures/site", part), join(root, part), { recursive: true });
    const actors = join(PROJECT, "actors");
    for (const name of readdirSync(actors).filter((one) => /^[a-z0-9-]+\.yaml$/u.test(one)))
      cpSync(join(actors, name), join(root, "actors", name));
    const files = Object.keys(readAll(root)).filter((file) => /\.(?:yaml|md)$/u.test(file));
    for (let edit = 0; edit < EDITS; edit += 1) {
      const path = join(root, random.pick(files));
      const lines = readFileSync(path, "utf8").split("\n");
      const own = [`# note ${edit}`, "", `   # à voir : « ${edit} »`, `#   founded: ${edit}`];
      lines.splice(random.between(1, lines.length - 1), 0, random.pick(own));
      writeFileSync(path, lines.join(random.chance(0.1) ? "\r\n" : "\n"));
    }
    return root;
  }

  it("keeps every edit and every comment, touches no other line, and changes nothing when it is run again", async () => {
    const root = makeEdited();
    const before = readAll(root);
    await migrate(root, FUTURE);
    const after = readAll(root);
    for (const [file, text] of Object.entries(before)) {
      const kept = (after[file] ?? "").replace(/^format: \d\r?\n/u, "").replace(/^- omit: all\r?\n/mu, "");
      expect(kept.replace(/^started:/mu, "founded:"), file).toBe(text);
    }
    expect(Object.values(after).filter((text) => /^started:/mu.test(text)).length).toBeGreaterThan(50);
    expect(planMigration(root, FUTURE).rewritings).toEqual([]);
    await migrate(root, FUTURE);
    expect(readAll(root)).toEqual(after);
  });

  it("ends alike version by version, all at once, and where it was cut before its end", async () => {
    const stepwise = makeEdited();
    const atOnce = join(folder, "at-once");
    cpSync(stepwise, atOnce, { recursive: true });
    const half = join(folder, "half");
    cpSync(stepwise, half, { recursive: true });
    for (let length = 1; length <= FUTURE.length; length += 1) await migrate(stepwise, FUTURE.slice(0, length));
    await migrate(atOnce, FUTURE);
    for (const { file, after } of planMigration(half, FUTURE).rewritings.slice(0, 30))
      writeFileSync(join(half, file), after);
    await migrate(half, FUTURE);
    expect(readAll(atOnce)).toEqual(readAll(stepwise));
    expect(readAll(half)).toEqual(readAll(stepwise));
  });
});
