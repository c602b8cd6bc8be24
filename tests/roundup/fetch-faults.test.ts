import { readFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchAllFeeds } from "../../src/feeds/fetch/fetch-all-feeds.ts";
import { buildReport, type ReportedRun } from "../../src/roundup/build-report.ts";
import { renderRoundupReport } from "../../src/roundup/render-report.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";
import { friday, sampleSource } from "./samples.ts";

const big = "x".repeat(50_000);
const FAULTS: Record<string, Route> = {
  "goutte-a-goutte": { body: "<item/>", repeatEveryMs: 20 },
  "300-mo": { body: big, repeatEveryMs: 0, wrongLength: 300_000_000 },
  boucle: { redirect: "/boucle" },
  coupure: { body: "<rss>", reset: true },
  "gzip-abime": { body: "pas du gzip", headers: { "content-encoding": "gzip" } },
  "longueur-fausse": { body: "<rss>", wrongLength: 500, reset: true },
  "429": { status: 429, headers: { "retry-after": "7200" } },
  "503": { status: 503, headers: { "retry-after": "Fri, 20 Nov 2026 18:00:00 GMT" } },
  "410": { status: 410 },
};

let server: FeedServer;
let secure: FeedServer;
const pem = (name: string) => readFileSync(new URL(`../fixtures/feeds/tls/${name}.pem`, import.meta.url), "utf8");
beforeAll(async () => {
  server = await serveRoutes(Object.fromEntries(Object.entries(FAULTS).map(([name, route]) => [`/${name}`, route])));
  secure = await serveRoutes({}, { key: pem("self-signed.key"), cert: pem("self-signed.cert") });
});
afterAll(() => Promise.all([server.close(), secure.close()]));

/** Every name is this machine: the feeds have a host each. */
const lookup: LookupFunction = (_name, _options, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]);

async function readAll(urls: readonly [name: string, url: string][], allowPrivate: boolean) {
  const sources = urls.map(([name, url]) => sampleSource({ name, url }));
  const limits = { totalMs: 1_000, idleMs: 500, maxBytes: 100_000 };
  return fetchAllFeeds(sources, { now: friday, userAgent: "Essai/1.0", lookup, limits, allowPrivate });
}

describe("the report of a run over feeds that fail", () => {
  it("has a line for each, which says how", async () => {
    const faulty = Object.keys(FAULTS).map((name): [string, string] => [
      name,
      `http://h${name}.example.org:${server.port}/${name}`,
    ]);
    const readings = [
      ...(await readAll([...faulty, ["tls", `https://tls.example.org:${secure.port}/`]], true)),
      ...(await readAll([["adresse-privee", `http://prive.example.org:${server.port}/410`]], false)),
    ];
    const report = buildReport({
      model: { settings: { title: "La Vigie", timezone: "Europe/Paris" } as ReportedRun["model"]["settings"] },
      plan: { date: "2026-11-22", number: 12 },
      now: friday,
      draft: "content/liens/2026-11-22.md",
      readings,
      selection: { candidates: [], own: [], waiting: [], joined: [], dropped: [] },
      added: [],
    });
    const names = readings.map(({ source }) => source.name);
    const lines = renderRoundupReport(report).split("\n");
    const said = names.map((name) => lines.find((line) => line.includes(`[${name}]`)) ?? `${name} : rien`);
    expect(said.map((line) => line.replaceAll(/:\d+\//gu, ":PORT/"))).toMatchInlineSnapshot(`
      [
        "- [410](http://h410.example.org:PORT/410) : le site répond 410 \\(flux supprimé par son éditeur\\).",
        "- [429](http://h429.example.org:PORT/429) : le site répond 429 \\(trop de demandes\\).",
        "- [503](http://h503.example.org:PORT/503) : le site répond 503 \\(panne du site\\).",
        "- [goutte-a-goutte](http://hgoutte-a-goutte.example.org:PORT/goutte-a-goutte) : le flux n'est pas arrivé en entier en 1 s.",
        "- [300-mo](http://h300-mo.example.org:PORT/300-mo) : le flux dépasse 0,1 Mo.",
        "- [boucle](http://hboucle.example.org:PORT/boucle) : le site redirige plus de 5 fois.",
        "- [coupure](http://hcoupure.example.org:PORT/coupure) : le site a coupé la connexion avant la fin.",
        "- [gzip-abime](http://hgzip-abime.example.org:PORT/gzip-abime) : le flux compressé est abîmé.",
        "- [longueur-fausse](http://hlongueur-fausse.example.org:PORT/longueur-fausse) : le site a coupé la connexion avant la fin.",
        "- [tls](https://tls.example.org:PORT/) : le certificat du site est signé par lui-même.",
        "- [adresse-privee](http://prive.example.org:PORT/410) : « prive.example.org » mène à un réseau privé, l'adresse est refusée.",
      ]
    `);
  });
});
