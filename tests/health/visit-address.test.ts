import { readFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type JudgeOptions, judgeVisit } from "../../src/health/judge-visit.ts";
import { visitAddress } from "../../src/health/visit-address.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";
import { LIMITS, openSession } from "./open-session.ts";

const now = new Date("2026-11-22T10:00:00Z");
const challenge = "<html><head><title>Just a moment...</title></head></html>";
const big = "x".repeat(50_000);
const routes: Record<string, Route> = {
  "/ok": { body: "bonjour" },
  "/no-head": { body: "bonjour", head: { status: 405 } },
  "/no-head-501": { body: "bonjour", head: { status: 501 } },
  "/no-head-403": { body: "bonjour", head: { status: 403 } },
  "/no-head-404": { body: "bonjour", head: { status: 404 } },
  "/no-head-500": { body: "bonjour", head: { status: 500 } },
  "/cut-head": { body: "bonjour", head: { reset: true, body: "", wrongLength: -1 } },
  "/silent-head": { body: "bonjour", head: { silent: true } },
  "/moved": { redirect: "/moved-again", status: 301 },
  "/moved-again": { redirect: "/ok", status: 308 },
  "/moved-home": { redirect: "/", status: 301 },
  "/": { body: "accueil" },
  "/for-now": { redirect: "/moved", status: 302 },
  "/moved-then-for-now": { redirect: "/see-other", status: 301 },
  "/see-other": { redirect: "/ok", status: 303 },
  "/moved-to-nothing": { redirect: "/404", status: 301 },
  "/moved-to-file": { redirect: "file:///etc/passwd", status: 301 },
  "/to-nowhere": { status: 301 },
  "/loop": { redirect: "/loop", status: 302 },
  "/chain-1": { redirect: "/chain-2", status: 301 },
  "/chain-2": { redirect: "/chain-3", status: 301 },
  "/chain-3": { redirect: "/chain-4", status: 301 },
  "/chain-4": { redirect: "/ok", status: 301 },
  "/401": { status: 401 },
  "/403": { status: 403 },
  "/404": { status: 404 },
  "/410": { status: 410 },
  "/418": { status: 418 },
  "/429": { status: 429, headers: { "retry-after": "120" } },
  "/429-date": { status: 429, headers: { "retry-after": "Sun, 22 Nov 2026 12:30:00 GMT" } },
  "/451": { status: 451 },
  "/500": { status: 500 },
  "/503": { status: 503, headers: { "retry-after": "3600" } },
  "/999": { status: 999 },
  "/wall-header": { status: 403, headers: { "cf-mitigated": "challenge" } },
  "/wall-page": { status: 503, body: challenge },
  "/wall-404": { status: 404, body: challenge },
  "/wall-huge": { status: 503, body: challenge + big, repeatEveryMs: 0 },
  "/huge": { body: big, repeatEveryMs: 0, head: { status: 405 } },
  "/slow": { body: "enfin", delayMs: 600 },
  "/slow-moved": { redirect: "/slow", status: 301 },
  "/silent": { silent: true },
  "/latin": { body: "é", charset: "latin1" },
  "/bad-gzip": { body: "pas du gzip", headers: { "content-encoding": "gzip" }, status: 404 },
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

const judging: JudgeOptions = { now, limits: LIMITS, slowMs: 10_000 };
const cited = (url: string, isFeed = false) => ({ key: url, url, citations: [], isFeed });

async function judge(url: string, session = openSession(), slowMs = judging.slowMs) {
  const verdict = judgeVisit(url, await visitAddress(cited(url), session), { ...judging, slowMs });
  await session.agent.destroy();
  return verdict;
}

async function say(url: string, session = openSession()): Promise<string> {
  const { state, reason, target } = await judge(url, session);
  return [state, reason, target?.replace(server.origin, "→ ")].filter((part) => part !== undefined).join(" | ");
}

describe("an address is found", () => {
  it.each([
    ["/ok", "ok"],
    ["/no-head", "ok"],
    ["/no-head-501", "ok"],
    ["/no-head-403", "ok"],
    ["/no-head-404", "ok"],
    ["/no-head-500", "ok"],
    ["/silent-head", "ok"],
    ["/huge", "ok"],
    ["/for-now", "ok"],
    ["/moved", "redirected | → /ok"],
    ["/moved-then-for-now", "redirected | → /see-other"],
    [
      "/moved-home",
      "redirected | l'adresse mène désormais à une page d'accueil, son contenu a peut-être disparu | → /",
    ],
    ["/401", "blocked | accès réservé (401)"],
    ["/403", "blocked | accès refusé aux programmes (403)"],
    ["/429", "blocked | trop de demandes (429)"],
    ["/451", "blocked | page retirée pour une raison légale (451)"],
    ["/999", "blocked | accès refusé aux programmes (999)"],
    ["/wall-header", "blocked | un mur contre les robots garde la page (Cloudflare, 403)"],
    ["/wall-page", "blocked | un mur contre les robots garde la page (Cloudflare, 503)"],
    ["/wall-huge", "blocked | un mur contre les robots garde la page (Cloudflare, 503)"],
    ["/wall-404", "failed | page introuvable (404)"],
    ["/404", "failed | page introuvable (404)"],
    ["/410", "failed | page supprimée par son éditeur (410)"],
    ["/418", "failed | réponse inattendue (418)"],
    ["/500", "failed | panne du site (500)"],
    ["/503", "failed | panne du site (503)"],
    ["/bad-gzip", "failed | page introuvable (404)"],
    ["/moved-to-nothing", "failed | page introuvable (404)"],
    ["/moved-to-file", "failed | «\u00a0file:///etc/passwd\u00a0» n'est pas une adresse web utilisable"],
    ["/to-nowhere", "failed | le site redirige sans dire où"],
    ["/loop", "failed | le site redirige plus de 3 fois"],
    ["/chain-1", "failed | le site redirige plus de 3 fois"],
    ["/chain-2", "redirected | → /ok"],
  ])("%s: %s", async (path, expected) => {
    expect(await say(server.origin + path)).toBe(expected);
  });

  it("failed where nothing answers in time", async () => {
    expect(await say(`${server.origin}/silent`)).toMatch(/^failed \| le site ne répond pas en (?:[12]|1,\d)\u00a0s$/u);
  });

  it.each(["/slow", "/slow-moved"])("slow at %s", async (path) => {
    expect(await judge(server.origin + path, openSession(), 500)).toMatchObject({
      state: "slow",
      reason: expect.stringMatching(/^répond en (?:0,[6-9]|1,\d|1)\u00a0s$/u),
      target: path === "/slow" ? undefined : `${server.origin}/slow`,
    });
  });

  it.each([
    ["/429", "2026-11-22T10:02:00.000Z"],
    ["/429-date", "2026-11-22T12:30:00.000Z"],
    ["/503", "2026-11-22T11:00:00.000Z"],
    ["/500", undefined],
  ])("at %s, to be left in peace until %s", async (path, expected) => {
    expect((await judge(server.origin + path)).retryAfter?.toISOString()).toBe(expected);
  });
});

describe("an address is not reached", () => {
  it("for a certificate that nobody vouches for", async () => {
    expect(await say(`${secure.origin}/ok`)).toBe("failed | le certificat du site est signé par lui-même");
  });

  it("for a closed port", async () => {
    const gone = await serveRoutes({});
    await gone.close();
    expect(await say(`${gone.origin}/ok`)).toBe("failed | le site refuse la connexion");
  });

  it("for a name that does not exist", async () => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error("ENOTFOUND"), { code: "ENOTFOUND" }), []);
    expect(await say("http://nulle-part.fr/", openSession({ lookup }))).toBe("failed | ce nom de site n'existe pas");
  });

  it("for a private address, told apart and never asked", async () => {
    const before = server.seen.length;
    expect(await say(`${server.origin}/ok`, openSession({ allowPrivate: false }))).toBe(
      "private | «\u00a0127.0.0.1\u00a0» mène à un réseau privé, l'adresse est refusée",
    );
    expect(server.seen).toHaveLength(before);
  });

  it("for a name that leads to a private address", async () => {
    const lookup: LookupFunction = (_name, _options, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]);
    const session = openSession({ lookup, allowPrivate: false });
    expect((await judge(`http://public.fr:${server.port}/ok`, session)).state).toBe("private");
  });
});

describe("a visit asks", () => {
  const requestsOf = async (path: string, isFeed = false) => {
    const before = server.seen.length;
    const session = openSession();
    const visit = await visitAddress(cited(server.origin + path, isFeed), session);
    await session.agent.destroy();
    return { visit, asked: server.seen.slice(before).map(({ method, path: to }) => `${method} ${to}`) };
  };

  it.each([
    ["/ok", ["HEAD /ok"]],
    ["/no-head", ["HEAD /no-head", "GET /no-head"]],
    ["/404", ["HEAD /404", "GET /404"]],
    ["/429", ["HEAD /429"]],
    ["/moved", ["HEAD /moved", "HEAD /moved-again", "HEAD /ok"]],
    ["/wall-page", ["HEAD /wall-page", "GET /wall-page"]],
  ])("%s by %j", async (path, expected) => {
    expect((await requestsOf(path)).asked).toEqual(expected);
  });

  it("for a feed once, and keeps its body within limits", async () => {
    const { visit, asked } = await requestsOf("/ok", true);
    expect(asked).toEqual(["GET /ok"]);
    expect(Buffer.from(visit.reply?.bytes ?? []).toString()).toBe("bonjour");
    expect((await requestsOf("/huge", true)).visit.reply).toMatchObject({ status: 200, bytes: undefined });
  });

  it("says who asks", async () => {
    await requestsOf("/ok");
    expect(server.seen.at(-1)?.headers["user-agent"]).toBe("Essai/1.0 (+https://example.org/)");
  });

  it("throws when it is ended from outside, and then only", async () => {
    const stop = new AbortController();
    const session = openSession({ signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(visitAddress(cited(`${server.origin}/silent`), session)).rejects.toThrow();
    await session.agent.destroy();
  });
});
