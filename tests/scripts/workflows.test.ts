import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../run-script.ts";

type Step = { run?: string; if?: string; uses?: string; with?: Record<string, unknown>; env?: Record<string, string> };
type Job = { if?: string; permissions?: Record<string, string>; steps: Step[]; needs?: string };
type Workflow = {
  on: { schedule?: { cron: string }[]; push?: { branches?: string[] } | null };
  permissions: object;
  jobs: Record<string, Job>;
};
type Pipeline = Record<string, { script?: string[]; before_script?: string[]; artifacts?: object }>;

const folder = join(PROJECT, ".github/workflows");
const read = (path: string) => readFileSync(path, "utf8");
const workflows = readdirSync(folder).map((file) => ({
  file,
  text: read(join(folder, file)),
  workflow: load(read(join(folder, file))) as Workflow,
}));
const named = (file: string) => workflows.find((one) => one.file === file)?.workflow as Workflow;
const pipeline = load(read(join(PROJECT, ".gitlab-ci.yml"))) as Pipeline;
const jobs = workflows.flatMap(({ workflow }) => Object.entries(workflow.jobs));
const linesOf = ({ script = [], before_script = [] }: Pipeline[string]) => [...before_script, ...script];
const runs = (job: Job) => job.steps.flatMap(({ run }) => run ?? []);

describe("the workflows", () => {
  it("run on Friday to find links, and at each merge and every morning to publish", () => {
    expect(named("liens.yml").on.schedule?.map(({ cron }) => cron)).toEqual(["0 15 * * 5"]);
    expect(named("publier.yml").on).toHaveProperty("push");
    expect(named("publier.yml").on.schedule?.map(({ cron }) => cron)).toEqual(["30 4 * * *"]);
  });

  it("name no branch: what is published comes from the default one, whatever its name, and no other run waits in its place", () => {
    for (const { text } of workflows) expect(text).not.toMatch(/\b(?:main|master)\b/u);
    const { construire, lettre, publier } = named("publier.yml").jobs;
    const condition = `\${{ github.event_name != 'push' || github.ref_name == github.event.repository.default_branch }}`;
    expect([construire?.if, lettre?.if, publier?.needs]).toEqual([condition, condition, "construire"]);
    expect(named("publier.yml")).toMatchObject({
      concurrency: { group: expect.stringContaining(`\${{ github.ref }}`) },
    });
    expect(named("liens.yml").jobs.proposer?.steps.at(-1)?.env?.BASE).toContain("|| github.ref_name");
  });

  it("propose nothing where a new site kept nothing to propose", () => {
    const { trouver, proposer } = named("liens.yml").jobs;
    const kept = trouver?.steps.at(-1);
    expect(kept).toMatchObject({ id: "garder", with: { "if-no-files-found": "ignore" } });
    expect(trouver).toMatchObject({ outputs: { brouillon: `\${{ steps.garder.outputs.artifact-id }}` } });
    expect(proposer?.if).toBe(`\${{ needs.trouver.outputs.brouillon != '' }}`);
  });

  it("use the forge's own actions alone, each pinned to a commit and named by its version", () => {
    for (const { file, text } of workflows) {
      const uses = text.match(/uses: .*/gu) ?? [];
      expect(
        uses.filter((line) => !/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line)),
        file,
      ).toEqual([]);
    }
    const pins = new Set(workflows.flatMap(({ text }) => text.match(/actions\/[a-z-]+@[0-9a-f]{40}/gu) ?? []));
    expect(new Set([...pins].map((pin) => pin.split("@")[0])).size).toBe(pins.size);
  });

  it("grant nothing but what a job needs", () => {
    for (const { workflow } of workflows) expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      trouver: { contents: "read", issues: "read" },
      proposer: { contents: "write", "pull-requests": "write" },
      construire: { contents: "read" },
      lettre: { contents: "read" },
      publier: { pages: "write", "id-token": "write" },
      verifier: { contents: "read" },
    });
  });

  it("run no dependency where something can be written, and leave no token where one runs", () => {
    for (const [, job] of jobs) {
      const installs = runs(job).some((line) => line.startsWith("npm"));
      const writes = Object.values(job.permissions ?? {}).includes("write");
      expect(installs && writes).toBe(false);
      const checkouts = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      if (installs) expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual([false]);
    }
  });

  it("put no text of an event into a command line", () => {
    for (const [, job] of jobs) expect(runs(job).filter((line) => line.includes("${{"))).toEqual([]);
  });

  it("keep what is known of feeds from one run to the next", () => {
    const cache = named("liens.yml").jobs.trouver?.steps.find(({ uses }) => uses?.startsWith("actions/cache@"));
    expect(cache?.with).toMatchObject({ path: ".cache", "restore-keys": "flux-" });
    expect(JSON.stringify(pipeline.trouver)).toContain('{"key":"flux","paths":[".cache/"]}');
  });

  it("make no picture again that an earlier run made", () => {
    const cache = named("publier.yml").jobs.construire?.steps.find(({ uses }) => uses?.startsWith("actions/cache@"));
    expect(cache?.with).toMatchObject({ path: ".cache", "restore-keys": "images-" });
    expect(JSON.stringify(pipeline.pages)).toContain('{"key":"images","paths":[".cache/"]}');
  });

  it("leave the letter as an artefact, faults and all, and let none of them hold the site back", () => {
    const { construire, lettre, publier } = named("publier.yml").jobs;
    expect(construire?.steps.map((step) => step.with?.path)).toContain("_site");
    expect(publier?.needs).toBe("construire");
    expect(lettre?.steps.at(-1)).toMatchObject({
      if: expect.stringContaining("!cancelled()"),
      with: { path: "_newsletter/" },
    });
    expect(pipeline.pages?.artifacts).toEqual({ paths: ["public"] });
    expect(pipeline.lettre?.artifacts).toMatchObject({ when: "always", paths: ["_newsletter"] });
  });

  it("run what there is, in lines that a shell can read", () => {
    const scripts = JSON.parse(read(join(PROJECT, "package.json"))).scripts;
    const lines = [...jobs.flatMap(([, job]) => runs(job)), ...Object.values(pipeline).flatMap(linesOf)];
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      execFileSync("bash", ["-n", "-c", line]);
      for (const [, name = ""] of line.matchAll(/npm run ([\w-]+)/gu)) expect(scripts).toHaveProperty(name);
      for (const [, file = ""] of line.matchAll(/bash (\S+)/gu))
        expect(existsSync(join(PROJECT, file)), file).toBe(true);
    }
  });

  it("say the same on the other forge", () => {
    const ours = (lines: readonly string[]) =>
      lines
        .filter((line) => /^(?:npm run|bash)/u.test(line))
        .map((line) => line.replace(/ (?:github|gitlab) .*| -- --out public/u, ""));
    const twin = {
      trouver: "trouver",
      proposer: "proposer",
      construire: "pages",
      lettre: "lettre",
      verifier: "verifier",
    };
    for (const [name, other] of Object.entries(twin)) {
      const job = jobs.find(([id]) => id === name)?.[1] as Job;
      expect(ours(pipeline[other]?.script ?? []), name).toEqual(ours(runs(job)));
    }
  });
});
