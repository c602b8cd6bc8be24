import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchFeed } from "../../src/feeds/fetch/fetch-feed.ts";
import { type FeedServer, serveRoutes } from "../servers/feed-server.ts";

/** What a machine's own secrets are asked of, in all the forms that a browser reads (WHATWG URL, 3.5; RFC 4291, 2.5.5). */
const LOCAL = [
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/",
  "http://0xA9FEA9FE/",
  "http://0251.0376.0251.0376/",
  "http://169.254.43518/",
  "http://１６９.254.169.254/",
  "http://[::ffff:169.254.169.254]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[64:ff9b::a9fe:a9fe]/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  "http://168.63.129.16/",
];

let server: FeedServer;
beforeAll(async () => {
  server = await serveRoutes(
    Object.fromEntries(LOCAL.map((to, index) => [`/${index}`, { redirect: Buffer.from(to).toString("latin1") }])),
  );
});
afterAll(() => server.close());

const fetchIt = (url: string) =>
  fetchFeed(url, {
    userAgent: "Essai/1.0",
    allowPrivate: true,
    limits: { totalMs: 2000, maxBytes: 1000 },
  });

describe("with allow_private_hosts, a feed is never asked of", () => {
  it.each(LOCAL.map((address, index) => [address, index] as const))(
    "%s, nor behind a redirect",
    async (address, index) => {
      for (const url of [address, `${server.origin}/${index}`]) {
        const result = await fetchIt(url);
        expect(JSON.stringify(result)).toContain("mène aux secrets d'une machine");
      }
    },
  );
});
