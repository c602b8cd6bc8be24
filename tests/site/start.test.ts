import { existsSync, readFileSync } from "node:fs";
import { type RequestOptions, request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type StartedPreview, startPreview, until } from "./preview/start-preview.ts";

describe("npm start", () => {
  let preview: StartedPreview;
  let address = "";

  beforeAll(async () => {
    preview = await startPreview(8640);
    address = preview.address;
  }, 60_000);
  afterAll(() => preview.stop());

  const get = (path: string) => preview.get(path);

  it("prints the address and three commands to try", () => {
    expect(preview.said()).toMatch(/npm run liens -- --demo[\s\S]*npm run newsletter[\s\S]*npm run check/u);
  });

  it("shows drafts and what is dated later, each under a banner", async () => {
    const draft = await get("/interviews/entretien-a-venir/");
    expect(draft).toContain("JETON-BROUILLON-7F3A");
    expect(draft).toMatch(/Brouillon/u);
    expect(await get("/reflexions/texte-du-futur/")).toContain("JETON-FUTUR-9C1B");
  });

  it("shows the letter of a draft edition, which its checks and its colours follow", async () => {
    expect(preview.said()).toContain(`${address}/_newsletter/`);
    expect(await get("/_newsletter/")).toMatch(/JETON-BROUILLON-7F3A[\s\S]*Contrôles/u);
    expect(await get("/_newsletter/3/sombre.html")).toContain("JETON-BROUILLON-7F3A");
  });

  it("opens the desk by the address it prints, and by no other", async () => {
    const desk = /\S+\/_redaction\/\?jeton=[0-9a-f]{32}/u.exec(preview.said())?.[0] ?? "";
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
    const origin = "http://attaque.example.org";
    expect(await readStatus({ port, headers: { host: `localhost:${port}`, origin, ...UPGRADE } })).toBe("ECONNRESET");
    const path = "/_newsletter/";
    expect(await readStatus({ port, path, headers: { host: "attaque.example.org" } })).toBe(403);
    expect(await readStatus({ port, path })).toBe(200);
    expect(listListeners(port)).toEqual(["0100007F"]);
  });

  it("shows a change by itself in an open page, and keeps the last valid site when a source is broken", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${address}/acteurs/voix-publique/`, { waitUntil: "networkidle" });
    const fiche = "actors/voix-publique.yaml";
    const text = preview.read(fiche);
    preview.write(fiche, text.replace("Voix publique", "Voix nouvelle"));
    await page.getByRole("heading", { name: "Voix nouvelle" }).waitFor();
    await browser.close();
    preview.write(fiche, text.replace("status: active", "status: actif"));
    await until(() => /voix-publique\.yaml:\d+ — status/u.exec(preview.said())?.[0]);
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
