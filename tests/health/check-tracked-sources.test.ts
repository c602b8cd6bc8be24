import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkTrackedSources } from "../../src/health/check-tracked-sources.ts";
import { makeSite } from "./make-site.ts";

const tracked = "https://journal.example.org/article?utm_source=lettre&utm_medium=email";
const site = makeSite({
  outil: { website: "https://outil.example.org/", sources: [tracked, "https://example.org/sain"] },
});
afterAll(() => site.remove());

it("names a tracked address of a fiche, at its line, with the address to write instead", () => {
  const found = checkTrackedSources(site.read(new Date("2026-11-22T12:00:00Z")), (file) =>
    readFileSync(join(site.root, file), "utf8"),
  );
  expect(found.map(({ level, file, remedy }) => [level, file, remedy])).toEqual([
    ["warning", "actors/outil.yaml", "écrivez https://journal.example.org/article"],
  ]);
  expect(found[0]?.line).toBeGreaterThan(1);
});
