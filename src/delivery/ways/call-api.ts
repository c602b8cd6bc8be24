import { explainNetworkError, findCause } from "../../network/describe-network-error.ts";
import { DEFAULT_LIMITS, openGuardedAgent } from "../../network/open-guarded-agent.ts";
import { readBody, sendRequest } from "../../network/send-request.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { flattenReply, quoteReply } from "../ledger/quote-reply.ts";

export type Api = {
  /** Sends JSON and reads JSON; undefined where the answer has no body. Throws `ApiError`. */
  call: (method: "GET" | "POST" | "PUT", path: string, body?: unknown) => Promise<unknown>;
  close: () => Promise<void>;
};

/** What an engine answered instead of doing it, in French. `status` is absent where it did not answer at all. */
export class ApiError extends Error {
  readonly status?: number;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Milliseconds: creating a campaign may count a long list first. */
const PATIENCE = 60_000;
const MOST_BYTES = 20 * 2 ** 20;

/** An HTTP API that the editor named in `site.yaml`, on this machine or elsewhere. No redirect is followed: secrets would go along. */
export function openApi(base: string, headers: Record<string, string>): Api {
  const agent = openGuardedAgent({ allowPrivate: true, limits: { idleMs: PATIENCE } });
  const call: Api["call"] = async (method, path, body) => {
    const address = new URL(`${base.replace(/\/$/u, "")}${path}`);
    try {
      const response = await sendRequest(address, {
        agent,
        method,
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          accept: "application/json",
          ...headers,
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = Buffer.from(await readBody(response, MOST_BYTES)).toString("utf8");
      if (response.status < 200 || response.status > 299) throw explainStatus(address, response.status, text);
      return text.trim() === "" ? undefined : JSON.parse(text);
    } catch (error) {
      throw error instanceof ApiError ? error : explainFailure(address, error);
    }
  };
  return { call, close: () => agent.destroy() };
}

function explainStatus(address: URL, status: number, body: string): ApiError {
  const said = readMessage(body);
  const words = said === "" ? "" : `${NBSP}: ${quoteReply(said)}`;
  const remedy = status === 401 || status === 403 ? `${NNBSP}; vérifiez la clé et ses droits` : "";
  return new ApiError(`${address.host} répond ${status}${words}${remedy}`, status);
}

/** listmonk and Brevo both say what is wrong in `message`. */
function readMessage(body: string): string {
  try {
    const { message } = Object(JSON.parse(body));
    return typeof message === "string" ? flattenReply(message) : "";
  } catch {
    return "";
  }
}

function explainFailure(address: URL, error: unknown): ApiError {
  const cause = findCause(error);
  const explained = explainNetworkError(cause, { ...DEFAULT_LIMITS, idleMs: PATIENCE });
  if (cause.code === "TimeoutError") return new ApiError(`${address.host} ne répond pas à temps`);
  if (error instanceof SyntaxError)
    return new ApiError(`${address.host} ne répond pas en JSON${NNBSP}; vérifiez l'adresse`);
  return new ApiError(`${address.host}${NBSP}: ${explained?.message ?? flattenReply(cause.detail)}`);
}
