import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, inject, it } from "vitest";
import { listOutputs } from "../../src/site/list-outputs.ts";
import { listPublic } from "../../src/sources/list-public.ts";
import { readValidModel } from "../exports/read-fixture.ts";
import { PROJECT } from "../run-script.ts";

/** Folders of files that their content names. */
const NAMED_BY_CONTENT = /^(?:assets|images|pagefind|partage)\//u;

it.each([
  ["fixtureSite", "fixture", join(PROJECT, "tests/fixtures/site")],
  ["realSite", "real", PROJECT],
] as const)("every file of the %s is known before it is written, and no other is", async (name, model, root) => {
  const outputs = await listOutputs(readValidModel(model), listPublic(root));
  const written = readdirSync(inject(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inject(name).length + 1))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !NAMED_BY_CONTENT.test(path));
  expect(outputs.map(({ path }) => path).sort()).toEqual(written.sort());
  expect(written.length).toBeGreaterThan(200);
});
