import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT } from "../run-script.ts";
import { findFreePort } from "../servers/find-free-port.ts";

/** These walks ask npm's registry for some 300 packages. */
const IS_ASKED = process.env.SOAK !== undefined && process.platform !== "win32";

const home = mkdtempSync(join(tmpdir(), "install-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const execute = promisify(execFile);
const git = (...words: string[]) => execFileSync("git", words, { cwd: PROJECT, encoding: "utf8" }).trim();

/** Packs a folder of sources into a tarball, and returns its path. */
async function pack(sources: string, name: string): Promise<string> {
  const to = join(home, name);
  mkdirSync(to);
  const { stdout } = await execute("npm", ["pack", "--silent", "--json", "--pack-destination", to], { cwd: sources });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [{ filename: string }];
  return join(to, packed.filename);
}

/** The sources of the version before this one, as they last were; undefined where the history is cut. */
async function takePrevious(): Promise<string | undefined> {
  const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  const begun = git("log", `-S## ${version}`, "--format=%H", "--", "CHANGELOG.md").split("\n").at(-1);
  const [last] = begun ? git("log", "-1", "--format=%P", begun).split(" ") : [];
  if (!last) return undefined;
  const folder = join(home, "previous");
  mkdirSync(folder);
  const archive = join(home, "previous.tar");
  git("archive", "--output", archive, last);
  await execute("tar", ["xf", archive, "-C", folder]);
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Types a command in a folder, as its person does. */
async function type(cwd: string, command: string): Promise<string> {
  const { stdout, stderr } = await execute("sh", ["-c", command], { cwd, maxBuffer: 1 << 26 });
  return stdout + stderr;
}

/** Waits for the address that a server says; ends with what it said where it stops before. */
async function readAddress(child: ChildProcess): Promise<string> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
  for (;;) {
    const found = /http:\/\/localhost:\d+/u.exec(said);
    if (found) return found[0];
    if (child.exitCode !== null) throw new Error(said);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Milliseconds that a walk may take: npm installs three times in it. */
const LONGEST = 300_000;

/** That of this version, packed once. */
let tarball = "";
beforeAll(async () => {
  if (IS_ASKED) tarball = await pack(PROJECT, "present");
}, LONGEST);

describe.runIf(IS_ASKED)("from an empty folder and a tarball", () => {
  const walk = join(home, "walk");
  const site = join(walk, "annuaire");

  it(
    "three commands lead to a site of one's own, served with its search",
    async () => {
      mkdirSync(walk);
      const began = performance.now();
      await type(walk, `npm install ${tarball}`);
      const said = await type(walk, "npx civic-theque init annuaire --oui");
      expect(said).toContain("cd annuaire");
      const { dependencies } = JSON.parse(readFileSync(join(site, "package.json"), "utf8"));
      expect(dependencies["civic-theque"]).toBe(`file:vendor/${basename(tarball)}`);
      expect(existsSync(join(site, "vendor", basename(tarball)))).toBe(true);
      const child = spawn("npm", ["start", "--", "--port", `${await findFreePort(8795)}`], {
        cwd: site,
        detached: true,
      });
      try {
        const address = await readAddress(child);
        expect(await (await fetch(`${address}/`)).text()).toContain("Annuaire");
        while ((await fetch(`${address}/pagefind/pagefind.js`)).status !== 200)
          await new Promise((done) => setTimeout(done, 100));
        console.log(`empty folder to served site: ${Math.round((performance.now() - began) / 1000)} s`);
      } finally {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
        await once(child, "exit");
      }
    },
    LONGEST,
  );

  it("checks, builds and makes a letter by the scripts of its package.json", async () => {
    for (const command of ["npm run check", "npm run build", "npm run liens -- --demo", "npm run newsletter"])
      await type(site, command);
    expect(existsSync(join(site, "_site/index.html"))).toBe(true);
  });
});

describe.runIf(IS_ASKED)("from the version before", () => {
  const site = join(home, "kept");

  it(
    "a site with edits of its own is upgraded, and loses none of them",
    async () => {
      const sources = await takePrevious();
      if (!sources) return;
      const older = await pack(sources, "older");
      const started = join(home, "started");
      mkdirSync(started);
      await type(started, `npm install ${older}`);
      await type(started, `npx civic-theque init ${site} --oui --paquet ${older}`);
      const fiche = join(site, "actors/exemple.yaml");
      const notes = "\n# Vu au forum des associations.\n";
      const settings = join(site, "site.yaml");
      writeFileSync(settings, `${readFileSync(settings, "utf8")}${notes}`);
      const before = readFileSync(settings, "utf8");
      expect(existsSync(fiche)).toBe(true);
      await type(site, `npm install ${tarball}`);
      await type(site, "npx civic-theque migrer --ecrire");
      expect(readFileSync(settings, "utf8").replace(/^format: \d+$/mu, "")).toBe(before.replace(/^format: \d+$/mu, ""));
      expect(await type(site, "npx civic-theque migrer")).toContain("rien n'est à changer");
      await type(site, "npx civic-theque check && npx civic-theque build");
      expect(existsSync(join(site, "_site/index.html"))).toBe(true);
    },
    LONGEST,
  );
});
