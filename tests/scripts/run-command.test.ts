import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandLine, PROJECT, runScript } from "../run-script.ts";
import { serveRoutes } from "../servers/feed-server.ts";

const folder = mkdtempSync(join(tmpdir(), "run-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

const replaceByFile = (path: string) => {
  rmSync(path, { recursive: true });
  writeFileSync(path, "");
};

const FIXTURE = join(PROJECT, "tests/fixtures/site");

describe("a command", () => {
  it("runs from its own file as by the dispatcher, once", async () => {
    const args = ["--root", FIXTURE, "--now", "2026-10-20T10:00:00Z"];
    const child = spawn(process.execPath, ["--import", "tsx", join(PROJECT, "scripts/check.ts"), ...args]);
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    const [code] = await once(child, "close");
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await runScript("check", args)).stdout });
    expect(stdout).toContain("4 fiches");
  });

  it.each(["-h", "--help"])("helps when it is asked by %s", async (asked) => {
    const { code, stdout } = await runScript("check", [asked]);
    expect({ code, first: stdout.split("\n", 1)[0] }).toEqual({
      code: 0,
      first: "npm run check -- [--root DOSSIER] [--links]",
    });
  });

  it.each([[["--", "--now", "2026-10-20T10:00:00Z"]], [["--now", "2026-10-20T10:00:00Z", "--"]]])(
    "takes the separator that npx leaves for what it is: %j",
    async (words) => {
      const { code, stdout } = await runScript("check", ["--root", FIXTURE, ...words]);
      expect({ code, held: stdout.includes("4 fiches") }).toEqual({ code: 0, held: true });
    },
  );

  it.each([["5"], ["2026-02-30"], ["hier"], ["2026-11"], ["22/11/2026"]])(
    "does not take %s for an instant",
    async (instant) => {
      const { code, stderr } = await runScript("check", ["--root", FIXTURE, "--now", instant]);
      expect({ code, first: stderr.split("\n", 1)[0] }).toEqual({
        code: 2,
        first: `--now\u00a0: «\u00a0${instant}\u00a0» n'est pas un instant\u202f; écrivez par exemple 2026-11-22T18:00:00+01:00`,
      });
    },
  );

  it.each<[string, string, (root: string) => void, string[], string]>([
    ["a site", "build", (root) => writeFileSync(join(root, "f"), ""), ["--out", "f/site"], "f/site\u00a0: … (ENOTDIR)"],
    ["a letter", "newsletter", (root) => writeFileSync(join(root, "f"), ""), ["--out", "f"], "f/2\u00a0: … (ENOTDIR)"],
    ["a fiche", "fiche", (root) => replaceByFile(join(root, "actors")), ["Neuf"], "actors\u00a0: … (ENOTDIR)"],
    [
      "the form of fiches",
      "fiche",
      (root) => mkdirSync(join(root, "actors/_schema.json")),
      ["--modele"],
      "actors/_schema.json\u00a0: … (EISDIR)",
    ],
  ])("that the disk lets not write %s says so in French, with the place and what to do", async (...cases) => {
    const [, name, hinder, [first = "", second = ""], said] = cases;
    const root = mkdtempSync(join(folder, "hindered-"));
    cpSync(FIXTURE, root, { recursive: true });
    hinder(root);
    const words = first === "--out" ? [first, join(root, second)] : [first];
    const { code, stderr } = await runScript(name, ["--root", root, "--now", "2026-10-20T10:00:00Z", ...words]);
    const [place = "", end = ""] = said.split("…");
    expect(stderr).toContain(`✗ ${join(root, place)}ne se lit ou ne s'écrit pas${end}`);
    expect(stderr).toContain(", puis relancez.");
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(code).toBe(1);
  });

  it("writes into the folder of the site, from wherever it is called", async () => {
    const root = mkdtempSync(join(folder, "rooted-"));
    cpSync(FIXTURE, root, { recursive: true });
    const { code, stdout } = await runScript("newsletter", ["--root", root, "--now", "2026-10-20T10:00:00Z"]);
    expect({ code, isThere: existsSync(join(root, "_newsletter/2/message.eml")) }).toEqual({ code: 0, isThere: true });
    expect(stdout).toContain(join(root, "_newsletter/2"));
  });

  // nodejs/node#947, zaach/jsonlint#48
  it.each([
    ["check", ["--root", FIXTURE]],
    ["check", ["--root", join(PROJECT, "tests/fixtures/broken-site")]],
    ["liens", ["--root", FIXTURE, "--demo", "--out", join(folder, "demo")]],
    ["newsletter", ["--root", FIXTURE, "--out", join(folder, "letter")]],
    ["build", ["--help"]],
    ["--help", []],
    ["-h", []],
    ["--version", []],
    ["-v", []],
  ])("ends without a word where nobody reads it any more: %s %j", async (name, args) => {
    const now = name.startsWith("-") ? [] : ["--now", "2026-10-23T10:00:00Z"];
    const child = spawn(process.execPath, commandLine(name, [...args, ...now]), {
      cwd: PROJECT,
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect(code).toBeLessThan(2);
    expect(said).not.toMatch(/EPIPE|at .*:\d+:\d+/u);
  });

  // The device of full(4), where every writing ends with ENOSPC.
  it.skipIf(!existsSync("/dev/full")).each<[string[], "stdout" | "stderr", number]>([
    [["--help"], "stdout", 1],
    [[], "stdout", 1],
    [["-v"], "stdout", 1],
    [["check", "--help"], "stdout", 1],
    [["check", "--root", FIXTURE, "--now", "2026-10-20T10:00:00Z"], "stdout", 1],
    [["check", "--root", join(PROJECT, "tests/fixtures/broken-site")], "stderr", 1],
    [["chek"], "stderr", 2],
  ])("whose words a full disk does not take says so in one French line where it can: %j, %s", async (...asked) => {
    const [words, full, expected] = asked;
    const device = openSync("/dev/full", "w");
    const child = spawn(process.execPath, ["--import", "tsx", join(PROJECT, "scripts/civic-theque.ts"), ...words], {
      cwd: PROJECT,
      stdio: ["ignore", full === "stdout" ? device : "pipe", full === "stderr" ? device : "pipe"],
    });
    closeSync(device);
    let said = "";
    (child.stderr ?? child.stdout)?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(expected);
    expect(said).not.toMatch(/ENOSPC:|^\s+at /mu);
    const told =
      "✗ Ce que dit la commande ne peut être écrit (ENOSPC), le disque est plein\u202f; faites-y de la place, puis";
    expect(said.split(told)).toHaveLength(full === "stdout" ? 2 : 1);
  });

  it.skipIf(process.platform === "win32").each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("that is interrupted by %s says what was kept", async (signal, expected) => {
    const server = await serveRoutes({ "/flux.xml": { silent: true } });
    const root = join(folder, signal);
    cpSync(FIXTURE, root, { recursive: true });
    const site = readFileSync(join(root, "site.yaml"), "utf8");
    writeFileSync(join(root, "site.yaml"), site.replace(/^roundup:/mu, "roundup:\n  allow_private_hosts: true"));
    writeFileSync(join(root, "content/sources.yaml"), `- name: "Lent"\n  url: "${server.origin}/flux.xml"\n`);
    const child = spawn(process.execPath, commandLine("liens", ["--root", root]), { cwd: PROJECT });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    while (server.seen.length === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    const [code] = await once(child, "close");
    await server.close();
    expect(code).toBe(expected);
    expect(said).toContain("Interrompu\u00a0: le brouillon reste entier");
  });
});
