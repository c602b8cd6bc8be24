import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeSyntheticSite, SYNTHETIC_NOW } from "../../bench/make-synthetic-site.ts";
import { listFiles } from "../../src/sources/list-files.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { hostOf } from "../../src/text/canonical-url.ts";

const folder = mkdtempSync(join(tmpdir(), "synthetic-"));
afterAll(() => rmSync(folder, { recursive: true }));

function make(name: string, seed: number): string {
  const root = join(folder, name);
  makeSyntheticSite(root, { pages: 60, seed });
  return root;
}

function readAll(root: string): string[] {
  const files = ["actors", "content"].flatMap((part) => listFiles(root, part));
  return ["site.yaml", ...files].map((file) => `${file}\n${readFileSync(join(root, file), "utf8")}`);
}

describe("a synthetic site", () => {
  const root = make("first", 7);
  const { value: model, problems } = readModel(root, { now: new Date(SYNTHETIC_NOW), drafts: false });

  it("is valid, and two thirds of its pages are fiches", () => {
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    const { actors = [], articles = [], roundups = [], series = [] } = model ?? {};
    expect([actors.length, articles.length + roundups.length]).toEqual([40, 20]);
    expect(roundups.map(({ links }) => links.length)).toEqual([20, 20]);
    expect(series.map(({ parts }) => parts.length)).toContain(4);
  });

  it("is linked as a real one is: articles, roundups and tags lead to each other", () => {
    expect(model?.actors.some(({ articles }) => articles.length > 0)).toBe(true);
    expect(model?.actors.some(({ mentions }) => mentions.length > 0)).toBe(true);
    expect(model?.tags.some(({ articles }) => articles.length > 1)).toBe(true);
  });

  it("has fiches of 80 to 120 words and articles of about 500", () => {
    const count = (text = "") => text.split(/\s+/u).length;
    for (const { description } of model?.actors ?? []) {
      expect(count(description)).toBeGreaterThanOrEqual(80);
      expect(count(description)).toBeLessThanOrEqual(120);
    }
    const written = model?.articles.filter(({ folder }) => folder !== "pages") ?? [];
    const mean = written.reduce((sum, { body }) => sum + count(body), 0) / written.length;
    expect(mean).toBeGreaterThan(450);
    expect(mean).toBeLessThan(600);
  });

  it("names no host but those of example.org", () => {
    const addresses = readAll(root).flatMap((text) => text.match(/https?:\/\/[^\s")]+/gu) ?? []);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !/(?:^|\.)example\.org$/u.test(hostOf(address) ?? ""))).toEqual([]);
  });

  it("has the same bytes from the same seed, and others from another", () => {
    expect(readAll(make("second", 7))).toEqual(readAll(root));
    expect(readAll(make("third", 8))).not.toEqual(readAll(root));
  });
});
