import type { IncomingMessage, ServerResponse } from "node:http";
import { BlockList, isIP } from "node:net";
import { callCommand } from "../text/call-command.ts";

/** A step of the preview server's chain: answers, or calls `next`. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void | Promise<void>,
) => void | Promise<void>;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** `localhost`, `127.0.0.1` or `[::1]`, with a port or without. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/iu;

/**
 * True for a request that comes from this machine and calls the server by one of its own names. A page of another site can make
 * its own domain lead to 127.0.0.1 (DNS rebinding); the name that the browser then sends is still that domain's.
 */
export function isFromThisMachine({ socket, headers }: Pick<IncomingMessage, "headers" | "socket">): boolean {
  return isLoopback(socket.remoteAddress ?? "") && LOCAL_HOST.test(headers.host ?? "");
}

/** True for a web socket of this server's own pages; a browser names the page's origin, and lets any page open one. */
export function mayOpenSocket({ socket, headers }: Pick<IncomingMessage, "headers" | "socket">): boolean {
  const { origin, host } = headers;
  return isFromThisMachine({ socket, headers }) && (origin === undefined || origin === `http://${host}`);
}

/** Refuses whatever does not come from this machine; stands before every other step of the preview server. */
export const guardLoopback: Middleware = (request, response, next) => {
  if (isFromThisMachine(request)) return next();
  response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(
    Buffer.from(`L'aperçu ne se lit que depuis cette machine, à l'adresse que ${callCommand("start")} a donnée.\n`),
  );
};

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/iu, "");
  return isIP(plain) !== 0 && LOOPBACK.check(plain, isIP(plain) === 6 ? "ipv6" : "ipv4");
}
