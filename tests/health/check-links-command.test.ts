import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FailureMemory, parseFailureMemory } from "../../src/health/failure-memory.ts";
import { type LinkCheckArguments, type LinkCheckResult, runLinkCheck } from "../../src/health/run-link-check.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { addDays } from "../../src/text/dates.ts";
import { commandLine, PROJECT, type Run } from "../run-script.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";
import { type MadeSite, makeSite } from "./make-site.ts";

/** Runs of the real command that are killed; `npm run soak` kills more. */
const CRASHES = process.env.SOAK ? 200 : 3;

let routes: Record<string, Route>;
let server: FeedServer;
let site: MadeSite;
beforeEach(async () => {
  routes = {};
  server = await serveRoutes(routes);
});
afterEach(async () => {
  await server.close();
  site.remove();
});

const at = (path: string) => server.origin + path;

/** One process and no other, so that a signal reaches the command itself. */
function start(day: string, args: readonly string[] = []): ChildProcess {
  const all = ["--links", "--root", site.root, "--now", `${day}T10:00:00Z`, "--allow-private", "--pause", "0", ...args];
  return spawn(process.execPath, commandLine("check", all), { cwd: PROJECT });
}

async function finish(child: ChildProcess): Promise<Run> {
  const run: Run = { code: null, stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    run.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    run.stderr += text;
  });
  const [code] = await once(child, "close");
  return { ...run, code };
}

/** The same within this process, for a run that nothing is to end. */
function runHere(day: string, typed: LinkCheckArguments = {}): Promise<LinkCheckResult> {
  const now = new Date(`${day}T10:00:00Z`);
  const { value: model } = readModel(site.root, { now, drafts: true });
  if (!model) throw new Error("invalid site");
  const [stream, { signal }] = [{ write: () => undefined }, new AbortController()];
  return runLinkCheck(model, {
    root: site.root,
    now,
    typed: { pause: "0", allowPrivate: true, ...typed },
    stream,
    signal,
  });
}

/** Waits until the server has seen so many requests more, or the command has ended. */
async function untilSeen(count: number, child: ChildProcess): Promise<void> {
  const goal = server.seen.length + count;
  while (server.seen.length < goal && child.exitCode === null) await wait(2);
}

const reports = () => readdirSync(join(site.root, "_rapports")).sort();
/** What is said once the sources are checked, without what changes from run to run. */
const plain = (text: string) =>
  text
    .replace(/^Sources valides.*\n/u, "")
    .replaceAll(site.root, "RACINE")
    .replaceAll(`:${server.port}`, "")
    .replace(/\S*RACINE/gu, "RACINE");

describe("npm run check -- --links", { timeout: 120_000 }, () => {
  it("writes both reports, says what it found, and fails once a link is dead", async () => {
    routes["/"] = { body: "ok" };
    site = makeSite({ outil: { website: at("/"), sources: [at("/gone")] } });
    const first = await finish(start("2026-11-01"));
    expect(first.code).toBe(0);
    expect(first.stderr).not.toContain("\r");
    expect(reports()).toEqual(["liens-2026-11-01.json", "liens-2026-11-01.md"]);
    expect(plain(first.stdout)).toMatchInlineSnapshot(`
      "Liens visités : 1 en ordre, 1 à surveiller.
      Rapport : RACINE/_rapports/liens-2026-11-01.md et RACINE/_rapports/liens-2026-11-01.json.
      Rien de mort ; relancez dans quelques jours pour ce qui est à surveiller.
      "
    `);
    await runHere("2026-11-08");
    const last = await finish(start("2026-11-15", ["--out", join(site.root, "ailleurs")]));
    expect(last.code).toBe(1);
    expect(plain(last.stdout)).toMatchInlineSnapshot(`
      "Liens visités : 1 en ordre, 1 mort.
        ✗ actors/outil.yaml:10 — http://127.0.0.1/gone (page introuvable (404))
      Rapport : RACINE/ailleurs/liens-2026-11-15.md et RACINE/ailleurs/liens-2026-11-15.json.
      Ouvrez RACINE/ailleurs/liens-2026-11-15.md, corrigez les sources à la main, puis relancez.
      "
    `);
  });

  it("refuses a pause that is no number, and says where a report cannot be written", async () => {
    routes["/"] = { body: "ok" };
    site = makeSite({ outil: { website: at("/") } });
    expect(await runHere("2026-11-01", { pause: "un peu" })).toEqual({
      code: 2,
      lines: ["--pause\u00a0: «\u00a0un peu\u00a0» n'est pas un nombre de secondes."],
    });
    const refused = await runHere("2026-11-01", { out: join(site.root, "site.yaml") });
    expect(refused.code).toBe(1);
    expect(refused.lines.join("\n")).toMatch(
      /^Le rapport ne peut être écrit \((?:EEXIST|ENOTDIR)\)\. Choisissez un autre dossier avec --out\.$/u,
    );
  });

  it("keeps what it learnt when Ctrl+C ends it", async () => {
    routes["/lente"] = { silent: true };
    site = makeSite({ outil: { website: at("/gone"), sources: [at("/lente"), at("/jamais")] } });
    const child = start("2026-11-01");
    const ended = finish(child);
    await untilSeen(3, child);
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(stdout).toContain("Passage interrompu");
    expect(reports()).toEqual(["liens-2026-11-01-interrompu.json", "liens-2026-11-01-interrompu.md"]);
    expect(readMemory()?.size).toBe(1);
  });

  it(`survives ${CRASHES} crashes: its memory is whole, and never forgets`, { timeout: CRASHES * 20_000 }, async () => {
    const paths = Array.from({ length: 20 }, (_, number) => `/page-${number}`);
    for (const path of paths) routes[path] = { status: 404, delayMs: 5 };
    site = makeSite({ outil: { website: at("/page-0"), sources: paths.map(at) } });
    let day = "2026-01-01";
    let known: FailureMemory = new Map();
    for (let crash = 0; crash < CRASHES; crash += 1) {
      const child = start(day);
      const ended = finish(child);
      await untilSeen(1 + ((crash * 13) % 40), child);
      child.kill("SIGKILL");
      await ended;
      const memory = readMemory();
      for (const [key, { failures }] of known) expect(memory?.get(key)?.failures ?? 0).toBeGreaterThanOrEqual(failures);
      for (const { failures } of memory?.values() ?? []) expect(failures).toBeLessThanOrEqual(crash + 1);
      known = memory ?? known;
      day = addDays(day, 2);
    }
    expect(known.size).toBeGreaterThan(0);
    for (const after of [0, 2, 14]) await runHere(addDays(day, after));
    const report = JSON.parse(readFileSync(join(site.root, "_rapports", `liens-${addDays(day, 14)}.json`), "utf8"));
    expect(report).toMatchObject({ complete: true, notices: [], counts: { dead: 20 } });
    expect(readdirSync(join(site.root, ".cache"))).toEqual(["liens.json"]);
  });
});

/** Undefined where there is no file yet; a file that is no memory fails the test. */
function readMemory(): FailureMemory | undefined {
  const file = join(site.root, ".cache/liens.json");
  if (!existsSync(file)) return undefined;
  const memory = parseFailureMemory(readFileSync(file, "utf8"));
  expect(memory).toBeDefined();
  return memory;
}
