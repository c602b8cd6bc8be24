import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { PART_NAMES } from "../../src/model/parts.ts";
import { listForgeFiles } from "../../src/new-site/list-forge-files.ts";
import { PROJECT } from "../run-script.ts";

const list = (forge: "github" | "gitlab") =>
  listForgeFiles(PROJECT, { title: "A", url: "https://a.example.org", language: "en", parts: PART_NAMES, forge });
const files = [...list("github"), ...list("gitlab")];
const { words, files: renamed } = JSON.parse(readFileSync(join(PROJECT, "starter/pipelines/en.json"), "utf8"));

/** What stays: commands and folders of the engine, the mark that drafts bear. */
const KEPT = /content\/liens|npm run liens|`liens|guide-de-la-redaction|retenu: de la boîte|--boite/gu;
const FRENCH =
  /[éèêàçùôîœ«»]|\b(?:le|la|les|des|du|liens?|flux|lettre|brouillon|verifier|trouver|proposer|publier|construire|tache|pour|avec)\b/iu;

describe("the pipelines of a site in English", () => {
  it.each(files)("say nothing in French: $path", ({ path, text }) => {
    expect(
      `${path}\n${text}`
        .replaceAll(KEPT, "")
        .split("\n")
        .filter((line) => FRENCH.test(line)),
    ).toEqual([]);
  });

  it("are those of this repository, read as such, their jobs tied by the names that they have", () => {
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.values(renamed)));
    for (const { path, text } of files.filter((file) => /workflows.*yml$/u.test(file.path))) {
      const { jobs } = load(text) as { jobs: Record<string, { needs?: string }> };
      const names = Object.keys(jobs);
      expect(
        Object.values(jobs)
          .flatMap(({ needs }) => needs ?? [])
          .filter((name) => !names.includes(name)),
        path,
      ).toEqual([]);
    }
    const gitlab = load(files.find(({ path }) => path === ".gitlab-ci.yml")?.text ?? "") as {
      stages: string[];
      [job: string]: unknown;
    };
    const jobs = Object.entries(gitlab).filter(([, job]) => typeof job === "object" && !Array.isArray(job)) as [
      string,
      { stage?: string; extends?: string; needs?: string[] },
    ][];
    for (const [name, { stage, extends: base, needs = [] }] of jobs) {
      expect(stage === undefined || gitlab.stages.includes(stage), name).toBe(true);
      for (const other of [base ?? name, ...needs]) expect(gitlab, name).toHaveProperty([other]);
    }
  });

  it("are said by no phrase that these do not have", () => {
    const french = (["github", "gitlab"] as const)
      .flatMap((forge) =>
        listForgeFiles(PROJECT, { title: "A", url: "https://a.example.org", language: "fr", parts: PART_NAMES, forge }),
      )
      .map(({ text }) => text.replaceAll("node_modules/civic-theque/dist/docs", "docs"))
      .join("\n");
    expect(
      (words as [string, string][]).map(([phrase]) => phrase).filter((phrase) => !french.includes(phrase)),
    ).toEqual([]);
  });

  it("name every variable that they read, and where it is set, in English", () => {
    const guide = readFileSync(join(PROJECT, "docs/how-to/run-a-site-of-your-own.md"), "utf8");
    const pipeline = files.find(({ path }) => path === ".gitlab-ci.yml")?.text ?? "";
    const comments = pipeline.split("\n").filter((line) => line.trim().startsWith("#"));
    for (const name of ["TASK", "LINKS_TOKEN", "PROPOSALS_TOKEN"]) {
      expect(pipeline).toContain(`$${name === "TASK" ? name : `{${name}`}`);
      expect(comments.join("\n")).toContain(name);
      expect(guide).toContain(`\`${name}\``);
    }
    expect(comments.join("\n")).toContain("Job token permissions");
    expect(guide).toContain("Job token permissions");
    for (const job of ["find", "propose", "letter"]) {
      expect(pipeline).toContain(`\n${job}:\n`);
      expect(guide).toContain(`job \`${job}\``);
    }
  });

  it("send to pages that the package holds", () => {
    const named = files.flatMap(({ text }) => text.match(/node_modules\/civic-theque\/dist\/[\w/.-]*\w/gu) ?? []);
    expect(new Set(named)).toEqual(new Set(["node_modules/civic-theque/dist/docs/how-to/run-a-site-of-your-own.md"]));
  });

  it("bring in and propose drafts on branches of one name", () => {
    const text = (name: string) => files.find(({ path }) => path === `.ci/${name}`)?.text ?? "";
    expect(text("propose-drafts")).toContain('branch="links/$date"');
    expect(text("take-up-drafts")).toContain("refs/remotes/origin/links/*");
  });
});
