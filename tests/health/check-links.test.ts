import { readFileSync, writeFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SIGNATURE } from "../../src/files/home.ts";
import { type CheckLinksOptions, checkLinks } from "../../src/health/check-links.ts";
import type { LinkReport } from "../../src/health/link-report.ts";
import { renderLinkSummary } from "../../src/health/render-link-summary.ts";
import { writeLinkReport } from "../../src/health/write-link-report.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";
import { type MadeActor, type MadeSite, makeSite } from "./make-site.ts";

/** Every name leads to the local server, but for those of `.nulle-part.fr`. */
const lookup: LookupFunction = (name, _options, callback) => {
  if (name.endsWith(".nulle-part.fr")) callback(Object.assign(new Error(name), { code: "ENOTFOUND" }), []);
  else callback(null, [{ address: "127.0.0.1", family: 4 }]);
};

const feedOf = (date: string) =>
  `<rss version="2.0"><channel><title>F</title><item><title>a</title><link>https://a.fr/</link><pubDate>${new Date(date).toUTCString()}</pubDate></item></channel></rss>`;

let routes: Record<string, Route>;
let server: FeedServer;
let site: MadeSite | undefined;
beforeEach(async () => {
  routes = {};
  server = await serveRoutes(routes);
});
afterEach(async () => {
  await server.close();
  site?.remove();
  site = undefined;
});

const at = (path: string, host = "ville.fr") => `http://${host}:${server.port}${path}`;

function prepare(actors: Record<string, MadeActor>): void {
  site = makeSite(actors);
}

async function run(day: string, more: Partial<CheckLinksOptions> = {}): Promise<LinkReport | undefined> {
  if (site === undefined) throw new Error("pas de site");
  const now = new Date(`${day}T10:00:00Z`);
  return checkLinks(site.read(now), {
    ...{ root: site.root, now, lookup, allowPrivate: true, pauseMs: 0, limits: { totalMs: 5_000 } },
    ...more,
  });
}

const statesOf = (report: LinkReport | undefined) =>
  Object.fromEntries(report?.addresses.map(({ url, state }) => [url.replace(`:${server.port}`, ""), state]) ?? []);

describe("from run to run", () => {
  it("a link is dead after three failures over fourteen days, not before", async () => {
    prepare({ outil: { website: at("/"), sources: [at("/gone")] } });
    routes["/"] = { body: "ok" };
    const states: unknown[] = [];
    for (const day of ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-14", "2026-11-15"])
      states.push(statesOf(await run(day))["http://ville.fr/gone"]);
    expect(states).toEqual(["watched", "watched", "watched", "watched", "dead"]);
    const report = await run("2026-11-16");
    expect(report?.addresses[0]).toMatchObject({
      state: "dead",
      status: 404,
      reason: "page introuvable (404)",
      failures: 6,
      since: "2026-11-01",
      archive: { url: `https://web.archive.org/web/20260304/${at("/gone")}`, isKnown: false },
    });
    routes["/gone"] = { body: "revenue" };
    expect(statesOf(await run("2026-11-17"))["http://ville.fr/gone"]).toBe("ok");
    expect(site?.memory()).toEqual({ version: 1, addresses: {} });
  });

  it("a second run on one day counts no second failure", async () => {
    prepare({ outil: { website: at("/gone") } });
    for (let time = 0; time < 3; time++) await run("2026-11-01");
    expect(site?.memory()).toMatchObject({ addresses: { [`ville.fr:${server.port}/gone`]: { failures: 1 } } });
  });

  it("a site that asks for rest is left in peace until the hour it named", async () => {
    prepare({ outil: { website: at("/"), sources: [at("/calme"), at("/panne")] } });
    routes["/"] = { body: "ok" };
    routes["/calme"] = { status: 429, headers: { "retry-after": String(2 * 86_400) } };
    routes["/panne"] = { status: 503, headers: { "retry-after": "Tue, 03 Nov 2026 10:00:00 GMT" } };
    const expected = {
      "http://ville.fr/": "ok",
      "http://ville.fr/calme": "blocked",
      "http://ville.fr/panne": "watched",
    };
    expect(statesOf(await run("2026-11-01"))).toEqual(expected);
    const before = server.seen.length;
    const report = await run("2026-11-02");
    expect(statesOf(report)).toEqual(expected);
    expect(server.seen.slice(before).map(({ path }) => path)).toEqual(["/"]);
    expect(report?.addresses.find(({ url }) => url === at("/calme"))?.reason).toBe(
      "non visitée\u00a0: le site a demandé d'attendre jusqu'au 03/11/2026 11:00",
    );
    routes["/calme"] = { body: "ok" };
    expect(statesOf(await run("2026-11-03"))["http://ville.fr/calme"]).toBe("ok");
  });

  it("what is no longer cited is forgotten", async () => {
    prepare({ un: { website: at("/un") }, deux: { website: at("/deux") } });
    await run("2026-11-01");
    const file = join(site?.root ?? "", "actors/deux.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("/deux", "/trois"));
    await run("2026-11-02");
    const { addresses } = (site?.memory() ?? {}) as { addresses: object };
    expect(Object.keys(addresses)).toEqual([`ville.fr:${server.port}/trois`, `ville.fr:${server.port}/un`]);
  });

  it("a memory that is no memory is set aside, and said", async () => {
    prepare({ outil: { website: at("/gone") } });
    await run("2026-11-01");
    writeFileSync(join(site?.root ?? "", ".cache/liens.json"), '{"version":1,"addre');
    const report = await run("2026-11-02");
    expect(report?.notices).toEqual([
      expect.stringContaining("mise de côté dans .cache/liens-illisible-2026-11-02.json"),
    ]);
    expect(report?.addresses[0]).toMatchObject({ state: "watched", failures: 1, since: "2026-11-02" });
  });

  it("a machine without a network buries nothing", async () => {
    const host = (name: string) => at("/", `${name}.nulle-part.fr`);
    prepare({ un: { website: host("un") }, deux: { website: host("deux") }, trois: { website: host("trois") } });
    expect(await run("2026-11-01")).toBeUndefined();
    expect(() => site?.memory()).toThrow();
  });

  it("sites that are gone are counted once another has answered", async () => {
    const host = (name: string) => at("/", `${name}.nulle-part.fr`);
    prepare({
      un: { website: host("un") },
      deux: { website: host("deux") },
      trois: { website: host("trois"), sources: [at("/")] },
    });
    expect(Object.values(statesOf(await run("2026-11-01")))).toEqual(["watched", "watched", "watched", "watched"]);
  });
});

describe("a run is polite", () => {
  it("asks each host for one thing at a time, with a pause, redirects included", async () => {
    const paths = ["/1", "/2", "/3", "/4"];
    for (const path of paths) routes[path] = { redirect: at(`${path}/suite`), status: 302, delayMs: 20 };
    for (const path of paths) routes[`${path}/suite`] = { body: "ok", delayMs: 20, head: { status: 405, delayMs: 20 } };
    // Two sites whose pages send to each other's.
    for (const path of paths) routes[`${path}/ailleurs`] = { redirect: at("/1/suite"), status: 302, delayMs: 20 };
    prepare({
      un: { website: at("/1"), sources: paths.map((path) => at(path)) },
      deux: {
        website: at("/1/ailleurs", "autre.fr"),
        sources: paths.map((path) => at(`${path}/ailleurs`, "autre.fr")),
      },
    });
    const report = await run("2026-11-01", { pauseMs: 30 });
    expect(new Set(report?.addresses.map(({ state }) => state))).toEqual(new Set(["ok"]));
    for (const name of ["ville.fr", "autre.fr"]) {
      const times = server.seen.filter(({ headers }) => headers.host?.startsWith(name)).map(({ at: time }) => time);
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      // 20 ms of answer, then 30 ms of pause; a timer may be a millisecond early.
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(48);
    }
    expect(server.mostAtOnce()).toBeLessThanOrEqual(2);
  });

  it("visits an address once, however often it is cited", async () => {
    routes["/"] = { body: "ok" };
    prepare({
      un: { website: at("/"), sources: [at("/#haut"), at("/?utm_source=x")] },
      deux: { website: at("/", "www.ville.fr") },
    });
    const report = await run("2026-11-01");
    expect(server.seen).toHaveLength(1);
    expect(report?.addresses).toHaveLength(1);
    expect(report?.addresses[0]?.citations.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "actors/deux.yaml:8",
      "actors/deux.yaml:10",
      "actors/un.yaml:8",
      "actors/un.yaml:10",
      "actors/un.yaml:12",
    ]);
  });

  it("never visits reserved names nor, unless told, private addresses", async () => {
    prepare({
      un: { website: "https://un.example.org/", sources: [`http://127.0.0.1:${server.port}/`] },
      deux: { website: at("/") },
    });
    const report = await run("2026-11-01", { allowPrivate: false });
    expect(Object.values(statesOf(report))).toEqual(["private", "private", "reserved"]);
    expect(server.seen).toEqual([]);
  });

  it("leaves a host alone that lets three visits run out of time", async () => {
    const paths = ["/1", "/2", "/3", "/4", "/5"];
    for (const path of paths) routes[path] = { silent: true };
    prepare({ un: { website: at("/1"), sources: paths.map((path) => at(path)) } });
    const report = await run("2026-11-01", { limits: { totalMs: 150 } });
    expect(Object.values(statesOf(report))).toEqual(["watched", "watched", "watched", "unvisited", "unvisited"]);
    expect(new Set(server.seen.map(({ path }) => path))).toEqual(new Set(["/1", "/2", "/3"]));
  });

  it("tells its progress", async () => {
    routes["/"] = { body: "ok" };
    prepare({ un: { website: at("/"), sources: [at("/x")] } });
    const told: string[] = [];
    await run("2026-11-01", { onProgress: ({ done, total }) => told.push(`${done}/${total}`) });
    expect(told).toEqual(["1/2", "2/2"]);
  });
});

describe("a run that is ended from outside", () => {
  it("keeps what it learnt and says that it is partial", async () => {
    routes["/lente"] = { silent: true };
    routes["/"] = { body: "ok" };
    prepare({ un: { website: at("/"), sources: [at("/gone"), at("/lente"), at("/jamais")] } });
    const stop = new AbortController();
    const report = await run("2026-11-01", {
      signal: stop.signal,
      limits: { totalMs: 20_000 },
      onProgress: ({ done }) => done === 2 && setTimeout(() => stop.abort(), 50),
    });
    expect(report?.complete).toBe(false);
    expect(statesOf(report)).toEqual({
      "http://ville.fr/": "ok",
      "http://ville.fr/gone": "watched",
      "http://ville.fr/jamais": "unvisited",
      "http://ville.fr/lente": "unvisited",
    });
    expect(site?.memory()).toMatchObject({ addresses: { [`ville.fr:${server.port}/gone`]: { failures: 1 } } });
  });
});

describe("a status is to be reviewed", () => {
  const proposalsOf = (report: LinkReport | undefined) =>
    report?.reviews.map(({ actor, proposed, reason }) =>
      `${actor} ${proposed.join("|")} ${reason}`.replace(`:${server.port}`, ""),
    );
  const runThrice = async () => {
    await run("2026-11-01");
    await run("2026-11-08");
    return run("2026-11-15");
  };

  it("where the actor's own site is dead, unless the fiche says it is over", async () => {
    routes["/source"] = { body: "ok" };
    const dead = { website: at("/mort"), sources: [at("/source")] };
    prepare({ actif: dead, inconnu: { ...dead, status: "unknown" } });
    expect(proposalsOf(await runThrice())).toEqual([
      "actif closed|transferred|unknown son site http://ville.fr/mort ne répond plus depuis le 1er novembre 2026 (page introuvable (404))",
      "inconnu closed son site http://ville.fr/mort ne répond plus depuis le 1er novembre 2026 (page introuvable (404))",
    ]);
  });

  it.each([
    ["2025-11-15T09:00:00Z", ["outil paused|closed son flux n'a rien publié depuis le 15 novembre 2025"]],
    ["2025-11-17T09:00:00Z", []],
    ["2027-01-01T09:00:00Z", []],
  ])("where its feed has said nothing since %s: %j", async (date, expected) => {
    routes["/"] = { body: "ok" };
    routes["/flux"] = { body: feedOf(date) };
    prepare({ outil: { website: at("/"), feed: at("/flux") } });
    expect(proposalsOf(await run("2026-11-16"))).toEqual(expected);
  });

  it("never for a feed that cannot be read, which is named", async () => {
    routes["/"] = { body: "ok" };
    routes["/flux"] = { body: "<html><body>accueil</body></html>" };
    prepare({ outil: { website: at("/"), feed: at("/flux") } });
    const report = await run("2026-11-16");
    expect(report?.reviews).toEqual([]);
    expect(report?.addresses.find(({ url }) => url.endsWith("/flux"))).toMatchObject({
      state: "ok",
      feed: { problem: "cette adresse rend une page web et non un flux" },
    });
  });
});

describe("the report", () => {
  it("says everything to people, worst first", async () => {
    Object.assign(routes, {
      "/": { body: "ok" },
      "/demenage": { redirect: "/nouvelle_page*", status: 301 },
      "/nouvelle_page*": { body: "ok" },
      "/garde": { status: 403, headers: { "cf-mitigated": "challenge" } },
      "/lente": { body: "ok" },
      "/flux": { body: feedOf("2025-01-05T09:00:00Z") },
      "/faux-flux": { body: "rien" },
    } satisfies Record<string, Route>);
    prepare({
      agora: {
        website: at("/mort"),
        archive: "https://archive.example.org/agora",
        sources: [at("/article/disparu"), at("/demenage")],
      },
      boussole: {
        website: at("/", "boussole.fr"),
        feed: at("/flux", "boussole.fr"),
        sources: [at("/article/disparu"), at("/garde"), at("/lente")],
      },
      carte: {
        website: "https://carte.example.org/",
        feed: at("/faux-flux"),
        sources: [at("/plan", "carte.nulle-part.fr"), at("/panne")],
      },
    });
    routes["/panne"] = { body: "ok" };
    await run("2026-11-01");
    await run("2026-11-08");
    routes["/panne"] = { status: 500 };
    routes["/lente"] = { body: "ok", delayMs: 2_000 };
    const report = await run("2026-11-22", { slowMs: 1_800 });
    if (report === undefined || site === undefined) throw new Error("pas de rapport");
    const files = await writeLinkReport(report, join(site.root, "_rapports"));
    expect(files.map((file) => file.slice(site?.root.length))).toEqual([
      "/_rapports/liens-2026-11-22.md",
      "/_rapports/liens-2026-11-22.json",
    ]);
    const [text = "", json = ""] = files.map((file) => readFileSync(file, "utf8"));
    const steady = text
      .replace(SIGNATURE, "*civic-theque*")
      .replaceAll(`:${server.port}`, "")
      .replace(/répond en [\d,]+/u, "répond en 12,3");
    await expect(steady).toMatchFileSnapshot("../fixtures/health/liens-2026-11-22.md");
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(
      renderLinkSummary(report, ["_rapports/liens-2026-11-22.md", "_rapports/liens-2026-11-22.json"]).length,
    ).toBeLessThanOrEqual(10);
  });

  it("of a run that was interrupted does not take the place of a whole one", async () => {
    prepare({ un: { website: at("/") } });
    const report = await run("2026-11-01", { signal: AbortSignal.abort() });
    if (report === undefined || site === undefined) throw new Error("pas de rapport");
    const [file = ""] = await writeLinkReport(report, join(site.root, "_rapports"));
    expect(file).toMatch(/liens-2026-11-01-interrompu\.md$/u);
    expect(readFileSync(file, "utf8")).toContain("**Passage interrompu**");
  });
});
