import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, constants as zlib } from "node:zlib";
import { Response } from "undici";
import { makeRefusal, refuseAddress } from "./check-network-address.ts";
import { MOST_HEADERS, type NetworkAgent } from "./open-guarded-agent.ts";

type LoneRequest = {
  agent: NetworkAgent;
  signal: AbortSignal;
  headers: Record<string, string>;
  method: "GET" | "HEAD";
};

/** As far as they go, where the end of a body is missing. */
const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: () => createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH }),
  "x-gzip": () => createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ finishFlush: zlib.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ finishFlush: zlib.BROTLI_OPERATION_FLUSH }),
};

/**
 * Asks for one address over a connection of its own, by Node's client, which passes over interim answers as a client must (RFC 9110, 15.2).
 * The guards are those of `agent`. Throws Node's errors.
 */
export async function sendAlone(address: URL, { agent, signal, ...options }: LoneRequest): Promise<Response> {
  const refusal = refuseAddress(address.hostname, agent.allowPrivate);
  if (refusal !== undefined) throw makeRefusal(refusal, address.hostname);
  signal.throwIfAborted();
  const send = address.protocol === "https:" ? requestSecure : requestPlain;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = send(address, {
      ...options,
      ...{ agent: false, lookup: agent.lookup, timeout: agent.idleMs, maxHeaderSize: MOST_HEADERS },
    });
    let open: IncomingMessage | undefined;
    const stop = (reason: unknown) => (open ?? request).destroy(reason as Error);
    signal.addEventListener("abort", () => stop(signal.reason), { once: true });
    request.on("timeout", () => stop(Object.assign(new Error("silent"), { code: "ETIMEDOUT" })));
    request.on("response", (response) => {
      open = response;
      resolve(response);
    });
    request.on("error", reject).end();
  });
  return buildResponse(answer, options.method);
}

function buildResponse(answer: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, rawHeaders } = answer;
  const headers = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [],
  );
  if (method === "HEAD" || status === 204 || status === 205 || status === 304) {
    answer.resume();
    return new Response(null, { status, headers });
  }
  return new Response(Readable.toWeb(decode(answer)), { status, headers });
}

function decode(answer: IncomingMessage): Readable {
  const open = DECODERS[answer.headers["content-encoding"]?.trim().toLowerCase() ?? ""];
  // What fails on the way is told by the stream that is read.
  return open === undefined ? answer : (pipeline(answer, open(), () => undefined) as unknown as Readable);
}
