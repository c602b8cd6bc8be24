import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { afterAll, describe, expect, it } from "vitest";
import { createRandom } from "../../bench/create-random.ts";
import { MIGRATIONS, type Migration } from "../../src/migration/migrations.ts";
import { planMigration } from "../../src/migration/plan-migration.ts";
import { runMigration } from "../../src/migration/run-migration.ts";
import { fileNamesOf } from "../../src/model/file-names.ts";
import { FORMAT } from "../../src/model/schema/format.ts";
import { segmentsOf } from "../../src/model/segments.ts";
import { listFiles } from "../../src/sources/list-files.ts";
import type { LineChange } from "../../src/syntax/edit-yaml.ts";
import { normaliseText } from "../../src/syntax/parse-front-matter.ts";
import { parseYaml } from "../../src/syntax/parse-yaml.ts";
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
  intends: (value) =>
    Object.fromEntries(Object.entries(Object(value)).map(([key, one]) => [key === from ? called : key, one])),
  ask: () => `appelez ${called} ce qui s'appelle ${from}`,
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
    ["the mark of a document", "---\n- id: one\n", "---\n- omit: all\n- id: one\n"],
    [
      "marks, a directive and comments",
      "%YAML 1.2\n---\n# A\n- id: one\n...\n",
      "%YAML 1.2\n---\n# A\n- omit: all\n- id: one\n...\n",
    ],
    ["one line", '[{ id: one, label: "A" }]\n', '[{ omit: all }, { id: one, label: "A" }]\n'],
    ["one line after a mark", "--- [{id: one}]\r\n", "--- [{ omit: all }, {id: one}]\r\n"],
    ["brackets over lines", "[\n  {id: one},\n]\n", "[{ omit: all }, \n  {id: one},\n]\n"],
    ["an anchor", "&ours\n- id: one\n", "&ours\n- omit: all\n- id: one\n"],
    ["an item that begins below its dash", "-\n  id: one\n", "- omit: all\n-\n  id: one\n"],
    ["what is done already, in one line", "[{omit: all}, {id: one}]\n", "[{omit: all}, {id: one}]\n"],
    ["what is done already", "- omit: all\n- id: one\n", "- omit: all\n- id: one\n"],
  ])("keep a vocabulary alone that has %s", async (_, before, after) => {
    const root = makeRoot({ "site.yaml": "title: A\n", "actors/_vocabularies/themes.yaml": before });
    await migrate(root, MIGRATIONS);
    expect(readFileSync(join(root, "actors/_vocabularies/themes.yaml"), "utf8")).toBe(after);
  });

  it.each([
    ["is not told", "# Réglages\ntitle: A\n", `format: ${FORMAT}\n# Réglages\ntitle: A\n`],
    ["is told, with a comment", "title: A\nformat: 1   # ici\n", `title: A\nformat: ${FORMAT}   # ici\n`],
    ["is not told, after a mark", "---\n# R\ntitle: A\n", `---\nformat: ${FORMAT}\n# R\ntitle: A\n`],
    ["is not told, between marks", "# R\n--- # S\ntitle: A\n...\n", `# R\n--- # S\nformat: ${FORMAT}\ntitle: A\n...\n`],
    ["is not told, in one line", "{ title: A }\n", `{ format: ${FORMAT}, title: A }\n`],
    ["is told in one line", "{title: A, format: 1}\n", `{title: A, format: ${FORMAT}}\n`],
    ["is told by a quoted name", '"format" : 1\ntitle: A\n', `"format" : ${FORMAT}\ntitle: A\n`],
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

describe("a site that cannot be brought to this format without doubt", () => {
  it.each([
    [
      "whose format is in quotes",
      { "site.yaml": 'title: A\nformat: "3"\n' },
      "site.yaml:2 — format : « 3 » n'est pas un nombre ; écrivez un nombre, sans guillemets",
    ],
    [
      "whose format is none",
      { "site.yaml": "format: 0\n" },
      "site.yaml:1 — format : « 0 » est inférieur à 1 ; donnez 1 au moins",
    ],
    [
      "that uses the package and tells no format",
      { "site.yaml": "title: A\n", "package.json": '{ "dependencies": { "civic-theque": "^0.3.0" } }' },
      "site.yaml:1 — format : le format n'est pas dit, et ce site emploie le paquet civic-theque, qui a toujours écrit cette ligne ; rétablissez format: 3 ; ou écrivez format: 1 si ses fichiers datent d'avant le paquet",
    ],
    [
      "whose settings cannot be read",
      { "site.yaml": 'title: "A\nlanguage: fr\n' },
      "site.yaml:1 — un guillemet ouvert n'est pas fermé ; ",
    ],
    [
      "one of whose vocabularies cannot be read",
      { "site.yaml": "language: fr\n", "actors/_vocabularies/types.yaml": "- id: [one\n" },
      "actors/_vocabularies/types.yaml:1 — un crochet ou une accolade ouverts ne sont pas fermés ; ",
    ],
    [
      "one of whose vocabularies holds two documents",
      {
        "site.yaml": "language: fr\n",
        "actors/_vocabularies/themes.yaml": "- id: one\n",
        "actors/_vocabularies/types.yaml": "? - id: one\n: two\n--- # deux\n- id: one\n",
      },
      "actors/_vocabularies/types.yaml:1 — ",
    ],
    [
      "whose addresses are a word",
      { "site.yaml": "language: fr\naddresses: rien\n" },
      "site.yaml — ce fichier est écrit d'une façon que ce programme ne sait pas changer sans risque, et reste tel quel ; ajoutez sous addresses : directory: civic-theque, puis relancez",
    ],
  ])("%s is named, and none of its files is touched", async (_, files, said) => {
    const root = makeRoot(files);
    const before = readAll(root);
    const { code, lines } = await runMigration(root, { write: true, latest: FORMAT });
    const [first = ""] = lines;
    expect(first.replace(/[\u00a0\u202f]/gu, " ")).toContain(said);
    expect({ code, after: readAll(root) }).toEqual({ code: 1, after: before });
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
    ["whose file has an end", "language: en\n...\n# après\n", "language: en\naddresses:\n  files: fr\n...\n# après\n"],
    ["which tells an empty one", "language: en\naddresses: {}\n", "language: en\naddresses: { files: fr }\n"],
    ["which tells none of them yet", "language: en\naddresses:\n", "language: en\naddresses:\n  files: fr\n"],
    [
      "which names them in quotes",
      'language: en\n"addresses":\n  map: plan\n',
      'language: en\n"addresses":\n  files: fr\n  map: plan\n',
    ],
    [
      "which tells some over lines, in brackets",
      "language: en\naddresses: {\n  map: plan }\n",
      "language: en\naddresses: {files: fr, \n  map: plan }\n",
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
    for (let edit = 0; edit < EDITS; ) {
      const path = join(root, random.pick(files));
      const lines = readFileSync(path, "utf8").split("\n");
      const own = [`# note ${edit}`, "", `   # à voir : « ${edit} »`, `#   founded: ${edit}`];
      lines.splice(random.between(1, lines.length - 1), 0, random.pick(own));
      const edited = lines.join(random.chance(0.1) ? "\r\n" : "\n");
      // What people keep can be read: a comment in the middle of a long value would end it.
      if (path.endsWith(".yaml") && !parseYaml(normaliseText(edited)).ok) continue;
      writeFileSync(path, edited);
      edit += 1;
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
    expect(planMigration(root, FUTURE).value?.rewritings).toEqual([]);
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
    for (const { file, after } of planMigration(half, FUTURE).value?.rewritings.slice(0, 30) ?? [])
      writeFileSync(join(half, file), after);
    await migrate(half, FUTURE);
    expect(readAll(atOnce)).toEqual(readAll(stepwise));
    expect(readAll(half)).toEqual(readAll(stepwise));
  });
});
