import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FetchAllOptions, fetchAllFeeds } from "../../src/feeds/fetch/fetch-all-feeds.ts";
import { type FeedMemory, MEMORY_FOLDER, openFeedMemory } from "../../src/feeds/fetch/open-feed-memory.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const rss = (items: string) => `<rss version="2.0"><channel><title>Un flux</title>${items}</channel></rss>`;
const item = (title: string, more = "") => `<item><title>${title}</title><link>/${title}</link>${more}</item>`;
const dated = (title: string, day: string) => item(title, `<pubDate>${day}T08:00:00Z</pubDate>`);

const body = rss(dated("un", "2026-11-20") + dated("deux", "2026-11-21"));
let root = "";
let routes: Record<string, Route> = {};
let server: FeedServer;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "flux-"));
  routes = { "/etag": { body, etag: '"v1"' } };
  server = await serveRoutes(routes);
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

type More = Partial<FetchAllOptions<{ url: string }>> & { memory?: FeedMemory };

/** One run on a day, over some paths of the server; its memory is opened anew, as a command's would be. */
async function runOn(day: string, paths: readonly string[], more: More = {}) {
  const now = new Date(day.length > 10 ? day : `${day}T10:00:00Z`);
  const memory = more.memory ?? (await openFeedMemory(root, day.slice(0, 10)));
  const sources = paths.map((path) => ({ url: server.origin + path }));
  const limits = { totalMs: 1_500, idleMs: 300, maxBytes: 100_000 };
  const readings = await fetchAllFeeds(sources, {
    userAgent: "Essai/1.0",
    allowPrivate: true,
    limits,
    now,
    memory,
    ...more,
  });
  return { readings, memory };
}

/** The outcome of one feed on each of some days. */
async function follow(path: string, days: readonly string[]) {
  const outcomes = [];
  for (const day of days) outcomes.push((await runOn(day, [path])).readings[0]?.outcome);
  return outcomes;
}

const titles = ({ readings }: Awaited<ReturnType<typeof runOn>>) =>
  readings.map(({ parsed }) => parsed?.items.map(({ title }) => title).join(" ") ?? "—");

describe("a second run on feeds that did not change", () => {
  it.each<[string, Route]>([
    ["an ETag", { body, etag: '"v1"' }],
    ["a weak ETag, compressed", { body, etag: 'W/"v1"', compress: "gzip" }],
    ["a Last-Modified", { body, lastModified: "Fri, 20 Nov 2026 08:00:00 GMT" }],
    ["a Cache-Control", { body, headers: { "cache-control": "max-age=3600" } }],
  ])("gets no byte of a body from a site that gives %s, and knows the items all the same", async (_, route) => {
    routes["/feed"] = route;
    const first = await runOn("2026-11-22T10:00:00Z", ["/feed"]);
    const before = server.bodyBytes();
    const second = await runOn("2026-11-22T10:30:00Z", ["/feed"]);
    expect([first, second].map(({ readings }) => readings[0]?.outcome.state)).toEqual(["fetched", "unchanged"]);
    expect(server.bodyBytes() - before).toBe(0);
    expect(second.readings[0]?.parsed).toEqual(first.readings[0]?.parsed);
  });

  it("says unchanged of a site that sends the same body again", async () => {
    routes["/feed"] = { body };
    expect(await follow("/feed", ["2026-11-22", "2026-11-23"])).toEqual([{ state: "fetched" }, { state: "unchanged" }]);
  });

  it("asks again past three hours, whatever the site's Cache-Control", async () => {
    routes["/feed"] = { body, headers: { "cache-control": "public, max-age=31536000" } };
    for (const hour of ["10:00", "12:59", "13:01"]) await runOn(`2026-11-22T${hour}:00Z`, ["/feed"]);
    expect(server.seen).toHaveLength(2);
  });

  it("reads a new body, and sends its validators to their own address alone", async () => {
    routes["/moved"] = { redirect: "/etag" };
    await runOn("2026-11-22", ["/moved"]);
    routes["/etag"] = { body: rss(dated("trois", "2026-11-22")), etag: '"v2"' };
    const second = await runOn("2026-11-23", ["/moved"]);
    expect(titles(second)).toEqual(["trois"]);
    const asked = server.seen.slice(-2).map(({ path, headers }) => [path, headers["if-none-match"]]);
    expect(asked).toEqual([
      ["/moved", undefined],
      ["/etag", '"v1"'],
    ]);
  });

  it("writes no file anew where nothing was learnt", async () => {
    await runOn("2026-11-22", ["/etag"]);
    const memory = await openFeedMemory(root, "2026-11-23");
    const written: string[] = [];
    const write = async (url: string) => void written.push(url);
    await runOn("2026-11-23", ["/etag"], { memory: { ...memory, write } });
    expect(written).toEqual([]);
  });
});

describe("a feed that moved", () => {
  const WEEKS = ["2026-11-01", "2026-11-08", "2026-11-15"];

  it.each([301, 308])(
    "by %i is proposed after three runs, and asked for at its old address all along",
    async (status) => {
      routes["/old"] = { redirect: "/etag", status };
      const outcomes = await follow("/old", WEEKS);
      const url = `${server.origin}/etag`;
      expect(outcomes.map((outcome) => outcome?.moved)).toEqual([
        { url, runs: 1, since: "2026-11-01", isProposed: false },
        { url, runs: 2, since: "2026-11-01", isProposed: false },
        { url, runs: 3, since: "2026-11-01", isProposed: true },
      ]);
      expect(server.seen.filter(({ path }) => path === "/old")).toHaveLength(3);
    },
  );

  it("counts the runs of one day once", async () => {
    routes["/old"] = { redirect: "/etag", status: 301 };
    const outcomes = await follow("/old", ["2026-11-01", "2026-11-01", "2026-11-01", "2026-11-01"]);
    expect(outcomes.at(-1)?.moved?.runs).toBe(1);
  });

  it.each([302, 303, 307])("by %i is not proposed", async (status) => {
    routes["/old"] = { redirect: "/etag", status };
    expect((await follow("/old", WEEKS)).at(-1)?.moved).toBeUndefined();
  });

  it("is not proposed where the new address is no feed", async () => {
    routes["/home"] = { body: "<!doctype html><title>Accueil</title>", contentType: "text/html" };
    routes["/old"] = { redirect: "/home", status: 301 };
    expect((await follow("/old", WEEKS)).at(-1)).toEqual({
      state: "failed",
      reason: "cette adresse rend une page web et non un flux",
      failing: { runs: 3, since: "2026-11-01" },
    });
  });

  it("begins anew where it moves elsewhere, and is forgotten where it comes back", async () => {
    routes["/other"] = { body };
    routes["/old"] = { redirect: "/etag", status: 301 };
    await follow("/old", WEEKS);
    routes["/old"] = { redirect: "/other", status: 301 };
    expect((await follow("/old", ["2026-11-22"]))[0]?.moved).toMatchObject({ runs: 1, isProposed: false });
    routes["/old"] = { body };
    expect((await follow("/old", ["2026-11-29"]))[0]?.moved).toBeUndefined();
  });
});

describe("a feed that fails", () => {
  it.each([
    ["in seconds, 429", 429, "7200", "2 h"],
    ["as a date, 503", 503, "Mon, 23 Nov 2026 10:00:00 GMT", "24 h"],
  ])("and asks for rest %s is left alone until then, its items known", async (_, status, header, wait) => {
    const path = "/feed";
    routes[path] = { body };
    await runOn("2026-11-22T09:00:00Z", [path]);
    routes[path] = { status, headers: { "retry-after": header } };
    const refused = await runOn("2026-11-22T10:00:00Z", [path, "/etag"]);
    expect(refused.readings.map(({ outcome }) => outcome.state)).toEqual(["failed", "fetched"]);
    const asked = server.seen.length;
    const waiting = await runOn("2026-11-22T10:00:00Z", [path]);
    expect(server.seen).toHaveLength(asked);
    expect(waiting.readings[0]?.outcome).toMatchObject({
      state: "waiting",
      reason: `le site demande de ne pas revenir avant ${wait.replace(" ", "\u00a0")}`,
    });
    expect(titles(waiting)).toEqual(["un deux"]);
    routes[path] = { body };
    expect((await runOn("2026-11-23T10:00:01Z", [path])).readings[0]?.outcome).toEqual({ state: "unchanged" });
  });

  it("counts the days in a row on which it does, and forgets them once it is read", async () => {
    routes["/feed"] = { status: 500 };
    const [, second] = await follow("/feed", ["2026-11-01", "2026-11-08"]);
    expect(second).toEqual({
      state: "failed",
      reason: "le site répond 500 (panne du site)",
      failing: { runs: 2, since: "2026-11-01" },
    });
    routes["/feed"] = { body };
    expect(await follow("/feed", ["2026-11-15"])).toEqual([{ state: "fetched" }]);
  });

  it("is gone where the site says so, and may come back", async () => {
    routes["/feed"] = { status: 410 };
    const [outcome] = await follow("/feed", ["2026-11-01"]);
    expect(outcome).toMatchObject({ state: "gone", reason: "le site répond 410 (flux supprimé par son éditeur)" });
    routes["/feed"] = { body };
    expect(await follow("/feed", ["2026-11-08"])).toEqual([{ state: "fetched" }]);
  });

  it("keeps what was known of it for the day on which it answers again", async () => {
    await runOn("2026-11-01", ["/etag"]);
    routes["/etag"] = { status: 500 };
    expect(titles(await runOn("2026-11-02", ["/etag"]))).toEqual(["—"]);
    routes["/etag"] = { body, etag: '"v1"' };
    expect(titles(await runOn("2026-11-03", ["/etag"]))).toEqual(["un deux"]);
    expect(server.seen.at(-1)?.headers["if-none-match"]).toBe('"v1"');
  });

  it("is no longer asked for once its host let three others run out of time", async () => {
    for (const path of ["/1", "/2", "/3", "/4", "/5"]) routes[path] = { silent: true };
    const { readings } = await runOn("2026-11-01", ["/1", "/2", "/3", "/4", "/5"]);
    expect(server.seen).toHaveLength(3);
    expect(readings.map(({ outcome }) => outcome.reason).slice(2)).toEqual([
      "le site ne répond pas en 0,3\u00a0s",
      "son site n'a pas répondu à 3 autres flux, celui-ci n'est pas demandé",
      "son site n'a pas répondu à 3 autres flux, celui-ci n'est pas demandé",
    ]);
  });

  it("is told, and not counted, where the whole run takes too long", async () => {
    routes["/1"] = { body, delayMs: 200 };
    routes["/2"] = { body, delayMs: 200 };
    const { readings } = await runOn("2026-11-01", ["/1", "/2", "/etag"], { runMs: 100 });
    const outcome = { state: "failed", reason: "le passage s'est arrêté avant d'avoir lu ce flux" };
    expect(readings.map((reading) => reading.outcome)).toEqual([outcome, outcome, outcome]);
  });
});

describe("a feed that is silent", () => {
  it.each([
    ["for six months, by its last item", rss(dated("vieux", "2026-05-01")), "2026-11-01", "vieux 2026-05-01"],
    ["for less", rss(dated("vieux", "2026-05-10")), "2026-11-01", "—"],
    [
      "but announces an event",
      rss(dated("vieux", "2026-01-01") + dated("demain", "2026-12-01")),
      "2026-11-01",
      "vieux 2026-01-01",
    ],
  ])("%s", async (_, text, day, expected) => {
    routes["/feed"] = { body: text };
    const [outcome] = await follow("/feed", [day]);
    const silent = outcome?.silent;
    expect(silent === undefined ? "—" : `${silent.title} ${silent.since.toISOString().slice(0, 10)}`).toBe(expected);
  });

  it("without any item is so from the day on which it was first read", async () => {
    routes["/feed"] = { body: rss("") };
    const [first, second] = await follow("/feed", ["2026-01-01", "2026-08-01"]);
    expect(first?.silent).toBeUndefined();
    expect(second?.silent).toEqual({ title: undefined, since: new Date("2026-01-01T10:00:00Z") });
  });
});

describe("an item without a date", () => {
  it("takes that of the run that first saw it, keeps it, and says so", async () => {
    routes["/feed"] = { body: rss(item("ancien")) };
    await runOn("2026-11-01", ["/feed"]);
    routes["/feed"] = { body: rss(item("nouveau") + item("ancien") + dated("daté", "2026-11-07")) };
    const [reading] = (await runOn("2026-11-08", ["/feed"])).readings;
    const seen = reading?.parsed?.items.map(({ title, firstSeen }) => [title, firstSeen?.toISOString().slice(0, 10)]);
    expect(seen).toEqual([
      ["nouveau", "2026-11-08"],
      ["ancien", "2026-11-01"],
      ["daté", undefined],
    ]);
    expect(reading?.problems.map(({ message }) => message)).toEqual([
      "2 éléments sans date prennent celle du jour où ils ont été vus",
    ]);
  });
});

describe("an article whose address changes under one identifier", () => {
  const told = async (day: string, items: string) => {
    routes["/feed"] = { body: rss(items) };
    const [reading] = (await runOn(day, ["/feed"])).readings;
    return reading?.parsed?.items.map(({ url, formerUrls }) =>
      [url, formerUrls].map((of) => String(of).replaceAll(server.origin, "")),
    );
  };
  const guid = (id: string) => `<guid isPermaLink="false">${id}</guid>`;

  it.each([
    ["a number", "12345"],
    ["a number in an address", "https://source.example.org/?p=12345"],
    ["a tag (RFC 4151)", "tag:source.example.org,2026:a"],
    ["a UUID (RFC 4122)", "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a"],
  ])("made for one, as is %s, keeps its former address (miniflux/v2#797)", async (_, id) => {
    await told("2026-11-01", item("un", guid(id)));
    expect(await told("2026-11-08", item("deux", guid(id)))).toEqual([["/deux", "/un"]]);
    expect(await told("2026-11-15", item("trois", guid(id)))).toEqual([["/trois", "/un,/deux"]]);
    expect(await told("2026-11-22", item("un", guid(id)))).toEqual([["/un", "/deux,/trois"]]);
  });

  it.each([
    ["an identifier that a site gives to all", guid("N/A")],
    ["the address of the site", guid("https://source.example.org/blog")],
    ["no identifier", ""],
  ])("is another article under %s (miniflux/v2#4197)", async (_, id) => {
    await told("2026-11-01", item("un", id));
    expect(await told("2026-11-08", item("deux", id))).toEqual([["/deux", "undefined"]]);
  });

  it("has none where only what follows it changed", async () => {
    await told("2026-11-01", item("un?utm_source=rss", guid("12")));
    expect(await told("2026-11-08", item("un", guid("12")))).toEqual([["/un", "undefined"]]);
  });
});

describe("the memory of feeds", () => {
  const folder = () => join(root, MEMORY_FOLDER);
  const onlyFile = () => join(folder(), String(readdirSync(folder())[0]));

  it.each([
    ["nothing", () => ""],
    ["half of a record", (text: string) => text.slice(0, text.length / 2)],
    ["another shape", () => '{"version":1,"copy":3}'],
    ["noise", () => "\0\0\0"],
  ])("that holds %s is set aside, said, and costs one fetch", async (_, spoil) => {
    await runOn("2026-11-01", ["/etag"]);
    const file = onlyFile();
    const spoilt = spoil(readFileSync(file, "utf8"));
    writeFileSync(file, spoilt);
    const { readings, memory } = await runOn("2026-11-08", ["/etag"]);
    expect(readings[0]?.outcome.state).toBe("fetched");
    expect(memory.notices).toHaveLength(1);
    expect(memory.notices[0]).toContain(`${server.origin}/etag était illisible`);
    const aside = readdirSync(folder()).filter((name) => name.endsWith("-illisible-2026-11-08.json"));
    expect(aside.map((name) => readFileSync(join(folder(), name), "utf8"))).toEqual([spoilt]);
  });

  it("of another version is read anew without a word", async () => {
    await runOn("2026-11-01", ["/etag"]);
    writeFileSync(onlyFile(), readFileSync(onlyFile(), "utf8").replace('"version":1', '"version":99'));
    const { readings, memory } = await runOn("2026-11-08", ["/etag"]);
    expect([readings[0]?.outcome.state, memory.notices]).toEqual(["fetched", []]);
  });

  it("of feeds that were read another way is asked anew, and keeps what was seen", async () => {
    routes["/feed"] = { body: rss(item("un")), etag: '"v1"' };
    await runOn("2026-11-01", ["/feed"]);
    writeFileSync(onlyFile(), readFileSync(onlyFile(), "utf8").replace(/"reading":\d+,/u, ""));
    const [reading] = (await runOn("2026-11-08", ["/feed"])).readings;
    expect(server.seen.at(-1)?.headers["if-none-match"]).toBeUndefined();
    expect(reading?.outcome.state).toBe("fetched");
    expect(reading?.parsed?.items[0]?.firstSeen?.toISOString().slice(0, 10)).toBe("2026-11-01");
  });

  it("that cannot be written is said once and stops nothing", async () => {
    mkdirSync(join(root, ".cache"));
    writeFileSync(folder(), "un fichier");
    const { readings, memory } = await runOn("2026-11-08", ["/etag", "/etag?2"]);
    expect(readings.map(({ outcome }) => outcome.state)).toEqual(["fetched", "failed"]);
    expect(memory.notices).toHaveLength(1);
    expect(memory.notices[0]).toMatch(/^la mémoire des flux ne peut être écrite dans \.cache\/flux \(E\w+\)/u);
  });

  it("forgets the feeds that are no source any more, and what a crash left", async () => {
    await runOn("2026-11-01", ["/etag", "/other"]);
    writeFileSync(join(folder(), ".a.json.0123456789ab.tmp"), "{");
    const memory = await openFeedMemory(root, "2026-11-08");
    await memory.keepOnly([`${server.origin}/etag`]);
    expect(readdirSync(folder())).toHaveLength(1);
    expect((await memory.read(`${server.origin}/etag`)).copy?.items).toHaveLength(2);
  });
});
