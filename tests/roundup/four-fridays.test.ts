import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createRandom, type Random } from "../../bench/create-random.ts";
import { prepareRoundup } from "../../src/roundup/prepare-roundup.ts";
import { PROJECT } from "../run-script.ts";
import { type Route, serveRoutes } from "../servers/feed-server.ts";

/** Feeds of a simulated month; `npm run soak` reads more, several times over. */
const [FEEDS, SEEDS] = process.env.SOAK ? [60, 5] : [14, 1];
const DAY = 86_400_000;
const FRIDAYS = [0, 1, 2, 3, 4].map((week) => Date.parse("2026-10-30T17:00:00Z") + week * 7 * DAY);

type Article = { feed: number; url: string; title: string; online: number; date: string | undefined };
type Feed = { number: number; addedAt: number; down: ReadonlySet<number>; articles: Article[] };

const at = (week: number) => FRIDAYS[week] ?? 0;
const word = (random: Random) => Array.from({ length: 8 }, () => random.pick([..."bcdfghjklmnprtvz"])).join("");

/** How an article dates itself: honestly, by its day alone, back, or not at all. */
function dateOf(online: number, random: Random): string | undefined {
  const kind = random.pick(["honest", "honest", "day", "day", "back", "none"]);
  if (kind === "none") return undefined;
  if (kind === "day") return new Date(online).toISOString().slice(0, 10);
  return new Date(online - (kind === "back" ? random.between(1, 20) * DAY : 0)).toUTCString();
}

/** A feed with a past, an article or two a week, and Fridays on which it does not answer. */
function makeFeed(number: number, random: Random): Feed {
  const addedAt = random.pick([0, 0, 0, 1, 2, 3]);
  const down = new Set([0, 1, 2, 3].filter(() => random.between(0, 3) === 0));
  const instants = Array.from({ length: 14 }, () => at(0) + random.between(-40 * 24, 28 * 24) * 3_600_000);
  // On the evening of a Friday, after the run: dated by day it looks older than the edition.
  instants.push(at(random.between(0, 2)) + 3 * 3_600_000);
  const articles = instants
    .filter((online) => online < at(4))
    .map((online, index) => {
      const title = `Budget participatif ${word(random)} ${word(random)} ${word(random)}`;
      const url = `https://f${number}.example.org/${index}`;
      return { feed: number, url, title, online, date: dateOf(online, random) };
    });
  return { number, addedAt, down, articles };
}

const renderItem = ({ title, url, date }: Article) =>
  `<item><title>${title}</title><link>${url}</link><guid>${url}</guid>${date === undefined ? "" : `<pubDate>${date}</pubDate>`}</item>`;

function answer({ articles, down }: Feed, week: number): Route {
  if (down.has(week)) return { status: 500, body: "panne" };
  const shown = articles.filter(({ online }) => online <= at(week));
  return { body: `<rss version="2.0"><channel><title>F</title>${shown.map(renderItem).join("")}</channel></rss>` };
}

/**
 * True for what must be proposed: put online after its feed was first read, or before, by no more than its date tells: a backdated
 * article is then like those of the past.
 */
function isDue({ online, date }: Article, { addedAt, down }: Feed): boolean {
  const firstRead = [0, 1, 2, 3, 4].find((week) => week >= addedAt && !down.has(week)) ?? 4;
  const shownAt = [0, 1, 2, 3, 4].find((week) => week >= firstRead && !down.has(week) && online <= at(week)) ?? 4;
  const said = date === undefined ? online : Date.parse(date);
  // Older than `max_age_days` when its feed came back.
  if (said < at(shownAt) - 35 * DAY) return false;
  if (online > at(firstRead)) return true;
  const from = at(addedAt) - 6 * DAY;
  return online > from && (date === undefined || Date.parse(date) > from);
}

it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
  `loses no article of four Fridays, with ${FEEDS} feeds that fail, date by day, date back and come in later, and proposes none twice (seed %i)`,
  async (seed) => {
    const random = createRandom(seed);
    const feeds = Array.from({ length: FEEDS }, (_, number) => makeFeed(number, random));
    const routes: Record<string, Route> = {};
    const server = await serveRoutes(routes);
    const root = mkdtempSync(join(tmpdir(), "fridays-"));
    const liens = join(root, "content/liens");
    try {
      cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
      for (const name of readdirSync(liens)) rmSync(join(liens, name));
      const site = readFileSync(join(root, "site.yaml"), "utf8");
      const rules = "  allow_private_hosts: true\n  max_links: 9999\n  max_per_source: 9999\n";
      writeFileSync(
        join(root, "site.yaml"),
        site.replace(/^roundup:\n/mu, (line) => line + rules),
      );
      for (const name of readdirSync(join(root, "actors")))
        if (name.endsWith(".yaml")) {
          const path = join(root, "actors", name);
          writeFileSync(path, readFileSync(path, "utf8").replace("role: feed", "role: other"));
        }
      const proposed: string[] = [];
      for (const [week, friday] of FRIDAYS.entries()) {
        const sources = feeds.filter(({ addedAt }) => addedAt <= week);
        for (const feed of sources) routes[`/${feed.number}`] = answer(feed, week);
        const list = sources.map(({ number }) => `- name: "F${number}"\n  url: "${server.origin}/${number}"\n`);
        writeFileSync(join(root, "content/sources.yaml"), list.join(""));
        const result = await prepareRoundup({ root, now: new Date(friday) });
        if (result.kind !== "done") throw new Error(JSON.stringify(result));
        proposed.push(...result.added.flatMap(({ url, group }) => [url, ...group.map((other) => other.url)]));
        if (result.added.length > 0)
          writeFileSync(result.file, readFileSync(result.file, "utf8").replace("draft: true\n", ""));
      }
      const due = feeds.flatMap((feed) => feed.articles.filter((article) => isDue(article, feed)));
      const lost = due.filter(({ url }) => !proposed.includes(url));
      expect(due.length).toBeGreaterThan(FEEDS * 4);
      expect(lost.map(({ url, online, date }) => ({ url, online: new Date(online), date }))).toEqual([]);
      expect(proposed.filter((url, index) => proposed.indexOf(url) !== index)).toEqual([]);
    } finally {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    }
  },
  240_000,
);
