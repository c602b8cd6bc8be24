import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import iconv from "iconv-lite";

/** What one path answers. Faults are data too, and may be combined. */
export type Route = {
  /** What HEAD is answered, where that is not what GET is. */
  head?: Route;
  status?: number;
  headers?: Record<string, string>;
  /** Text is written in `charset`, UTF-8 unless told; bytes are sent as they are. */
  body?: string | Uint8Array;
  charset?: string;
  contentType?: string;
  compress?: "gzip" | "deflate" | "deflate-raw" | "br";
  /** Answers 302 (or `status`) to this address. */
  redirect?: string;
  /** Waits this many milliseconds before the first byte. */
  delayMs?: number;
  /** Never answers at all. */
  silent?: boolean;
  /** Sends the body again and again, every so many milliseconds (0: as fast as it is read), and never ends. */
  repeatEveryMs?: number;
  /** Announces a length that is not the body's. */
  wrongLength?: number;
  /** Answers 304 without a body to who already has what this entity tag or this date names. */
  etag?: string;
  lastModified?: string;
  /** Cuts the connection after the body instead of ending the response. */
  reset?: boolean;
};

export type Seen = {
  method: string | undefined;
  path: string;
  headers: IncomingMessage["headers"];
  remotePort: number | undefined;
  at: number;
};

export type FeedServer = {
  /** Without a final slash: `http://127.0.0.1:40123`. */
  origin: string;
  port: number;
  /** Every request received, in order. */
  seen: Seen[];
  /** The most requests that were being answered at once. */
  mostAtOnce(): number;
  /** Bytes of bodies sent so far, as they went over the wire; those that never end left out. */
  bodyBytes(): number;
  close(): Promise<void>;
};

/** A real HTTP (or, given a key and certificate, HTTPS) server on a free loopback port. Unknown paths answer 404. */
export async function serveRoutes(
  routes: Record<string, Route>,
  tls?: { key: string; cert: string },
): Promise<FeedServer> {
  const seen: Seen[] = [];
  const load = { now: 0, most: 0, bytes: 0 };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    const { method, headers } = request;
    seen.push({ method, path, headers, remotePort: request.socket.remotePort, at: performance.now() });
    load.most = Math.max(load.most, ++load.now);
    response.once("close", () => load.now--);
    const route = routes[path] ?? { status: 404, body: "introuvable" };
    const asked = method === "HEAD" ? (route.head ?? route) : route;
    answer(isKnown(asked, headers) ? { ...asked, status: 304, body: "", compress: undefined } : asked, response).then(
      (bytes) => {
        load.bytes += bytes;
      },
      () => response.destroy(),
    );
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  const origin = `${tls ? "https" : "http"}://127.0.0.1:${port}`;
  return { origin, port, seen, mostAtOnce: () => load.most, bodyBytes: () => load.bytes, close };
}

function isKnown({ etag, lastModified }: Route, headers: IncomingMessage["headers"]): boolean {
  if (etag !== undefined) return headers["if-none-match"] === etag;
  return lastModified !== undefined && headers["if-modified-since"] === lastModified;
}

/** Returns the bytes of body that it sent. */
async function answer(route: Route, response: ServerResponse): Promise<number> {
  if (route.delayMs !== undefined) await wait(route.delayMs);
  if (route.silent) return 0;
  const body = buildBody(route);
  response.writeHead(route.status ?? (route.redirect === undefined ? 200 : 302), buildHeaders(route));
  if (route.repeatEveryMs !== undefined) return repeat(body, route.repeatEveryMs, response).then(() => 0);
  if (route.reset) {
    response.write(body);
    await wait(30);
    response.destroy();
  } else response.end(body);
  return body.length;
}

function buildBody({ body = "", charset = "utf-8", compress }: Route): Uint8Array {
  const bytes = typeof body === "string" ? iconv.encode(body, charset) : body;
  if (compress === undefined) return bytes;
  return { gzip: gzipSync, deflate: deflateSync, "deflate-raw": deflateRawSync, br: brotliCompressSync }[compress](
    bytes,
  );
}

function buildHeaders(route: Route): Record<string, string> {
  const encoding = route.compress?.replace("-raw", "");
  return {
    "content-type": route.contentType ?? "application/xml",
    ...(encoding === undefined ? {} : { "content-encoding": encoding }),
    ...(route.redirect === undefined ? {} : { location: route.redirect }),
    ...(route.etag === undefined ? {} : { etag: route.etag }),
    ...(route.lastModified === undefined ? {} : { "last-modified": route.lastModified }),
    ...(route.wrongLength === undefined ? {} : { "content-length": String(route.wrongLength) }),
    ...route.headers,
  };
}

async function repeat(body: Uint8Array, everyMs: number, response: ServerResponse): Promise<void> {
  while (!response.destroyed) {
    if (!response.write(body) && everyMs === 0) await waitForRoom(response);
    await wait(everyMs);
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until what was written is read, or the reader has gone. */
async function waitForRoom(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  const either = ["drain", "close"].map((event) => once(response, event, { signal: over.signal }));
  await Promise.race(either).finally(() => over.abort());
}
