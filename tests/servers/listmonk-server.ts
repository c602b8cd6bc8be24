import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** A campaign as listmonk keeps it: `models.Campaign` of its source. */
export type ListmonkCampaign = Record<string, unknown> & {
  id: number;
  status: string;
  tags: string[];
  subject: string;
  body: string;
  altbody: string | null;
  sent: number;
  to_send: number;
};

export type ListmonkServer = {
  url: string;
  campaigns: ListmonkCampaign[];
  /** To whom tests went, and how often campaigns were started. */
  tests: string[][];
  started: number[];
  requests: string[];
  close: () => Promise<void>;
};

export type ListmonkOptions = {
  user: string;
  token: string;
  subscribers: number;
  /** How many subscribers never get their message. */
  missing?: number;
  /** Cuts the connection instead of answering, once what was asked for is done: the answer is lost, its effect is not. */
  loseAnswerTo?: (request: string) => boolean;
  /** Cuts the connection before anything is done. */
  losePlea?: (request: string) => boolean;
};

type Answer = { status: number; body?: unknown };

/** From which states a campaign may come to another (docs/apis/campaigns, « Note »). */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  draft: ["scheduled"],
  scheduled: ["draft"],
  running: ["paused", "draft"],
  paused: ["running"],
  cancelled: ["running", "paused"],
};

/**
 * A real HTTP server that answers as listmonk 5 does: docs/apis/campaigns, and where they differ `cmd/campaigns.go` and
 * `internal/core/campaigns.go`.
 */
export async function serveListmonk(options: ListmonkOptions): Promise<ListmonkServer> {
  const state: Omit<ListmonkServer, "url" | "close"> = { campaigns: [], tests: [], started: [], requests: [] };
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${request.url?.split("?")[0]}`;
    state.requests.push(name);
    if (options.losePlea?.(name)) return request.socket.resetAndDestroy();
    const { status, body } = await answer(request, state, options);
    if (options.loseAnswerTo?.(name)) return request.socket.resetAndDestroy();
    send(response, status, body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}`, ...state, close };
}

async function answer(
  request: IncomingMessage,
  state: Omit<ListmonkServer, "url" | "close">,
  options: ListmonkOptions,
): Promise<Answer> {
  const expected = `Basic ${Buffer.from(`${options.user}:${options.token}`).toString("base64")}`;
  if (request.headers.authorization !== expected) return fail(403, "invalid session or API credentials");
  const url = new URL(request.url ?? "/", "http://x");
  const [, , , id = "", action = ""] = url.pathname.split("/");
  const body = request.method === "GET" ? undefined : Object(await json(request));
  if (!url.pathname.startsWith("/api/campaigns")) return fail(404, "not found");
  if (request.method === "GET" && id === "") return list(url, state);
  if (request.method === "POST" && id === "") return create(body, state, options);
  const campaign = state.campaigns.find((one) => String(one.id) === id);
  if (!campaign) return fail(400, "Campaign not found");
  if (request.method === "GET") return { status: 200, body: { data: read(campaign, options) } };
  if (action === "status") return move(campaign, body.status, state);
  if (action === "test") return sendTest(body, state);
  return update(campaign, body);
}

/** The documentation says `tags`, the code reads `tag`. */
function list(url: URL, { campaigns }: Pick<ListmonkServer, "campaigns">): Answer {
  const tags = url.searchParams.getAll("tag");
  const results = campaigns.filter((one) => tags.every((tag) => one.tags.includes(tag)));
  return {
    status: 200,
    body: { data: { results: results.map((one) => ({ ...one, body: "" })), total: results.length } },
  };
}

function create(
  fields: Record<string, unknown>,
  { campaigns }: Pick<ListmonkServer, "campaigns">,
  { subscribers }: ListmonkOptions,
): Answer {
  const fault = validate(fields);
  if (fault) return fail(400, fault);
  const id = campaigns.length + 7;
  const campaign = { altbody: null, send_at: null, ...fields, id, status: "draft", sent: 0, to_send: subscribers };
  campaigns.push(campaign as unknown as ListmonkCampaign);
  return { status: 200, body: { data: campaign } };
}

function update(campaign: ListmonkCampaign, fields: Record<string, unknown>): Answer {
  if (!["draft", "scheduled", "paused"].includes(campaign.status))
    return fail(400, "Cannot update a running or a finished campaign.");
  const fault = validate({ ...campaign, ...fields });
  if (fault) return fail(400, fault);
  Object.assign(campaign, fields);
  return { status: 200, body: { data: campaign } };
}

function validate({ name, subject, lists, send_at, headers, content_type, from_email }: Record<string, unknown>) {
  if (typeof name !== "string" || name.length < 1 || name.length > 2000) return "Invalid length for name.";
  if (typeof subject !== "string" || subject.length < 1 || subject.length > 5000) return "Invalid length for subject.";
  if (!Array.isArray(lists) || lists.length === 0) return "No lists selected.";
  if (!["richtext", "html", "markdown", "plain", "visual"].includes(String(content_type)))
    return "Invalid content type.";
  if (!/^(?:.+\s)?<.+@.+>$/u.test(String(from_email))) return "Invalid from_email.";
  if (send_at && !/(?:Z|[+-]\d\d:\d\d)$/u.test(String(send_at))) return "parsing time: cannot parse as RFC 3339";
  const isList =
    Array.isArray(headers) && headers.every((set) => Object.values(set).every((one) => typeof one === "string"));
  return headers && !isList ? "Invalid headers." : undefined;
}

function move(campaign: ListmonkCampaign, status: string, { started }: Pick<ListmonkServer, "started">): Answer {
  if (status === "scheduled" && !campaign.send_at) return fail(400, "Campaign needs a `send_at` date to be scheduled.");
  if (!ORIGINS[status]?.includes(campaign.status)) return fail(400, `Cannot change ${campaign.status} to ${status}.`);
  campaign.status = status;
  started.push(campaign.id);
  return { status: 200, body: { data: campaign } };
}

function sendTest(
  { subscribers = [], ...fields }: Record<string, unknown>,
  { tests }: Pick<ListmonkServer, "tests">,
): Answer {
  const fault = validate(fields);
  if (fault) return fail(400, fault);
  const known = (subscribers as string[]).filter((address) => !address.startsWith("inconnu"));
  if (known.length === 0) return fail(400, "No known subscribers given to test.");
  tests.push(known);
  return { status: 200, body: { data: true } };
}

/** Each look finds a running campaign half further. */
function read(campaign: ListmonkCampaign, { missing = 0 }: ListmonkOptions): ListmonkCampaign {
  if (campaign.status !== "running") return campaign;
  const last = campaign.to_send - missing;
  const isThrough = campaign.sent >= Math.floor(last / 2);
  campaign.sent = isThrough ? last : Math.floor(last / 2);
  if (isThrough) campaign.status = "finished";
  return campaign;
}

function fail(status: number, message: string): Answer {
  return { status, body: { message } };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
