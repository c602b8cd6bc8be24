import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type BrevoCampaign = {
  id: number;
  name: string;
  subject: string;
  htmlContent: string;
  status: string;
  scheduledAt?: string;
  recipients?: { listIds: number[] };
  sent: number;
};

export type BrevoServer = {
  url: string;
  campaigns: BrevoCampaign[];
  tests: string[][];
  started: number[];
  requests: string[];
  close: () => Promise<void>;
};

export type BrevoOptions = {
  key: string;
  subscribers: number;
  /** Campaigns that the account had before. */
  older?: number;
  /** Cuts the connection instead of answering, once what was asked for is done: the answer is lost, its effect is not. */
  loseAnswerTo?: (request: string) => boolean;
  /** Cuts the connection before anything is done. */
  losePlea?: (request: string) => boolean;
};

type State = Omit<BrevoServer, "url" | "close">;
type Answer = { status: number; body?: unknown };

/** A real HTTP server that answers as Brevo's campaign API does: https://developers.brevo.com/reference/create-email-campaign and its sisters. */
export async function serveBrevo(options: BrevoOptions): Promise<BrevoServer> {
  const older = Array.from({ length: options.older ?? 0 }, (_, index) => makeOlder(index + 1));
  const state: State = { campaigns: older, tests: [], started: [], requests: [] };
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${request.url?.split("?")[0]}`;
    state.requests.push(name);
    if (options.losePlea?.(name)) return request.socket.resetAndDestroy();
    const { status, body } = await answer(request, state, options);
    if (options.loseAnswerTo?.(name)) return request.socket.resetAndDestroy();
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(body === undefined ? "" : JSON.stringify(body));
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

function makeOlder(id: number): BrevoCampaign {
  return { id, name: `Ancienne campagne ${id}`, subject: "x", htmlContent: "x", status: "sent", sent: 3 };
}

async function answer(request: IncomingMessage, state: State, options: BrevoOptions): Promise<Answer> {
  if (request.headers["api-key"] !== options.key) return fail(401, "unauthorized", "Key not found");
  const url = new URL(request.url ?? "/", "http://x");
  const [, version, room, id = "", action = ""] = url.pathname.split("/");
  if (version !== "v3" || room !== "emailCampaigns") return fail(404, "document_not_found", "Not found");
  const sent = await text(request);
  const fields = sent === "" ? {} : JSON.parse(sent);
  if (id === "") return request.method === "GET" ? list(url, state) : create(fields, state);
  const campaign = state.campaigns.find((one) => String(one.id) === id);
  if (!campaign) return fail(404, "document_not_found", "Campaign ID does not exist");
  if (request.method === "GET") return { status: 200, body: read(campaign, options) };
  if (action === "sendTest") return sendTest(fields, state);
  if (action === "sendNow") return sendNow(campaign, state);
  return update(campaign, fields, state);
}

/** Newest first, a page of at most 100, without the HTML where it is not wanted. */
function list(url: URL, { campaigns }: State): Answer {
  const limit = Number(url.searchParams.get("limit") ?? 50);
  const offset = Number(url.searchParams.get("offset") ?? 0);
  if (limit > 100) return fail(400, "out_of_range", "Limit exceeds max value");
  const page = campaigns.toReversed().slice(offset, offset + limit);
  return {
    status: 200,
    body: { count: campaigns.length, campaigns: page.map((one) => ({ ...one, htmlContent: "" })) },
  };
}

function create(fields: Partial<BrevoCampaign> & { sender?: { email?: string } }, { campaigns }: State): Answer {
  if (!fields.name || !fields.sender?.email) return fail(400, "missing_parameter", "name or sender is missing");
  if (!fields.htmlContent || fields.htmlContent.length < 10)
    return fail(400, "missing_parameter", "htmlContent is missing");
  if (!fields.subject) return fail(400, "missing_parameter", "subject is missing");
  if ("textContent" in fields) return fail(400, "invalid_parameter", "textContent is not allowed");
  const id = campaigns.length + 1;
  campaigns.push({ ...(fields as BrevoCampaign), id, status: fields.scheduledAt ? "queued" : "draft", sent: 0 });
  return { status: 201, body: { id } };
}

function update(campaign: BrevoCampaign, fields: Partial<BrevoCampaign>, { started }: State): Answer {
  if (!["draft", "queued", "suspended"].includes(campaign.status))
    return fail(400, "invalid_parameter", "Campaign already sent");
  Object.assign(campaign, fields);
  if (fields.scheduledAt) {
    campaign.status = "queued";
    started.push(campaign.id);
  }
  return { status: 204 };
}

function sendTest({ emailTo = [] }: { emailTo?: string[] }, { tests }: State): Answer {
  if (emailTo.some((address) => address.startsWith("inconnu")))
    return fail(400, "invalid_parameter", "Test email could not be sent to the following email addresses");
  tests.push(emailTo);
  return { status: 204 };
}

function sendNow(campaign: BrevoCampaign, { started }: State): Answer {
  if (!["draft", "queued", "suspended"].includes(campaign.status))
    return fail(400, "permission_denied", "Campaign already sent");
  campaign.status = "queued";
  started.push(campaign.id);
  return { status: 204 };
}

/** Each look finds a campaign that leaves at once one state further. */
function read(campaign: BrevoCampaign, { subscribers }: BrevoOptions) {
  const next: Record<string, string> = campaign.scheduledAt ? {} : { queued: "in_process", in_process: "sent" };
  if (campaign.status === "in_process") campaign.sent = subscribers;
  campaign.status = next[campaign.status] ?? campaign.status;
  return {
    ...campaign,
    htmlContent: "",
    statistics: { globalStats: { sent: campaign.sent, delivered: campaign.sent } },
  };
}

function fail(status: number, code: string, message: string): Answer {
  return { status, body: { code, message } };
}
