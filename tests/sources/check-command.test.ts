import { join } from "node:path";
import { expect, it } from "vitest";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { PROJECT, runScript } from "../run-script.ts";

const BROKEN = join(PROJECT, "tests/fixtures/broken-site");
const VALID = join(PROJECT, "tests/fixtures/site");

const check = (...args: string[]) => runScript("check", args);

const OLDER =
  "site.yaml:1 — ce site est écrit pour une version plus ancienne\u202f; lancez npm run migrer, qui montre ce qui changerait";

it("the command prints every problem of a broken site and exits with 1", async () => {
  const { code, stdout, stderr } = await check("--root", BROKEN, "--now", "2026-11-22T12:00:00Z");
  const { problems } = readModel(BROKEN, { now: new Date("2026-11-22T12:00:00Z"), drafts: true });
  const marked = problems.map((problem) => `${problem.level === "error" ? "✗" : "!"} ${renderProblem(problem)}`);
  const [first, ...others] = stderr.split("\n");
  expect(first).toBe(`! ${OLDER}`);
  expect(others.slice(0, marked.length)).toEqual(marked);
  expect(stderr).toContain("npm run check");
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
});

it("the command counts the sources of a valid site and exits with 0", async () => {
  const { code, stdout, stderr } = await check("--root", VALID, "--now", "2026-10-18T12:00:00Z");
  const example = /^! site\.yaml:8 — contact_url\u00a0: .* est une adresse d'exemple, .*$/u;
  expect(code).toBe(0);
  const told = stderr.split("\n");
  expect(told).toEqual([`! ${OLDER}`, expect.stringMatching(example), ""]);
  expect(stdout).toMatch(
    /^Sources valides\u00a0: \d+ fiches, \d+ articles, \d+ éditions, \d+ événements, \d+ termes, \d+ flux\./u,
  );
});

it("an unknown option is named in French and exits with 2", async () => {
  const { code, stdout, stderr } = await check("--racine", BROKEN);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("L'option --racine n'existe pas.");
  expect(stderr).toContain("--root DOSSIER");
});

it("an option without its value exits with 2", async () => {
  expect(await check("--root")).toMatchObject({ code: 2, stdout: "" });
});

it("an instant that is none exits with 2", async () => {
  const { code, stderr } = await check("--now", "hier");
  expect(code).toBe(2);
  expect(stderr).toContain("«\u00a0hier\u00a0» n'est pas un instant");
});

it("a root that is no folder exits with 2, not with a list of files that it lacks", async () => {
  const { code, stderr } = await check("--root", join(BROKEN, "site.yaml"));
  expect(code).toBe(2);
  expect(stderr).toContain(`--root\u00a0: ${join(BROKEN, "site.yaml")} n'est pas un dossier.`);
});

it("a bare word that the command does not take exits with 2", async () => {
  const { code, stdout, stderr } = await check("actors/voxe.yaml");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("«\u00a0actors/voxe.yaml\u00a0» n'est attendu nulle part");
});

it("an option that npm kept for itself exits with 2, before anything is done without it", async () => {
  const { code, stdout, stderr } = await runScript("envoi", ["a@example.org"], { npm_config_essai: "true" });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("npm a gardé --essai pour lui\u202f; écrivez «\u00a0--\u00a0» avant les options");
  expect(await runScript("build", [], { npm_config_social_images: "" })).toMatchObject({ code: 2, stdout: "" });
});

it("a port that is none exits with 2", async () => {
  const { code, stderr } = await runScript("start", ["--root", VALID, "--port", "abc"]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "--port\u00a0: «\u00a0abc\u00a0» n'est pas un port\u202f; écrivez par exemple 8081.\n",
  });
});

it("the help is in French and exits with 0", async () => {
  const { code, stdout, stderr } = await check("--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("Vérifie toutes les sources");
  expect(stdout).toContain("cette aide");
});
