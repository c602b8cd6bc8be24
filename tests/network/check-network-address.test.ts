import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchOptions, fetchFeed } from "../../src/feeds/fetch/fetch-feed.ts";
import { isPrivateAddress } from "../../src/network/check-network-address.ts";
import { findCause } from "../../src/network/describe-network-error.ts";
import { openGuardedAgent } from "../../src/network/open-guarded-agent.ts";
import { sendRequest } from "../../src/network/send-request.ts";
import { type FeedServer, serveRoutes } from "../servers/feed-server.ts";

const open: FetchOptions = { userAgent: "Essai/1.0", allowPrivate: true, limits: { totalMs: 2_000 } };
const guarded: FetchOptions = { ...open, allowPrivate: false };

let server: FeedServer;
beforeAll(async () => {
  server = await serveRoutes({
    "/plain": { body: "<rss/>" },
    "/to-private": { redirect: "http://10.0.0.1/feed" },
    "/to-metadata": { redirect: "http://169.254.169.254/latest/" },
  });
});
afterAll(() => server.close());

async function messageOf(url: string, options: FetchOptions): Promise<string> {
  const result = await fetchFeed(url, options);
  return result.ok ? "aucun problème" : result.problem.message;
}

describe("the machine's own network is out of reach", () => {
  const refused = (host: string) => `«\u00a0${host}\u00a0» mène à un réseau privé, l'adresse est refusée`;
  const resolveTo = (address: string): LookupFunction => {
    return (_name, _options, callback) => callback(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
  };

  it.each([
    ["127.0.0.1", "127.0.0.1"],
    ["2130706433", "127.0.0.1"],
    ["0x7f.1", "127.0.0.1"],
    ["[::1]", "[::1]"],
    ["[::ffff:127.0.0.1]", "[::ffff:7f00:1]"],
  ])("by the address %s", async (host, shown) => {
    const before = server.seen.length;
    expect(await messageOf(`http://${host}:${server.port}/plain`, guarded)).toBe(refused(shown));
    expect(server.seen).toHaveLength(before);
  });

  it.each(["127.0.0.1", "::1", "10.1.2.3", "::ffff:10.1.2.3"])("by a name that resolves to %s", async (address) => {
    const before = server.seen.length;
    const url = `http://public.example.org:${server.port}/plain`;
    expect(await messageOf(url, { ...guarded, lookup: resolveTo(address) })).toBe(refused("public.example.org"));
    expect(server.seen).toHaveLength(before);
  });

  const secret = (host: string) =>
    `«\u00a0${host}\u00a0» mène aux secrets d'une machine, l'adresse est refusée quel que soit le réglage`;

  // Oracle, Azure, Alibaba, Amazon, Google: each host's documentation of its instance metadata service.
  const LOCAL = [
    ["169.254.169.254", "169.254.169.254"],
    ["169.254.170.2", "169.254.170.2"],
    ["2852039166", "169.254.169.254"],
    ["0xa9fea9fe", "169.254.169.254"],
    ["0251.0376.0251.0376", "169.254.169.254"],
    ["169.254.43518", "169.254.169.254"],
    ["168.63.129.16", "168.63.129.16"],
    ["100.100.100.200", "100.100.100.200"],
    ["[fe80::1]", "[fe80::1]"],
    ["[febf::1]", "[febf::1]"],
    ["[fd00:ec2::254]", "[fd00:ec2::254]"],
    ["[fd20:ce::254]", "[fd20:ce::254]"],
    ["[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]"],
    ["[::169.254.169.254]", "[::a9fe:a9fe]"],
    ["[::ffff:0:169.254.169.254]", "[::ffff:0:a9fe:a9fe]"],
    ["[64:ff9b::169.254.169.254]", "[64:ff9b::a9fe:a9fe]"],
    ["[64:ff9b:1::169.254.169.254]", "[64:ff9b:1::a9fe:a9fe]"],
    ["[64:ff9b:1:a9fe:a9:fe00::]", "[64:ff9b:1:a9fe:a9:fe00::]"],
    ["[2002:a9fe:a9fe::1]", "[2002:a9fe:a9fe::1]"],
    ["[2001:0:808:808:0:0:5601:5601]", "[2001:0:808:808::5601:5601]"],
    ["[2a00:1450::5efe:169.254.169.254]", "[2a00:1450::5efe:a9fe:a9fe]"],
  ] as const;

  it.each(LOCAL)("even where private ones are allowed, by the address %s", async (host, shown) => {
    expect(await messageOf(`http://${host}/latest/meta-data/`, open)).toBe(secret(shown));
  });

  it.each(LOCAL)("even where private ones are allowed, by a connection to %s", async (_, host) => {
    const agent = openGuardedAgent({ allowPrivate: true });
    const asked = sendRequest(new URL(`http://${host}/`), { agent, signal: AbortSignal.timeout(5_000), headers: {} });
    expect(findCause(await asked.catch((error: unknown) => error)).code).toBe("NET_LOCAL");
    await agent.destroy();
  });

  it.each(["169.254.169.254", "fe80::1", "fe80::1%en0", "fd00:ec2::254", "::ffff:a9fe:a9fe"])(
    "even where private ones are allowed, by a name that resolves to %s",
    async (address) => {
      const options = { ...open, lookup: resolveTo(address) };
      expect(await messageOf("http://metadata.example.org/", options)).toBe(secret("metadata.example.org"));
    },
  );

  it("even where private ones are allowed, by a redirect", async () => {
    expect(await messageOf(`${server.origin}/to-metadata`, open)).toBe(secret("169.254.169.254"));
  });

  it("a name that has one such address among others leads to the others", async () => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(null, [
        { address: "169.254.169.254", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ]);
    const result = await fetchFeed(`http://public.example.org:${server.port}/plain`, { ...open, lookup });
    expect(result.ok).toBe(true);
  });

  it("by a redirect from a site that may be reached", async () => {
    const agent = openGuardedAgent({ ...open, lookup: resolveTo("127.0.0.1") });
    const url = `http://public.example.org:${server.port}/to-private`;
    expect(await messageOf(url, { ...guarded, agent })).toBe(refused("10.0.0.1"));
    await agent.destroy();
  });

  it("is asked of DNS once per connection, so that a second answer cannot differ", async () => {
    let calls = 0;
    const lookup: LookupFunction = (_name, _options, callback) => {
      calls++;
      callback(null, [{ address: "127.0.0.1", family: 4 }]);
    };
    const result = await fetchFeed(`http://public.example.org:${server.port}/plain`, { ...open, lookup });
    expect(result.ok).toBe(true);
    expect(calls).toBe(1);
  });

  it.each([
    ["8.8.8.8", false],
    ["172.15.0.1", false],
    ["172.16.0.1", true],
    ["100.64.0.1", true],
    ["255.255.255.255", true],
    ["2a00:1450:4007::1", false],
    ["fd00::1", true],
    ["fe80::1", true],
    ["::", true],
    ["::127.0.0.1", true],
    ["64:ff9b::8.8.8.8", false],
    ["64:ff9b::10.0.0.1", true],
    ["2002:7f00:1::", true],
    ["example.org", false],
  ])("%s: private %s", (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });
});
