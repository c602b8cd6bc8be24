import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { afterAll, describe, expect, it } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { type LineChange, MIGRATIONS, type Migration } from "../../src/migration/migrations.ts";
import { planMigration } from "../../src/migration/plan-migration.ts";
import { runMigration } from "../../src/migration/run-migration.ts";
import { fileNamesOf } from "../../src/model/file-names.ts";
import { FORMAT } from "../../src/model/schema/settings.ts";
import { segmentsOf } from "../../src/model/segments.ts";
import { listFiles } from "../../src/sources/list-files.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
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
    const formats = MIGRATIONS.map(({ to }) => to);
    expect([...new Set(formats)]).toEqual(Array.from({ length: FORMAT - 1 }, (_, index) => index + 2));
    expect(formats).toEqual(formats.toSorted((a, b) => a - b));
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
          1 + format: 3

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
          "Ce site est écrit dans le format 99, plus récent que ce programme (3) ; lancez npm update civic-theque.",
        ],
      }
    `);
    expect(readFileSync(join(root, "site.yaml"), "utf8")).toBe("format: 99\nlater_field: 1\n");
  });
});

describe("the files of a site in another language than French", () => {
  it.each([
    ["which tells no address", 'language: "en"\n', 'language: "en"\naddresses:\n  files: fr\n'],
    [
      "which tells some",
      "language: en\naddresses:\n    map: plan\n",
      "language: en\naddresses:\n    files: fr\n    map: plan\n",
    ],
    [
      "which tells some in one line",
      "language: en\naddresses: { map: plan }   # ours\n",
      "language: en\naddresses: { files: fr, map: plan }   # ours\n",
    ],
    [
      "which has said it",
      "language: en\naddresses:\n  files: [en, fr]\n",
      "language: en\naddresses:\n  files: [en, fr]\n",
    ],
    [
      "which has said it in one line",
      "language: en\naddresses: { files: fr }\n",
      "language: en\naddresses: { files: fr }\n",
    ],
    [
      "on Windows, without a last line end",
      "title: A\r\nlanguage: en",
      "title: A\r\nlanguage: en\r\naddresses:\r\n  files: fr\r\n",
    ],
    ["which speaks French after all", 'language: "fr"\n', 'language: "fr"\n'],
  ])("keep their addresses on a site %s", async (_, before, after) => {
    const end = before.includes("\r\n") ? "\r\n" : "\n";
    const root = makeRoot({ "site.yaml": `format: 2${end}${before}` });
    await migrate(root, MIGRATIONS);
    expect(readFileSync(join(root, "site.yaml"), "utf8")).toBe(`format: 3${end}${after}`);
  });
});

describe("the addresses of a site of the first format", () => {
  it.each([
    [
      "in French, whose directory was that of the first site",
      "language: fr\n",
      "language: fr\naddresses:\n  directory: civic-theque\n",
    ],
    [
      "in French, which has told it",
      "language: fr\naddresses: { directory: jardins }\n",
      "language: fr\naddresses: { directory: jardins }\n",
    ],
  ])("stay on a site %s", async (_, before, after) => {
    const root = makeRoot({ "site.yaml": before });
    await migrate(root, MIGRATIONS);
    expect(readFileSync(join(root, "site.yaml"), "utf8")).toBe(`format: 3\n${after}`);
  });

  it.each(LANGUAGES)(
    "are read as they were, and stay where they are when it is brought to this format, in %s",
    async (language) => {
      const text = `language: ${language}\naddresses:\n  map: plan\n`;
      const root = makeRoot({ "site.yaml": text });
      const read = () => load(readFileSync(join(root, "site.yaml"), "utf8")) as Parameters<typeof segmentsOf>[0];
      const before = segmentsOf({ ...read(), format: 1 });
      expect(before).toMatchObject({
        directory: "civic-theque",
        interviews: "interviews",
        search: "recherche",
        map: "plan",
      });
      await migrate(root, MIGRATIONS);
      expect(read().format).toBe(FORMAT);
      expect(segmentsOf(read())).toEqual(before);
      expect(fileNamesOf(read()).actors).toBe("acteurs");
    },
  );
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
    for (let format = 2; format <= FORMAT + 2; format += 1)
      await migrate(
        stepwise,
        FUTURE.filter(({ to }) => to <= format),
      );
    await migrate(atOnce, FUTURE);
    for (const { file, after } of planMigration(half, FUTURE).rewritings.slice(0, 30))
      writeFileSync(join(half, file), after);
    await migrate(half, FUTURE);
    expect(readAll(atOnce)).toEqual(readAll(stepwise));
    expect(readAll(half)).toEqual(readAll(stepwise));
  });
});
