import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { FIXTURE_NOW } from "../build-sites.ts";
import { PROJECT } from "../run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "two-processes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function buildInTwo(root: string, out: string, ...second: string[]): Promise<{ code: number; said: string }> {
  const program = join(import.meta.dirname, "build-in-two.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, root, out, FIXTURE_NOW, ...second], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (data) => {
    said += String(data);
  });
  const [code] = await once(child, "close");
  return { code, said };
}

/** What Pagefind orders anew in every run, of one process too. */
const UNORDERED = /^pagefind\/(?:filter\/|pagefind-entry\.json$|pagefind\..*\.pf_meta$)/u;

/** Every file below a folder, with a digest of what it holds. */
function digest(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !UNORDERED.test(relative(site, path)))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [relative(site, path), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}

it("two processes write the site that one writes, to the byte", async () => {
  const out = join(folder, "site");
  expect(await buildInTwo(join(PROJECT, "tests/fixtures/site"), out)).toMatchObject({ code: 0, said: "" });
  const [two, one] = [digest(out), digest(inject("fixtureSite"))];
  expect(Object.keys(two)).toEqual(Object.keys(one));
  expect(Object.entries(two).filter(([path, hash]) => one[path] !== hash)).toEqual([]);
});

it("a site with faults is refused by both at once: nothing is written, and neither waits for the other", async () => {
  const out = join(folder, "faulty");
  const { code, said } = await buildInTwo(join(PROJECT, "tests/fixtures/broken-site"), out);
  expect(code).toBe(0);
  expect(said).toContain("aucune fiche ne s'appelle");
  expect(readdirSync(folder)).not.toContain("faulty");
});

it("a site is not written where the second process dies with its share", async () => {
  const dying = join(folder, "dying.mjs");
  writeFileSync(dying, 'process.on("message", () => process.exit(3));');
  const { code, said } = await buildInTwo(join(PROJECT, "tests/fixtures/site"), join(folder, "half"), dying);
  expect(code).toBe(1);
  expect(said).toContain("ended with 3");
  expect(readdirSync(folder)).not.toContain("half");
});
