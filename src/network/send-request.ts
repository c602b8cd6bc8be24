import { fetch, type Response } from "undici";
import { networkFault } from "./describe-network-error.ts";
import type { NetworkAgent } from "./open-guarded-agent.ts";

export type RequestOptions = {
  /** As `openGuardedAgent` gives it. */
  agent: NetworkAgent;
  signal: AbortSignal;
  headers: Record<string, string>;
  method?: "GET" | "HEAD" | "POST" | "PUT";
  body?: string;
};

/** Asks for one address; a redirect is an answer like another. Throws undici's errors (`findCause`). */
export function sendRequest(address: URL, { agent, ...options }: RequestOptions): Promise<Response> {
  return fetch(address, { ...options, dispatcher: agent, redirect: "manual" });
}

/** The whole body, decompressed, not decoded; throws `NET_TOO_LARGE` beyond `maxBytes`. */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const { bytes, isWhole } = await readStart(response, maxBytes);
  if (!isWhole) throw networkFault("NET_TOO_LARGE");
  return bytes;
}

/** The body up to `maxBytes`, decompressed, not decoded; what follows is not fetched. */
export async function readStart(
  response: Response,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > maxBytes) return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isWhole: false };
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}
