import { fetch, type Response } from "undici";
import { findCause, networkFault } from "./describe-network-error.ts";
import type { NetworkAgent } from "./open-guarded-agent.ts";
import { sendAlone } from "./send-alone.ts";

export type RequestOptions = {
  /** As `openGuardedAgent` gives it. */
  agent: NetworkAgent;
  signal: AbortSignal;
  headers: Record<string, string>;
  method?: "GET" | "HEAD" | "POST" | "PUT";
  body?: string;
};

/** Asks for one address; a redirect is an answer like another. Throws undici's errors (`findCause`), and Node's. */
export async function sendRequest(address: URL, { agent, ...options }: RequestOptions): Promise<Response> {
  try {
    return await fetch(address, { ...options, dispatcher: agent.dispatcher, redirect: "manual" });
  } catch (error) {
    const { method = "GET" } = options;
    if ((method !== "GET" && method !== "HEAD") || !isUnexpectedContinue(error)) throw error;
    return sendAlone(address, { ...options, method, agent });
  }
}

/** undici gives a connection up where a server says « 100 Continue » without being asked, and all that it says of it is this. */
function isUnexpectedContinue(error: unknown): boolean {
  const { code, detail } = findCause(error);
  return code === "UND_ERR_SOCKET" && detail === "bad response";
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
