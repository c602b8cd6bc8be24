import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openReader, readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";
import { findDifference } from "./find-difference.ts";

const OPTIONS = { now: new Date("2026-10-20T10:00:00Z"), drafts: true };
const folder = mkdtempSync(join(tmpdir(), "reader-once-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** A copy of the fixture site, and a reader for which all its files are of yesterday. */
function openCopy() {
  count += 1;
  const root = join(folder, String(count));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  return {
    root,
    reader: openReader(root, () => Date.now() + 86_400_000),
    fiche: join(root, "actors/voix-publique.yaml"),
  };
}

const nameOf = (reader: ReturnType<typeof openReader>) =>
  reader.read(OPTIONS).value?.actors.find(({ id }) => id === "voix-publique")?.name;

it("keeps what it read of files that are what they were", () => {
  const { reader, fiche } = openCopy();
  const [first, second] = [reader.read(OPTIONS).value, reader.read(OPTIONS).value];
  expect(second?.settings).toBe(first?.settings);
  expect(second?.actors[0]?.links).toBe(first?.actors[0]?.links);
  writeFileSync(fiche, readFileSync(fiche, "utf8").replace(/^name: .*$/mu, 'name: "Voix changée"'));
  expect(nameOf(reader)).toBe("Voix changée");
});

it("sees a change that neither the date nor the size of a file tells, while the file is young", () => {
  const { root, fiche } = openCopy();
  const reader = openReader(root, () => Date.now());
  reader.read(OPTIONS);
  const { atime, mtime, size } = statSync(fiche);
  const text = readFileSync(fiche, "utf8");
  const [, name = ""] = /^name: "?([^"\n]*)"?$/mu.exec(text) ?? [];
  writeFileSync(fiche, text.replace(name, "Z".repeat(Buffer.byteLength(name))));
  utimesSync(fiche, atime, mtime);
  expect(statSync(fiche).size).toBe(size);
  expect(nameOf(reader)).toMatch(/^Z+$/u);
});

it("reads a vocabulary again where the site's format gives the same file another meaning", () => {
  const { root, reader } = openCopy();
  reader.read(OPTIONS);
  appendFileSync(join(root, "site.yaml"), "\nformat: 3\n");
  const [read, fresh] = [reader.read(OPTIONS), readModel(root, OPTIONS)];
  expect(findDifference(read, fresh)).toBeUndefined();
  expect(fresh.value?.settings.format).toBe(3);
});

it("follows a file that goes, comes back, and is no text for a while", () => {
  const { reader, fiche } = openCopy();
  const [text, name] = [readFileSync(fiche), nameOf(reader)];
  rmSync(fiche);
  expect(reader.read(OPTIONS).ok).toBe(false);
  writeFileSync(fiche, Buffer.concat([text, Buffer.from([0xff])]));
  expect(reader.read(OPTIONS).problems.map(({ message }) => message)).toContain("le fichier n'est pas en UTF-8");
  writeFileSync(fiche, text);
  expect(nameOf(reader)).toBe(name);
});
