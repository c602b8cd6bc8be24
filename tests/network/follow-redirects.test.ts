import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCause } from "../../src/network/describe-network-error.ts";
import { followRedirects } from "../../src/network/follow-redirects.ts";
import { openGuardedAgent } from "../../src/network/open-guarded-agent.ts";
import { sendRequest } from "../../src/network/send-request.ts";

type Asked = { target: string; host: string; cookie?: string };
type Answer = (asked: Asked) => {
  location?: Buffer | string;
  cookies?: readonly string[];
  status?: number;
  date?: string;
};

/** What the server answers to any target that it does not know: that it was found. */
const routes = new Map<string, Answer>();
const seen: Asked[] = [];
let server: Server;
let port = 0;

/** Speaks HTTP by the byte: node:http refuses to send a head that is not ASCII. */
beforeAll(async () => {
  server = createServer((socket) => {
    socket.once("data", (data) => {
      const [head = "", ...lines] = data.toString("latin1").split("\r\n");
      const header = (name: string) => lines.find((line) => line.toLowerCase().startsWith(name))?.slice(name.length);
      const target = head.split(" ")[1] ?? "";
      const asked = { target, host: header("host: ") ?? "", cookie: header("cookie: ") };
      seen.push(asked);
      const {
        location,
        cookies = [],
        status = location === undefined ? 200 : 302,
        date,
      } = routes.get(target)?.(asked) ?? {};
      socket.write(`HTTP/1.1 ${status} X\r\nContent-Length: 0\r\nConnection: close\r\n`);
      if (date !== undefined) socket.write(`Date: ${date}\r\n`);
      for (const cookie of cookies) socket.write(`Set-Cookie: ${cookie}\r\n`);
      if (location !== undefined)
        socket.write(Buffer.concat([Buffer.from("Location: "), Buffer.from(location), Buffer.from("\r\n")]));
      socket.end("\r\n");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as { port: number }).port;
});
afterAll(() => new Promise((closed) => server.close(closed)));

/** Asks for an address of the server, under any host name; gives back where it ended, or the code of its failure. */
async function follow(path: string, host = "a.example.org"): Promise<string> {
  const agent = openGuardedAgent({
    allowPrivate: true,
    lookup: (_name, _options, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]),
  });
  try {
    const { finalUrl } = await followRedirects(
      `http://${host}:${port}${path}`,
      { allowPrivate: true, maxRedirects: 5 },
      (address, cookies) => sendRequest(address, { agent, signal: AbortSignal.timeout(10_000), headers: cookies }),
    );
    return finalUrl.replace(`:${port}`, "");
  } catch (error) {
    return findCause(error).code;
  } finally {
    await agent.destroy();
  }
}

const UTF8 = (text: string) => Buffer.from(text, "utf8");
const LATIN1 = (text: string) => Buffer.from(text, "latin1");

describe("a redirect leads where a browser goes", () => {
  const cases: [sentence: string, location: () => Buffer | string, end: string][] = [
    // nodejs/undici 2971, microsoft/playwright 30904, follow-redirects/follow-redirects 125.
    ["by raw UTF-8 in a path", () => UTF8("/flux/actualités"), "http://a.example.org/flux/actualit%C3%A9s"],
    ["by raw UTF-8 of another script", () => UTF8("/新闻/rss"), "http://a.example.org/%E6%96%B0%E9%97%BB/rss"],
    ["by raw UTF-8 beyond the first plane", () => UTF8("/🗳"), "http://a.example.org/%F0%9F%97%B3"],
    ["by raw UTF-8 in a query", () => UTF8("/?q=é&r=à"), "http://a.example.org/?q=%C3%A9&r=%C3%A0"],
    ["by raw UTF-8 in a fragment", () => UTF8("/a#é"), "http://a.example.org/a#%C3%A9"],
    ["by raw UTF-8 beside what is encoded", () => UTF8("/é/%C3%A9"), "http://a.example.org/%C3%A9/%C3%A9"],
    ["by raw UTF-8 in a host", () => UTF8(`http://débat.example.org:${port}/a`), "http://xn--dbat-bpa.example.org/a"],
    [
      "by raw Latin-1, its bytes kept (Chromium, EscapeNonASCII)",
      () => LATIN1("/actualités"),
      "http://a.example.org/actualit%E9s",
    ],
    ["by a path without its slash", () => "suite", "http://a.example.org/dossier/suite"],
    ["by a path from the parent", () => "../suite", "http://a.example.org/suite"],
    ["by a query alone", () => "?page=2", "http://a.example.org/dossier/page?page=2"],
    ["by an address without a scheme (RFC 3986, 4.2)", () => `//b.example.org:${port}/a`, "http://b.example.org/a"],
    ["by a scheme and a host in capitals", () => `HTTP://B.Example.org:${port}/A`, "http://b.example.org/A"],
    ["by blanks in a path", () => "/un deux", "http://a.example.org/un%20deux"],
    ["by blanks around", () => "  /suite  ", "http://a.example.org/suite"],
    ["by a tab in the middle, which goes (WHATWG URL)", () => "/su\tite", "http://a.example.org/suite"],
    ["by backslashes", () => "\\suite\\fin", "http://a.example.org/suite/fin"],
    ["by dots to be resolved", () => "/a/./b/../c", "http://a.example.org/a/c"],
    ["by a fragment of its own", () => "/suite#fin", "http://a.example.org/suite#fin"],
    ["by the same address said twice", () => "/suite, /suite", "http://a.example.org/suite"],
    ["by a comma", () => "/a, b", "http://a.example.org/a,%20b"],
    ["nowhere by an empty header", () => "", "NET_NO_LOCATION"],
    ["nowhere by a script", () => "javascript:alert(1)", "NET_ADDRESS"],
    ["nowhere by a file", () => "file:///etc/passwd", "NET_ADDRESS"],
    ["nowhere with a password", () => "http://a:b@a.example.org/", "NET_ADDRESS"],
  ];
  it.each(cases)("%s", async (_, location, end) => {
    routes.set("/dossier/page", () => ({ location: location() }));
    expect(await follow("/dossier/page")).toBe(end);
  });

  it("and keeps the fragment that it was asked with (Fetch standard, HTTP-redirect fetch)", async () => {
    routes.set("/dossier/page", () => ({ location: "/suite" }));
    expect(await follow("/dossier/page#fin")).toBe("http://a.example.org/suite#fin");
  });
});

describe("a site that wants its cookie back within the chain", () => {
  const wall = (cookies: readonly string[], wanted: string, more: object = {}): Answer => {
    return ({ cookie }) => (cookie === wanted ? {} : { location: "/mur", cookies, ...more });
  };
  const cases: [sentence: string, cookies: readonly string[], wanted: string][] = [
    ["gets it", ["vu=1"], "vu=1"],
    ["gets it for the path that it named", ["vu=1; Path=/; HttpOnly; SameSite=Lax"], "vu=1"],
    ["gets several", ["a=1", "b=2"], "a=1; b=2"],
    ["gets the last of one name", ["a=1", "a=2"], "a=2"],
    ["gets one with an equals sign in it", ["a=b=c"], "a=b=c"],
    ["gets one whose domain it named, on its own host alone", ["a=1; Domain=example.org"], "a=1"],
    ["gets one that ends later", ["a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT"], "a=1"],
  ];
  it.each(cases)("%s", async (_, cookies, wanted) => {
    routes.set("/mur", wall(cookies, wanted));
    expect(await follow("/mur")).toBe("http://a.example.org/mur");
  });

  const refused: [sentence: string, cookies: readonly string[], wanted: string][] = [
    ["that it kept for encrypted connections", ["a=1; Secure"], "a=1"],
    ["that it kept for another path", ["a=1; Path=/autre"], "a=1"],
    ["that it took back by its age", ["a=1; Max-Age=0"], "a=1"],
    ["that ended before", ["a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT"], "a=1"],
    ["that has no name", ["=1"], "=1"],
    ["that is larger than a cookie may be", [`a=${"x".repeat(5_000)}`], `a=${"x".repeat(5_000)}`],
  ];
  it.each(refused)("does not get one %s", async (_, cookies, wanted) => {
    routes.set("/mur", wall(cookies, wanted));
    expect(await follow("/mur")).toBe("NET_REDIRECTS");
  });

  it("gets it after another host was asked in between, which gets none", async () => {
    routes.set("/entree", ({ cookie }) =>
      cookie === "vu=1"
        ? {}
        : { location: `http://login.example.org:${port}/passage`, cookies: ["vu=1; Domain=.example.org"] },
    );
    routes.set("/passage", () => ({ location: `http://a.example.org:${port}/entree` }));
    seen.length = 0;
    expect(await follow("/entree")).toBe("http://a.example.org/entree");
    expect(seen.map(({ host, cookie }) => [host.replace(`:${port}`, ""), cookie])).toEqual([
      ["a.example.org", undefined],
      ["login.example.org", undefined],
      ["a.example.org", "vu=1"],
    ]);
  });

  it("gets nothing in the next chain", async () => {
    routes.set("/mur", wall(["vu=1"], "vu=1"));
    await follow("/mur");
    seen.length = 0;
    await follow("/mur");
    expect(seen.map(({ cookie }) => cookie)).toEqual([undefined, "vu=1"]);
  });
});
