import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../run-script.ts";

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const HOW_TO = [
  "add-a-field-of-the-fiche",
  "add-a-kind-of-content",
  "add-a-language",
  "add-a-way-of-delivery",
  "change-the-look",
].map((name) => `docs/how-to/${name}.md`);

/** Paths of this repository that a page names, without those that it has one write. */
const listPaths = (text: string) =>
  [...text.matchAll(/`((?:src|layouts|scripts|tests)\/[\w./-]+\.(?:tsx?|css|svg))`/gu)].map(([, path = ""]) => path);

describe("the walks through the house", () => {
  const walks = read("docs/architecture.md")
    .split(/^## /mu)
    .filter((part) => part.startsWith("One "));

  it.each(walks.map((walk) => [walk.split("\n", 1)[0] ?? "", walk]))(
    "%s: at most twelve files, all there",
    (_, walk) => {
      const steps = [...walk.matchAll(/^\| (\d+) \| `([^`]+)`/gmu)].map(([, number, path = ""]) => [
        Number(number),
        path,
      ]);
      expect(steps.map(([number]) => number)).toEqual(steps.map((_step, index) => index + 1));
      expect(steps.length).toBeGreaterThan(6);
      expect(steps.length).toBeLessThanOrEqual(12);
      expect(steps.map(([, path]) => String(path)).filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
    },
  );

  it("are five", () => {
    expect(walks).toHaveLength(5);
  });
});

it.each(["docs/architecture.md", "docs/how-to/add-a-language.md", "docs/how-to/change-the-look.md"])(
  "%s names files that are there",
  (page) => {
    expect(listPaths(read(page)).filter((path) => !existsSync(join(PROJECT, path)) && !/\/es\//u.test(path))).toEqual(
      [],
    );
  },
);

it("the picture of the house leads to every page on changing it", () => {
  const page = read("docs/architecture.md");
  expect(
    HOW_TO.filter((path) => !page.includes(path.slice("docs/".length)) || !existsSync(join(PROJECT, path))),
  ).toEqual([]);
});
