import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type RequestOptions, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { commandLine, PROJECT } from "../run-script.ts";

describe("npm start", () => {
  const root = mkdtempSync(join(tmpdir(), "start-"));
  let server: ChildProcess;
  let said = "";
  let address = "";

  beforeAll(async () => {
    cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
    const options = [
      "--root",
      root,
      "--out",
      join(root, "_preview"),
      "--port",
      "8640",
      "--now",
      "2026-10-20T10:00:00Z",
    ];
    server = spawn(process.execPath, commandLine("start", options), {
      cwd: PROJECT,
    });
    for (const stream of [server.stdout, server.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    address = await until(() => /http:\/\/localhost:\d+/u.exec(said)?.[0]);
  }, 60_000);
  afterAll(async () => {
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
    rmSync(root, { recursive: true, force: true });
  });

  const get = async (path: string) => (await fetch(address + path)).text();

  it("prints the address and three commands to try", () => {
    expect(said).toMatch(/npm run liens -- --demo[\s\S]*npm run newsletter[\s\S]*npm run check/u);
  });

  it("shows drafts and what is dated later, each under a banner", async () => {
    const draft = await get("/interviews/entretien-a-venir/");
    expect(draft).toContain("JETON-BROUILLON-7F3A");
    expect(draft).toMatch(/Brouillon/u);
    expect(await get("/reflexions/texte-du-futur/")).toContain("JETON-FUTUR-9C1B");
  });

  it("shows the letter of a draft edition, which its checks and its colours follow", async () => {
    expect(said).toContain(`${address}/_newsletter/`);
    expect(await get("/_newsletter/")).toMatch(/JETON-BROUILLON-7F3A[\s\S]*Contrôles/u);
    expect(await get("/_newsletter/3/sombre.html")).toContain("JETON-BROUILLON-7F3A");
  });

  it("opens the desk by the address it prints, and by no other", async () => {
    const desk = /\S+\/_redaction\/\?jeton=[0-9a-f]{32}/u.exec(said)?.[0] ?? "";
    expect(desk.startsWith(address)).toBe(true);
    const opened = await fetch(desk, { redirect: "manual" });
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
    const page = await (await fetch(`${address}/_redaction/`, { headers: { cookie } })).text();
    expect(page).toContain("JETON-BROUILLON-7F3A");
    expect(page).not.toContain("reload-client");
    const [sheet, script] = ["bureau.css", "bureau.js"].map((name) => `${address}/_redaction/${name}`);
    expect((await fetch(sheet ?? "", { headers: { cookie } })).status).toBe(200);
    expect((await fetch(script ?? "", { headers: { cookie } })).status).toBe(200);
    expect((await fetch(`${address}/_redaction/`)).status).toBe(403);
  });

  it("answers on this machine alone, and to its own names alone", async () => {
    const port = Number(new URL(address).port);
    expect(await readStatus({ port })).toBe(200);
    expect(await readStatus({ port, headers: { host: "attaque.example.org" } })).toBe(403);
    expect(await readStatus({ port, headers: { host: "attaque.example.org", ...UPGRADE } })).toBe("ECONNRESET");
    const path = "/_newsletter/";
    expect(await readStatus({ port, path, headers: { host: "attaque.example.org" } })).toBe(403);
    expect(await readStatus({ port, path })).toBe(200);
    expect(listListeners(port)).toEqual(["0100007F"]);
  });

  it("shows a change by itself in an open page, and keeps the last valid site when a source is broken", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${address}/acteurs/voix-publique/`, { waitUntil: "networkidle" });
    const fiche = join(root, "actors/voix-publique.yaml");
    const text = readFileSync(fiche, "utf8");
    writeFileSync(fiche, text.replace("Voix publique", "Voix nouvelle"));
    await page.getByRole("heading", { name: "Voix nouvelle" }).waitFor();
    await browser.close();
    writeFileSync(fiche, text.replace("status: active", "status: actif"));
    await until(() => /voix-publique\.yaml:\d+ — status/u.exec(said)?.[0]);
    expect(await get("/acteurs/voix-publique/")).toContain("Voix nouvelle");
  }, 60_000);
});

const UPGRADE = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
  "sec-websocket-version": "13",
};

/** The status of the answer, or the code of what broke the connection. */
function readStatus(options: RequestOptions): Promise<number | string | undefined> {
  return new Promise((done) => {
    const sent = request({ host: "127.0.0.1", ...options }, (response) => done(response.resume().statusCode));
    sent.on("error", (error: NodeJS.ErrnoException) => done(error.code));
    sent.end();
  });
}

/** The addresses on which this system has a listener for a port, as Linux writes them; loopback where it does not tell. */
function listListeners(port: number): string[] {
  const tables = ["/proc/net/tcp", "/proc/net/tcp6"].filter((table) => existsSync(table));
  if (tables.length === 0) return ["0100007F"];
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return tables
    .flatMap((table) => readFileSync(table, "utf8").split("\n"))
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, local = "", , state]) => state === "0A" && local.endsWith(suffix))
    .map(([, local = ""]) => local.slice(0, -suffix.length));
}

/** Waits for a value, 30 s at most. */
async function until<T>(find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await find();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error("waited 30 s in vain");
    await new Promise((done) => setTimeout(done, 150));
  }
}
