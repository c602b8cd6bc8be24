import { readFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchOptions, fetchFeed } from "../../src/feeds/fetch/fetch-feed.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const feed = "<rss version='2.0'><channel><title>Été</title></channel></rss>";
const big = "x".repeat(50_000);
const routes: Record<string, Route> = {
  "/plain": { body: feed, contentType: 'application/rss+xml; charset="utf-8"' },
  "/gzip": { body: feed, compress: "gzip" },
  "/deflate": { body: feed, compress: "deflate" },
  "/deflate-raw": { body: feed, compress: "deflate-raw" },
  "/br": { body: feed, compress: "br" },
  "/latin1": { body: feed, charset: "latin1" },
  "/moved": { redirect: "/moved-again", status: 301 },
  "/moved-again": { redirect: "/plain", status: 308 },
  "/500": { status: 500, body: "panne" },
  "/404": { status: 404 },
  "/403": { status: 403 },
  "/410": { status: 410 },
  "/429": { status: 429, headers: { "retry-after": "60" } },
  "/503": { status: 503, headers: { "retry-after": "Wed, 25 Nov 2026 10:00:00 GMT" } },
  "/silent": { silent: true },
  "/stalls": { body: "<rss>", repeatEveryMs: 60_000 },
  "/drips": { body: "<item/>", repeatEveryMs: 20 },
  "/endless": { body: big, repeatEveryMs: 0 },
  "/300-mb": { body: big, repeatEveryMs: 0, wrongLength: 300_000_000 },
  "/large": { body: big.repeat(4) },
  "/bomb": { body: big.repeat(40), compress: "gzip" },
  "/loop": { redirect: "/loop" },
  "/to-file": { redirect: "file:///etc/passwd" },
  "/to-nowhere": { status: 302 },
  "/to-nonsense": { redirect: "http://[" },
  "/reset": { body: "<rss>", reset: true },
  "/too-short": { body: "<rss>", wrongLength: 500, reset: true },
  "/too-short-open": { body: "<rss>", wrongLength: 500 },
  "/bad-gzip": { body: "pas du gzip", headers: { "content-encoding": "gzip" } },
  "/bad-br": { body: "pas du brotli du tout", headers: { "content-encoding": "br" } },
};
/** Titles that compress badly, so that each part of the body brings some. */
const items = Array.from({ length: 50 }, (_, n) => `<item><title>${(n * 7_919) ** 5}</title><link>/${n}</link></item>`);
const LONG = `<rss version="2.0"><channel><title>Source</title>${items.join("")}</channel></rss>`;
const PACKED = { gzip: gzipSync(LONG), deflate: deflateSync(LONG), br: brotliCompressSync(LONG) };
for (const [encoding, bytes] of Object.entries(PACKED)) {
  const headers = { "content-encoding": encoding };
  routes[`/cut-${encoding}`] = { body: bytes.subarray(0, bytes.length * 0.8), headers };
  routes[`/stub-${encoding}`] = { body: bytes.subarray(0, 5), headers };
}

const options: FetchOptions = {
  userAgent: "Essai/1.0 (+https://example.org/)",
  allowPrivate: true,
  limits: { totalMs: 2_500, idleMs: 400, maxBytes: 100_000, maxRedirects: 3 },
};

let server: FeedServer;
let secure: FeedServer;
const pem = (name: string) => readFileSync(new URL(`../fixtures/feeds/tls/${name}.pem`, import.meta.url), "utf8");
beforeAll(async () => {
  server = await serveRoutes(routes);
  secure = await serveRoutes(routes, { key: pem("self-signed.key"), cert: pem("self-signed.cert") });
});
afterAll(async () => {
  await server.close();
  await secure.close();
});

const fetchRoute = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchFeed(server.origin + path, { ...options, ...more });
async function messageOf(url: string, more: Partial<FetchOptions> = {}): Promise<string> {
  const result = await fetchFeed(url, { ...options, ...more });
  return result.ok ? "aucun problème" : result.problem.message;
}

describe("a feed that answers", () => {
  it.each(["/plain", "/gzip", "/deflate", "/deflate-raw", "/br"])("is read from %s", async (path) => {
    const result = await fetchRoute(path);
    expect(result).toMatchObject({ ok: true, status: 200, finalUrl: server.origin + path });
    expect(result.ok && new TextDecoder().decode(result.body)).toBe(feed);
  });

  it("keeps its bytes and its Content-Type as they are", async () => {
    const [latin, plain] = [await fetchRoute("/latin1"), await fetchRoute("/plain")];
    expect(latin.ok && Buffer.from(latin.body).toString("latin1")).toBe(feed);
    expect(plain.ok && plain.contentType).toBe('application/rss+xml; charset="utf-8"');
  });

  it("is followed where it moved", async () => {
    expect(await fetchRoute("/moved")).toMatchObject({ ok: true, finalUrl: `${server.origin}/plain` });
  });

  it("learns who asks", async () => {
    await fetchRoute("/plain");
    expect(server.seen.at(-1)?.headers).toMatchObject({
      "user-agent": "Essai/1.0 (+https://example.org/)",
      "accept-encoding": "gzip, deflate, br",
    });
  });
});

describe("a compressed feed that is cut (RFC 1952, RFC 7932)", () => {
  it.each(Object.keys(PACKED))("by %s is read as far as it goes, and said to be cut", async (encoding) => {
    const result = await fetchRoute(`/cut-${encoding}`);
    const parsed = result.ok ? await parseFeed(result.body, { url: result.finalUrl }) : undefined;
    const count = parsed?.items.length ?? 0;
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(50);
    expect(parsed?.problems.map(({ level, message }) => `${level} ${message}`)).toEqual([
      `warning le flux s'arrête avant sa fin après ${count} éléments complets`,
    ]);
  });

  it.each(Object.keys(PACKED))("by %s before its first byte is not said to be empty", async (encoding) => {
    expect(await messageOf(`${server.origin}/stub-${encoding}`)).toBe(
      "le flux compressé est tronqué, rien n'en est lisible",
    );
  });
});

describe("a feed that fails is named in French and throws nothing", () => {
  it.each([
    ["/500", "le site répond 500 (panne du site)"],
    ["/404", "le site répond 404 (flux introuvable)"],
    ["/403", "le site répond 403 (accès refusé)"],
    ["/410", "le site répond 410 (flux supprimé par son éditeur)"],
    ["/429", "le site répond 429 (trop de demandes)"],
    ["/503", "le site répond 503 (panne du site)"],
    ["/silent", "le site ne répond pas en 0,4\u00a0s"],
    ["/stalls", "le site se tait depuis 0,4\u00a0s au milieu du flux"],
    ["/drips", "le flux n'est pas arrivé en entier en 2,5\u00a0s"],
    ["/endless", "le flux dépasse 0,1\u00a0Mo"],
    ["/300-mb", "le flux dépasse 0,1\u00a0Mo"],
    ["/large", "le flux dépasse 0,1\u00a0Mo"],
    ["/bomb", "le flux dépasse 0,1\u00a0Mo"],
    ["/loop", "le site redirige plus de 3 fois"],
    ["/to-file", "«\u00a0file:///etc/passwd\u00a0» n'est pas une adresse web utilisable"],
    ["/to-nonsense", "«\u00a0http://[\u00a0» n'est pas une adresse web utilisable"],
    ["/to-nowhere", "le site redirige sans dire où"],
    ["/reset", "le site a coupé la connexion avant la fin"],
    ["/too-short", "le site a coupé la connexion avant la fin"],
    ["/too-short-open", "le site se tait depuis 0,4\u00a0s au milieu du flux"],
    ["/bad-gzip", "le flux compressé est abîmé"],
    ["/bad-br", "le flux compressé est abîmé"],
  ])("%s: %s", { timeout: 10_000 }, async (path, expected) => {
    expect(await messageOf(server.origin + path)).toBe(expected);
  });

  it("is not read past ten megabytes, unless told", async () => {
    const limits = { totalMs: 60_000 };
    expect(await messageOf(`${server.origin}/300-mb`, { limits })).toBe("le flux dépasse 10\u00a0Mo");
  });

  it("names the source's own address, even after a redirect", async () => {
    const result = await fetchRoute("/to-file");
    expect(result).toMatchObject({ ok: false, problem: { level: "error", file: `${server.origin}/to-file` } });
  });

  it("names a certificate that nobody vouches for", async () => {
    expect(await messageOf(`${secure.origin}/plain`)).toBe("le certificat du site est signé par lui-même");
  });

  it("names a connection that is not encrypted after all", async () => {
    expect(await messageOf(`https://127.0.0.1:${server.port}/plain`)).toBe("la connexion chiffrée échoue");
  });

  it("names a closed port", async () => {
    const gone = await serveRoutes({});
    await gone.close();
    expect(await messageOf(`${gone.origin}/plain`)).toBe("le site refuse la connexion");
  });

  it.each([
    ["ENOTFOUND", "ce nom de site n'existe pas"],
    ["EAI_AGAIN", "le nom du site ne peut être résolu pour l'instant"],
  ])("names the DNS error %s", async (code, expected) => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error(code), { code }), []);
    expect(await messageOf("http://nulle-part.example.org/", { lookup })).toBe(expected);
  });

  it.each(["ftp://example.org/feed", "pas une adresse", "", "javascript:alert(1)", "https://moi:secret@example.org/"])(
    "refuses the address %j",
    async (url) => {
      expect(await messageOf(url)).toBe(`«\u00a0${url}\u00a0» n'est pas une adresse web utilisable`);
    },
  );

  it("stops when asked to", async () => {
    expect(await messageOf(`${server.origin}/drips`, { signal: AbortSignal.timeout(50) })).toContain(
      "n'est pas arrivé",
    );
    expect(await messageOf(`${server.origin}/drips`, { signal: AbortSignal.abort() })).toBe(
      "la lecture a été interrompue",
    );
  });
});
