import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashAddress } from "../../../src/edition/parse-memory.ts";
import { completeCandidates } from "../../../src/roundup/pages/complete-candidates.ts";
import { rememberPages } from "../../../src/roundup/pages/open-page-memory.ts";
import { openPageReader, type PageReader } from "../../../src/roundup/pages/open-page-reader.ts";
import { type FeedServer, type Route, serveRoutes } from "../../servers/feed-server.ts";
import { sampleCandidate } from "../samples.ts";

const page = (inside: string): Route => ({
  contentType: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="fr"><head>${inside}</head><body></body></html>`,
});
const ROUTES: Record<string, Route> = {
  "/robots.txt": { body: "User-agent: *\nDisallow: /interdit\n" },
  "/entier": page(
    '<meta property="og:title" content="Un titre que le flux coupe à la moitié"><meta name="author" content="Ada Roux"><meta property="article:published_time" content="2026-11-17"><meta property="og:description" content="Ce que dit la page."><meta property="article:content_tier" content="locked">',
  ),
  "/court": { status: 301, redirect: "/entier" },
  "/interdit": page("<title>Un secret</title>"),
  "/refus": { status: 403, body: "non" },
  "/muet": page(""),
};

let server: FeedServer;
let reader: PageReader;
beforeAll(async () => {
  server = await serveRoutes(ROUTES);
});
afterAll(() => server.close());
beforeEach(() => {
  reader = openPageReader({ userAgent: "Essai/1.0", allowPrivate: true });
});
afterEach(() => reader.close());

const explainNothing = () => undefined;
const at = (path: string) => `${server.origin}${path}`;
const bare = (path: string, number = 1) =>
  sampleCandidate(number, { url: at(path), excerpt: undefined, day: undefined, language: undefined });
const asked = (path: string) => server.seen.filter((seen) => seen.path === path).length;

describe("candidates and their pages", () => {
  it("gain what the page says and the feed did not", async () => {
    const cut = { ...bare("/entier"), title: "Un titre que le flux…" };
    const { candidates } = await completeCandidates([cut], { reader, explainKnown: explainNothing });
    expect(candidates).toMatchObject([
      {
        ...{ title: "Un titre que le flux coupe à la moitié", author: "Ada Roux", day: "2026-11-17", language: "fr" },
        ...{ excerpt: "Ce que dit la page.", isPaid: true, publisher: "La Gazette" },
      },
    ]);
  });

  it("keep what the feed said, where it said it whole", async () => {
    const whole = sampleCandidate(1, { url: at("/entier") });
    const { candidates } = await completeCandidates([whole], { reader, explainKnown: explainNothing });
    const { title, excerpt, day, language, url } = whole;
    expect(candidates).toMatchObject([{ title, excerpt, day, language, url }]);
  });

  it.each(["/interdit", "/refus", "/absent", "/muet"])(
    "stay as the feed has them where the page says no or nothing: %s",
    async (path) => {
      const one = sampleCandidate(1, { url: at(path) });
      const { candidates, dropped } = await completeCandidates([one], { reader, explainKnown: explainNothing });
      expect([candidates, dropped]).toEqual([[one], []]);
    },
  );

  it("never ask a page that robots.txt closes", async () => {
    const before = asked("/interdit");
    await completeCandidates([bare("/interdit")], { reader, explainKnown: explainNothing });
    expect(asked("/interdit")).toBe(before);
  });

  it("are dropped where their page is another candidate's, or stands in an edition", async () => {
    const two = [bare("/entier"), bare("/court", 2)];
    const { candidates, dropped } = await completeCandidates(two, { reader, explainKnown: explainNothing });
    expect(candidates.map(({ url }) => url)).toEqual([at("/entier")]);
    expect(dropped.map(({ reason }) => reason)).toEqual(["same-story"]);
    const explainKnown = (hash: string) =>
      hash === hashAddress(at("/entier")) ? "déjà paru dans l'édition 3" : undefined;
    const known = await completeCandidates([bare("/court")], { reader, explainKnown });
    expect([known.candidates, known.dropped.map(({ why }) => why)]).toEqual([[], ["déjà paru dans l'édition 3"]]);
  });
});

describe("the memory of pages", () => {
  let root = "";
  const file = () => join(root, ".cache/pages.json");
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "civic-theque-pages-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const open = () => rememberPages(root, openPageReader({ userAgent: "Essai/1.0", allowPrivate: true }));

  it("asks for no page twice, in another run neither", async () => {
    const first = await open();
    const said = await first.read(at("/entier"));
    await first.close();
    const before = asked("/entier");
    const second = await open();
    expect(await second.read(at("/entier"))).toEqual(said);
    await second.close();
    expect(asked("/entier")).toBe(before);
  });

  it("asks again for a page that said no", async () => {
    for (const count of [1, 2]) {
      const before = asked("/refus");
      const one = await open();
      await one.read(at("/refus"));
      await one.close();
      expect([count, asked("/refus") - before]).toEqual([count, 1]);
    }
  });

  it("is begun anew where its file is none", async () => {
    mkdirSync(join(root, ".cache"));
    writeFileSync(file(), '{"version": 9, "pages": "');
    const one = await open();
    expect((await one.read(at("/entier"))).facts?.author).toBe("Ada Roux");
    await one.close();
    expect(JSON.parse(readFileSync(file(), "utf8"))).toMatchObject({ version: 1, pages: [{ asked: at("/entier") }] });
  });

  it("tells what the disk refuses, and the run goes on", async () => {
    writeFileSync(join(root, ".cache"), "un fichier à la place du dossier");
    const one = await open();
    expect((await one.read(at("/entier"))).facts?.author).toBe("Ada Roux");
    await one.close();
    expect(one.notices).toEqual([
      expect.stringMatching(
        /^la mémoire des pages ne peut être écrite dans \.cache\/pages\.json \(\w+\)\u202f; elles seront relues$/u,
      ),
    ]);
  });
});
