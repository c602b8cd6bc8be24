import { createServer, type Server } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchOptions, fetchFeed } from "../../src/feeds/fetch/fetch-feed.ts";
import { findCause } from "../../src/network/describe-network-error.ts";
import { openGuardedAgent } from "../../src/network/open-guarded-agent.ts";
import { sendRequest } from "../../src/network/send-request.ts";

const FEED = "<rss version='2.0'><channel><title>Été</title></channel></rss>";
const CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
const answer = (body: string | Uint8Array, headers = "") =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
const after = (interim: string, rest: Uint8Array = answer(FEED)) => Buffer.concat([Buffer.from(interim), rest]);
const policy = (bytes: number) => `Content-Security-Policy: ${"x".repeat(bytes)}\r\n`;

/** What each path is answered, to the byte. */
const ANSWERS: Readonly<Record<string, Uint8Array>> = {
  "/continue": after(CONTINUE),
  "/continue-thrice": after(CONTINUE.repeat(3)),
  "/continue-with-headers": after("HTTP/1.1 100 Go on\r\nServer: x\r\nDate: y\r\n\r\n"),
  "/early-hints": after("HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n"),
  "/processing": after("HTTP/1.1 102 Processing\r\n\r\n"),
  "/continue-gzip": after(CONTINUE, answer(gzipSync(FEED), "Content-Encoding: gzip\r\n")),
  "/continue-deflate": after(CONTINUE, answer(deflateSync(FEED), "Content-Encoding: deflate\r\n")),
  "/continue-br": after(CONTINUE, answer(brotliCompressSync(FEED), "Content-Encoding: br\r\n")),
  "/continue-chunked": after(
    CONTINUE,
    Buffer.from(
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${Buffer.byteLength(FEED).toString(16)}\r\n${FEED}\r\n0\r\n\r\n`,
    ),
  ),
  "/continue-redirect": after(
    CONTINUE,
    Buffer.from("HTTP/1.1 301 Moved\r\nLocation: /continue\r\nContent-Length: 0\r\n\r\n"),
  ),
  "/continue-to-metadata": after(
    CONTINUE,
    Buffer.from("HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n"),
  ),
  "/continue-404": after(CONTINUE, Buffer.from("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")),
  "/continue-304": after(CONTINUE, Buffer.from("HTTP/1.1 304 Not Modified\r\n\r\n")),
  "/continue-large": after(CONTINUE, answer("x".repeat(200_000))),
  "/continue-silence": Buffer.from(CONTINUE),
  "/continue-half": after(CONTINUE, Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n${FEED}`)),
  "/no-http": Buffer.from("SSH-2.0-OpenSSH_9.6\r\n"),
  "/17-kb": answer(FEED, policy(17_000)),
  "/200-kb": answer(FEED, policy(200_000)),
  "/300-kb": answer(FEED, policy(300_000)),
  "/continue-300-kb": after(CONTINUE, answer(FEED, policy(300_000))),
};

let server: Server;
let origin = "";
const seen: string[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const [, method = "", path = ""] = /^(\w+) (\S+)/u.exec(data.toString("latin1")) ?? [];
      seen.push(`${method} ${path}`);
      socket.write(ANSWERS[path] ?? "");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const options: FetchOptions = {
  userAgent: "Essai/1.0 (+https://example.org/)",
  allowPrivate: true,
  limits: { totalMs: 2_500, idleMs: 400, maxBytes: 100_000, maxRedirects: 3 },
};

describe("a feed whose server says more than it was asked", () => {
  // RFC 9110, 15.2: a client must be able to parse interim answers that it does not expect.
  it.each([
    ["an unasked 100", "/continue"],
    ["an unasked 100, thrice", "/continue-thrice"],
    ["an unasked 100 with headers of its own", "/continue-with-headers"],
    ["early hints (RFC 8297)", "/early-hints"],
    ["that it is at work (RFC 2518)", "/processing"],
    ["an unasked 100 before a body in gzip", "/continue-gzip"],
    ["an unasked 100 before a deflated body", "/continue-deflate"],
    ["an unasked 100 before a body in brotli", "/continue-br"],
    ["an unasked 100 before a body in pieces", "/continue-chunked"],
    ["an unasked 100 before a redirect", "/continue-redirect"],
    ["17 kB of headers", "/17-kb"],
    ["200 kB of headers, as browsers take them", "/200-kb"],
  ])("is read after %s", async (_, path) => {
    const result = await fetchFeed(`${origin}${path}`, options);
    expect(result.ok ? Buffer.from(result.body).toString() : result.problem).toBe(FEED);
  });

  it.each([
    ["what is not there", "/continue-404", "le site répond 404 (flux introuvable)"],
    ["the limit of size", "/continue-large", "le flux dépasse 0,1\u00a0Mo"],
    ["the limit of silence", "/continue-silence", "le site ne répond pas"],
    ["the limit of silence in a body", "/continue-half", "le site ne répond pas"],
    [
      "a machine's own secrets",
      "/continue-to-metadata",
      "«\u00a0169.254.169.254\u00a0» mène aux secrets d'une machine, l'adresse est refusée quel que soit le réglage",
    ],
    ["headers without end", "/300-kb", "les en-têtes de la réponse du site dépassent 256\u00a0ko"],
    [
      "headers without end after an unasked 100",
      "/continue-300-kb",
      "les en-têtes de la réponse du site dépassent 256\u00a0ko",
    ],
    ["what is no HTTP", "/no-http", "la réponse du site n'est pas du HTTP correct"],
  ])("still ends at %s", async (_, path, message) => {
    const result = await fetchFeed(`${origin}${path}`, options);
    expect(result.ok ? "read" : result.problem.message).toBe(message);
  });

  it("is known not to have changed after an unasked 100", async () => {
    const url = `${origin}/continue-304`;
    expect(await fetchFeed(url, { ...options, validators: { url, etag: '"1"' } })).toMatchObject({ isUnchanged: true });
  });
});

describe("a second connection, after an unasked 100", () => {
  it("is guarded as the first", async () => {
    const lookups: string[] = [];
    const agent = openGuardedAgent({
      allowPrivate: true,
      lookup: (name, _options, callback) => {
        lookups.push(name);
        // A name that changes its answer between two connections (DNS rebinding).
        callback(null, [{ address: lookups.length === 1 ? "127.0.0.1" : "169.254.169.254", family: 4 }]);
      },
    });
    const sent = sendRequest(new URL(`http://site.example.org:${new URL(origin).port}/continue`), {
      ...{ agent, signal: AbortSignal.timeout(2_000), headers: {} },
    });
    await expect(sent.catch((error) => findCause(error).code)).resolves.toBe("NET_LOCAL");
    expect(lookups).toEqual(["site.example.org", "site.example.org"]);
    await agent.destroy();
  });

  it("asks nothing twice that may act", async () => {
    const agent = openGuardedAgent({ allowPrivate: true });
    const sent = sendRequest(new URL(`${origin}/continue`), {
      ...{ agent, signal: AbortSignal.timeout(2_000), headers: {}, method: "POST" as const, body: "a" },
    });
    await expect(sent.catch((error) => findCause(error).code)).resolves.toBe("UND_ERR_SOCKET");
    expect(seen.filter((line) => line.startsWith("POST"))).toHaveLength(1);
    await agent.destroy();
  });
});
