import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT, runScript } from "../../run-script.ts";
import { renderRss } from "../../scripts/week-feeds.ts";
import { type FeedServer, type Route, serveRoutes } from "../../servers/feed-server.ts";

const NOW = "2026-10-23T10:00:00Z";
const DRAFT = "content/liens/2026-10-25.md";
let root = "";
let server: FeedServer;
const routes: Record<string, Route> = {};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "civic-theque-run-"));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  server = await serveRoutes(routes);
  const items = [
    { title: "Budget participatif : la commune vote", link: `${server.origin}/retenu`, day: "2026-10-21" },
    { title: "La recette du gratin", link: `${server.origin}/ecarte`, day: "2026-10-21" },
  ];
  routes["/flux"] = { contentType: "text/xml", body: renderRss(items) };
  const head = '<html lang="fr"><head><meta name="author" content="Ada Roux"></head></html>';
  routes["/retenu"] = { contentType: "text/html", body: head };
  routes["/ecarte"] = { contentType: "text/html", body: head };
  writeFileSync(join(root, "content/sources.yaml"), `- name: "Journal"\n  url: ${server.origin}/flux\n`);
  const fiche = join(root, "actors/voix-publique.yaml");
  writeFileSync(fiche, readFileSync(fiche, "utf8").replace(/ {2}- role: feed\n.*\n/u, ""));
  const site = join(root, "site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace("roundup:\n", "roundup:\n  allow_private_hosts: true\n"));
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const run = (...options: string[]) => runScript("liens", ["--root", root, "--now", NOW, ...options]);
const paths = () => server.seen.map(({ path }) => path);

describe("a whole run", () => {
  it("asks once for the page of what it keeps, and for no other", async () => {
    expect((await run()).code).toBe(0);
    expect(paths().filter((path) => path === "/retenu")).toHaveLength(1);
    expect(paths()).not.toContain("/ecarte");
    expect(readFileSync(join(root, DRAFT), "utf8")).toContain("auteur: Ada Roux");
  });

  it("asks for the feeds alone with --sans-pages", async () => {
    expect((await run("--sans-pages")).code).toBe(0);
    expect(new Set(paths())).toEqual(new Set(["/flux"]));
    const draft = readFileSync(join(root, DRAFT), "utf8");
    expect(draft).toContain(`](${server.origin}/retenu)`);
    expect(draft).not.toContain("auteur");
  });
});
