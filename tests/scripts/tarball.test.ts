import { type ExecFileException, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT, type Run } from "../run-script.ts";
import { findFreePort } from "../servers/find-free-port.ts";

const LARGEST = 2_000_000;

const home = mkdtempSync(join(tmpdir(), "tarball-"));
const site = join(home, "site");
const engine = join(home, "node_modules/civic-theque");
const bin = join(home, "node_modules/.bin/civic-theque");
afterAll(() => rmSync(home, { recursive: true }));

const execute = promisify(execFile);
const list = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();

/** Runs the command of the package, as the shell of a site's folder does. */
async function run(cwd: string, ...words: string[]): Promise<Run> {
  const child = execute(bin, words, { cwd }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: ExecFileException & { stdout: string; stderr: string }) => ({ ...error, code: Number(error.code) }),
  );
  const { code, stdout, stderr } = await child;
  return { code, stdout, stderr };
}

/** Installs a tarball as npm does, without a registry: unpacked, its command linked, and of what it depends on that alone. */
async function install(tarball: string): Promise<void> {
  rmSync(engine, { recursive: true, force: true });
  mkdirSync(engine, { recursive: true });
  await execute("tar", ["xzf", tarball, "-C", engine, "--strip-components=1"]);
  const { dependencies, bin: commands } = JSON.parse(readFileSync(join(engine, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(home, "node_modules", name)), { recursive: true });
    symlinkSync(join(PROJECT, "node_modules", name), join(home, "node_modules", name));
  }
  mkdirSync(dirname(bin), { recursive: true });
  symlinkSync(join(engine, commands["civic-theque"]), bin);
}

describe.skipIf(process.platform === "win32")("the package", () => {
  let files: string[];

  beforeAll(async () => {
    const { stdout } = await execute("npm", ["pack", "--silent", "--json", "--pack-destination", home], {
      cwd: PROJECT,
    });
    const [packed] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [{ filename: string; size: number }];
    expect(packed.size).toBeLessThan(LARGEST);
    await install(join(home, packed.filename));
    writeFileSync(join(home, "tsconfig.json"), '{ "compilerOptions": { "jsx": "react", "jsxFactory": "elsewhere" } }');
    files = list(engine);
  }, 120_000);

  it("holds no test, no content of this repository's site, and no source to compile but types", () => {
    expect(
      files.filter((file) => /^(?!dist\/|(?:CHANGELOG|README)\.md$|LICENSE$|package\.json$|dist$)/u.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /^dist\/(?:tests|bench|actors|content|site\.yaml)/u.test(file))).toEqual([]);
    expect(files.filter((file) => /\.tsx?$/u.test(file) && !file.endsWith(".d.ts"))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["CHANGELOG.md", "LICENSE", "README.md", "dist/src/index.d.ts"]));
  });

  it("makes a site in an empty folder, checks it, builds it, fills a draft, makes its letter and writes it to the outbox", async () => {
    expect(
      await run(home, "init", "site", "--oui", "--sans-installation", "--titre", "Annuaire d'essai"),
    ).toMatchObject({ code: 0 });
    const checked = await run(site, "check");
    expect(checked).toMatchObject({ code: 0 });
    // All that a site just made is asked for: whom its readers write to.
    expect(checked.stderr).toMatch(/^! site\.yaml:\d+ — contact\u00a0: .+\n$/u);
    expect(checked.stdout).toContain("1 fiche, 1 article, 1 édition");
    expect(await run(site, "build", "--no-social-images")).toMatchObject({ code: 0 });
    expect(readFileSync(join(site, "_site/index.html"), "utf8")).toContain("Annuaire d’essai");
    const draft = await run(site, "liens", "--demo");
    expect(draft).toMatchObject({ code: 0 });
    expect(draft.stdout).toContain("npx civic-theque start");
    expect(await run(site, "newsletter")).toMatchObject({ code: 0 });
    expect(await run(site, "envoi", "--oui")).toMatchObject({ code: 0 });
    expect(list(join(site, "_outbox")).filter((file) => file.endsWith(".eml"))).not.toEqual([]);
  });

  it("serves the site with its search", async () => {
    const child = spawn(bin, ["start", "--port", `${await findFreePort(8790)}`], { cwd: site });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    const ended = once(child, "exit");
    while (!/http:\/\/localhost:\d+/u.test(said) && child.exitCode === null)
      await new Promise((done) => setTimeout(done, 50));
    const address = /http:\/\/localhost:\d+/u.exec(said)?.[0] ?? "";
    expect(said).toContain("npx civic-theque check");
    expect(await (await fetch(`${address}/recherche/`)).text()).toMatch(/src="\/assets\/search-/u);
    const isIndexed = async () => (await fetch(`${address}/pagefind/pagefind.js`)).status === 200;
    while (!(await isIndexed())) await new Promise((done) => setTimeout(done, 100));
    child.kill("SIGINT");
    await ended;
  });

  it("writes in the site's folder alone", () => {
    expect(list(engine)).toEqual(files);
    expect(readdirSync(site)).toEqual(
      expect.arrayContaining([".cache", "_site", "_newsletter", "_outbox", "_rapports"]),
    );
    expect(readdirSync(home).sort()).toEqual([
      expect.stringMatching(/\.tgz$/u),
      "node_modules",
      "site",
      "tsconfig.json",
    ]);
  });

  it("gives programs the model of a site, with its types", async () => {
    const program = `import { readModel, type Model } from "civic-theque";
const { value }: { value?: Model } = readModel("site", { now: new Date(), drafts: false });
const names: string[] = value?.actors.map(({ name }) => name) ?? [];
console.log(names.join());
`;
    writeFileSync(join(home, "program.ts"), program);
    writeFileSync(
      join(home, "program.mjs"),
      program.replace(", type Model", "").replace(/: (?:\{ value\?: Model \}|string\[\])/gu, ""),
    );
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--ignoreConfig",
      "--typeRoots",
      join(PROJECT, "node_modules/@types"),
      "--types",
      "node",
    ];
    const tsc = join(PROJECT, "node_modules/typescript/bin/tsc");
    await execute(process.execPath, [tsc, ...options, "program.ts"], { cwd: home });
    expect((await execute(process.execPath, ["program.mjs"], { cwd: home })).stdout).toBe("Association Exemple\n");
  });

  it("reads a site of the first format as it was meant, and brings it to this one when asked", async () => {
    const old = join(home, "old");
    cpSync(join(PROJECT, "tests/fixtures/site"), old, { recursive: true });
    const before = readFileSync(join(old, "site.yaml"), "utf8");
    const at = "2026-10-20T10:00:00Z";
    expect((await run(old, "check", "--now", at)).stderr).toContain("npx civic-theque migrer");
    const { code, stdout } = await run(old, "migrer", "--ecrire");
    expect(code).toBe(0);
    expect(stdout).toMatch(/themes\.yaml[\s\S]*\+ - omit: all[\s\S]*npx civic-theque check/u);
    expect(readFileSync(join(old, "site.yaml"), "utf8")).toBe(`format: 3\n${before}`);
    expect((await run(old, "check", "--now", at)).stderr).not.toContain("migrer");
  });

  it("says in an empty folder which command mends it", async () => {
    const empty = join(home, "empty");
    mkdirSync(empty);
    const asked = [["check"], ["liens"], ["abonnes", "verifier"], ["migrer"]];
    const answers = await Promise.all(asked.map((words) => run(empty, ...words)));
    expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    for (const { stderr } of answers) expect(stderr).toContain("npx civic-theque init mon-annuaire");
    expect(readdirSync(empty)).toEqual([]);
  });
});
