import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SECRETS, traitsOf } from "../../src/delivery/ways/table.ts";
import { WAY_NAMES } from "../../src/model/schema/delivery.ts";
import { PROJECT, runScript } from "../run-script.ts";

const FOLDER = join(PROJECT, "src/delivery/ways");
const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const GUIDE = "docs/guide-de-la-redaction.md";

test("every way has a folder of its name, and every folder is a way", () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...WAY_NAMES].sort());
  expect(WAY_NAMES.filter((way) => !existsSync(join(FOLDER, way, "way.ts")))).toEqual([]);
  expect(WAY_NAMES.map((way) => typeof traitsOf(way).canSchedule)).toEqual(WAY_NAMES.map(() => "boolean"));
});

test.each(WAY_NAMES)("the guide tells what %s does and which keys it needs, and site.yaml names it", (way) => {
  const [row = `no row of ${way}`] = new RegExp(`^\\| \`${way}\` \\|.*$`, "mu").exec(read(GUIDE)) ?? [];
  expect(row).toMatch(/^\| `/u);
  const needed = SECRETS.filter((secret) => secret.way === way);
  expect(needed.filter(({ name }) => !row.includes(name))).toEqual([]);
  expect(read("site.yaml")).toMatch(new RegExp(`#   by: .*\\b${way}\\b`, "u"));
});

test.each(["README.md", "site.yaml"])("%s names every key that is read from the environment", (file) => {
  expect(SECRETS.map(({ name }) => name).filter((name) => !read(file).includes(name))).toEqual([]);
});

test("the command's help lists the ways, their keys, and which of them can wait", async () => {
  const { stdout } = await runScript("envoi", ["--help"]);
  expect(stdout).toContain(`[--par ${WAY_NAMES.join("|")}]`);
  expect(stdout).toContain(`${SECRETS.map(({ name }) => name).join(", ")}.\n`);
});
