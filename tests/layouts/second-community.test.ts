import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import type { Site } from "../../layouts/site-context.tsx";
import { describeActorCard, describeRoundupCard, describeSiteCard } from "../../layouts/social/describe-cards.ts";
import type { Model } from "../../src/model/model.ts";
import { nameAgent } from "../../src/model/name-site.ts";
import { stringsOf } from "../../src/model/strings-of.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { findViolations } from "../browser/find-violations.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { type StaticServer, serveFolder } from "../servers/static-server.ts";
import { findDoubleIds } from "../site/find-double-ids.ts";
import { readBuiltFiles } from "../site/read-pages.ts";

const ROOT = join(PROJECT, "tests/fixtures/garden-site");
const NOW = "2026-10-20T10:00:00Z";
const out = mkdtempSync(join(tmpdir(), "garden-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** What would tell of this repository's own site, its field, its country and its language, in any spelling. */
const TRACE =
  /civic|th[eè]que|\bfrance\b|\bfrench\b|français|\/partage|\bacteurs?\b|\bliens?\b|tableur|vocabulaires|donn[ée]es|\bflux\b|facettes|identifiant\b|adresse\b|\bs\.d\.|citoyen|d[ée]mocrat|mairie|\bsiren|\brna\b|\bsill\b|insee|cnil|rgaa/giu;

const model = readModel(ROOT, { now: new Date(NOW), drafts: false }).value as Model;
const read = (path: string) => readFileSync(join(out, path), "utf8");

/** Every file that was written, pictures aside, as text; the search index is compressed. */
function listTexts(): { file: string; text: string }[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.(?:png|ico|woff2|wasm|pagefind)$/u.test(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const bytes = readFileSync(file);
      return { file: file.slice(out.length), text: (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8") };
    });
}

const tracesIn = (name: string, text: string) => [...text.matchAll(TRACE)].map((found) => `${name}: ${found[0]}`);

describe("the site of another community: its names, addresses, colours, vocabularies and fields", () => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    const { code, stderr } = await runScript("build", ["--root", ROOT, "--out", out, "--now", NOW]);
    if (code !== 0) throw new Error(stderr);
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(out)]);
  });
  afterAll(() => Promise.all([browser?.close(), server?.close()]));

  it("says nothing of the site of this repository, in any file that it writes", () => {
    const texts = listTexts();
    expect(texts.length).toBeGreaterThan(120);
    expect(texts.flatMap(({ file, text }) => [...tracesIn("its path", file), ...tracesIn(file, text)])).toEqual([]);
  });

  it("says nothing of it in its letter, to servers that it asks, and on its cards", async () => {
    const [roundup] = model.roundups;
    if (!roundup) throw new Error("there is an edition");
    const letter = await renderLetter({ roundup, model, date: new Date("2026-10-04T17:00:00Z") });
    const site = { model, strings: stringsOf(model.settings) } as Site;
    const cards = [
      describeSiteCard(site),
      describeRoundupCard(roundup, site),
      ...model.actors.map((actor) => describeActorCard(actor, site)),
    ];
    // A message is identified as the ledger names its edition, which is the same in every language.
    const message = `${letter.message}`.replace(/^Message-ID:.*\r\n(?:[ \t].*\r\n)*/mu, "");
    const said = [message, letter.html, letter.text, nameAgent(model.settings), JSON.stringify(cards)];
    expect(said.flatMap((text) => tracesIn("said", text))).toEqual([]);
    expect(letter.html).toContain("#2f6b2a");
    expect(letter.text).toMatch(/CUTTINGS·\d+·2026/u);
    expect(letter.checks.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("leads from its menu to its own addresses, in its order, and to its editors by email", () => {
    const [, menu = ""] = /<ul class="guides">(.*?)<\/ul>/u.exec(read("index.html")) ?? [];
    expect([...menu.matchAll(/href="([^"]+)"[^>]*>([^<]+)</gu)].map(([, href, name]) => [name, href])).toEqual([
      ["The gardens", "/gardens/"],
      ["Events", "/work-days/"],
      ["Cuttings", "/cuttings/"],
      ["Interviews", "/interviews/"],
      ["Shed", "https://shed.example.org/"],
      ["About", "/about/"],
    ]);
    expect(read("colophon/index.html")).toContain('href="mailto:hello@common-ground.example.org"');
  });

  it("leads to no page that is not there", () => {
    const pages = listTexts().filter(({ file }) => file.endsWith(".html") && !file.startsWith("/pagefind/"));
    const lost = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:href|src|action)="(\/[^"#?]*)/gu)]
        .map(([, to = ""]) => to)
        .filter((to) => !existsSync(join(out, decodeURI(to), to.endsWith("/") ? "index.html" : "")))
        .map((to) => `${file} → ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it("shows, filters, compares and exports its own fields, but for what it keeps to itself", () => {
    const fiche = read("garden/river-beds/index.html")
      .replace(/<[^>]+>/gu, " ")
      .replace(/\s+/gu, " ");
    for (const told of ["Plots 1,200", "Water Rain barrels", "Step-free yes", "Gate opened 2 April 2011"])
      expect(fiche).toContain(told);
    expect(fiche).toContain("Lock the lower gate.");
    expect(read("garden/mill-orchard/index.html").replace(/<[^>]+>/gu, " ")).toMatch(/Plots\s+0\s/u);
    expect(read("gardens/water/rain/index.html")).toContain("/garden/river-beds/");
    expect(read("gardens/wheelchair/no/index.html")).toContain("/garden/mill-orchard/");
    const facets = JSON.parse(read("gardens/facets.json")).facets.map(({ name }: { name: string }) => name);
    expect(facets).toEqual(expect.arrayContaining(["water", "wheelchair"]));
    expect(read("compare/index.html")).toContain('data-fact="own-plots"');
    const [header = "", ...rows] = read("data/v1/actors.csv").split("\r\n");
    expect(header).toContain("own_plots,own_water,own_wheelchair,own_opened,own_rota");
    expect(rows.join()).toContain("1200,rain,true,2011-04-02,https://river-beds.example.org/rota");
    const [mill] = JSON.parse(read("data/v1/actors.json"));
    expect(mill.own).toEqual({ plots: 0, water: "mains", wheelchair: false });
    const { properties } = JSON.parse(read("data/v1/schema.json"));
    expect(properties.own.properties.water.oneOf.map((term: { const: string }) => term.const)).toEqual([
      "rain",
      "mains",
    ]);
    const { fields } = JSON.parse(read("data/v1/tableschema.json"));
    const tellOf = (one: string) => fields.find(({ name }: { name: string }) => name === one)?.description;
    expect(tellOf("added")).toBe("Date of entry in the list of gardens");
    expect(tellOf("location_region")).toBe("Where its seat is: Ward, a term of the vocabulary of regions");
    expect(read("open-data/index.html")).toContain("Date of entry in the list of gardens");
    expect(fields.find(({ name }: { name: string }) => name === "own_plots")).toMatchObject({ type: "number" });
    const exported = listTexts().filter(({ file }) => file.startsWith("/data/"));
    expect(exported.filter(({ text }) => text.includes("keyholder"))).toEqual([]);
  });

  it("has its icon in every size that is asked for, its colours in the manifest, its style after all others", () => {
    const page = read("index.html");
    const [last = ""] = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href]) => href).slice(-1);
    expect(read(last)).toContain(".wordmark{letter-spacing:0}");
    expect(page).toMatch(
      /<img class="logo" src="\/assets\/logo-[0-9A-F]{8}\.svg" alt="Common Ground" width="240" height="48"/u,
    );
    expect(page).toContain('<meta name="theme-color" content="#141c12" media="(prefers-color-scheme: dark)"/>');
    const manifest = JSON.parse(read("manifest.webmanifest"));
    expect(manifest).toMatchObject({ name: "Common Ground", lang: "en", theme_color: "#fbfaf3" });
    const sizes = manifest.icons.filter(({ type }: { type: string }) => type === "image/png");
    for (const { src, sizes: told } of sizes as { src: string; sizes: string }[]) {
      const bytes = readFileSync(join(out, src));
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(told);
    }
    const ico = readFileSync(join(out, "favicon.ico"));
    expect([0, 1, 2].map((index) => ico[6 + 16 * index])).toEqual([16, 32, 48]);
    expect(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + 4).toString("latin1")).toBe("\u0089PNG");
    expect(read("favicon.svg")).toBe(readFileSync(join(ROOT, "theme/favicon.svg"), "utf8"));
  });

  it.each(["light", "dark"] as const)("breaks no rule of axe, in %s", async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 375, height: 800 } });
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    for (const path of [
      "/",
      "/garden/river-beds/",
      "/gardens/",
      "/gardens/map/",
      "/gardens/water/",
      "/cuttings/2026-10-04/",
    ]) {
      await page.goto(server.url + path);
      faults.push(...(await findViolations(page)).map((fault) => `${path} ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it("gives every id of a page once, and finds what its search page is asked for", async () => {
    expect(findDoubleIds(readBuiltFiles(out, ".html"))).toEqual([]);
    const page = await browser.newPage();
    await page.goto(`${server.url}/search/?q=river`);
    await page.locator("#search-status").filter({ hasText: /\d/u }).waitFor();
    expect(await page.locator("#search-results h3").first().textContent()).toContain("River Beds");
    await page.close();
  });

  it("filters its catalogue by a field of its own", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/gardens/?water=rain`);
    await page.waitForFunction(
      () =>
        /River Beds/u.test(document.body.innerText) &&
        !/Mill Orchard/u.test(document.querySelector("main")?.innerText ?? ""),
    );
    await page.close();
  });
});
