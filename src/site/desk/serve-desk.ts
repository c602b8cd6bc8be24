import type { IncomingMessage, ServerResponse } from "node:http";
import type { DeskSite } from "../../../layouts/desk/desk-site.tsx";
import { openDesk } from "../../desk/open-desk.ts";
import { explainFileError } from "../../files/explain-file-error.ts";
import { openReader } from "../../sources/read-model.ts";
import { callCommand } from "../../text/call-command.ts";
import { dayIn, isDay } from "../../text/dates.ts";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import { escapeAttribute } from "../../text/escape-attribute.ts";
import type { Middleware } from "../guard-loopback.ts";
import type { PreviewReply } from "../preview/preview-reply.ts";
import { answerAct, answerBoard, answerChecks, nameVersion } from "./answer-board.ts";
import { answerParution, answerStep } from "./answer-parution.ts";
import { bearsToken, isFromOwnPage, isToken, renderCookie } from "./guard-desk.ts";
import { openLook } from "./open-look.ts";
import { openMeans } from "./open-means.ts";
import { openSending } from "./open-sending.ts";
import type { ParutionTools } from "./read-parution.ts";
import { DESK, redirectFromDesk, refuseFromDesk, sendFromDesk } from "./reply-from-desk.ts";

type Options = {
  root: string;
  /** What the address that `npm start` prints must bear. */
  token: string;
  /** The site as it is shown now: its name, its actors, its style sheet; undefined until it was read once. */
  site: () => DeskSite | undefined;
  /** The text of the desk's own files: its sheet and its script. */
  files: () => Promise<Record<"bureau.css" | "bureau.js", string>>;
  now: () => Date;
  /** The keys of the ways that letters leave by. */
  environment: Readonly<Record<string, string | undefined>>;
  /** What the preview answers at an address. */
  ask: (path: string) => Promise<PreviewReply>;
};

/**
 * The editor's desk at `/_redaction/`: the drafts as cards, every change written at once to its file. Part of the preview only, behind
 * the guard of loopback; it asks for the token, and changes nothing for another site's page.
 */
export function serveDesk(options: Options): Middleware {
  const { root, now, site } = options;
  // What publishing and sending ask holds the desk up for what changed since, not for all that there is.
  const sources = openReader(root, () => performance.timeOrigin + performance.now());
  const around = { now, language: () => site()?.language ?? EDITOR_LANGUAGE, means: openMeans(root, sources, now) };
  const context = {
    ...{ ...options, sources, desk: openDesk(root, around), look: openLook(options.ask) },
    ...{ sending: openSending({ ...options, sources }), notices: new Map(), language: around.language },
  };
  return async (request, response, next) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith(DESK)) return next();
    try {
      await admit(context, url, request, response);
    } catch (error) {
      tellFailure(response, error);
    }
  };
}

type Context = Options & Omit<ParutionTools, "today">;

/** Lets in whoever bears the token; a change, from a page of the desk alone. */
async function admit(context: Context, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { token } = context;
  const given = url.searchParams.get("jeton");
  if (given !== null && isToken(given, token)) return redirectFromDesk(response, DESK, renderCookie(token));
  if (!bearsToken(request, token) && isCarried(url, request)) return comeAgain(response, url);
  if (!bearsToken(request, token))
    return refuseFromDesk(
      response,
      403,
      `Ouvrez le bureau par l'adresse que ${callCommand("start")} a donnée\u00a0: elle porte un jeton.`,
    );
  if (request.method === "POST" && !isFromOwnPage(request))
    return refuseFromDesk(response, 403, "Seule la page du bureau peut changer le brouillon.");
  return answer(context, url, request, response);
}

const AGAIN = "depuis";

/** True for an address that the bookmarklet brings from another site's page, for the first time. */
function isCarried({ pathname, searchParams }: URL, { method, headers }: IncomingMessage): boolean {
  const isNew = searchParams.has("ajouter") && !searchParams.has(AGAIN);
  return method === "GET" && pathname === DESK && isNew && headers["sec-fetch-site"] === "cross-site";
}

/** Browsers keep the token from what another site's page opens: the desk opens itself once more, from a page of its own. */
function comeAgain(response: ServerResponse, url: URL): void {
  url.searchParams.set(AGAIN, "bureau");
  const address = escapeAttribute(`${DESK}${url.search}`);
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${address}"><a href="${address}">Ouvrir le bureau</a>\n`;
  sendFromDesk(response, 200, "text/html", page);
}

async function answer(context: Context, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { files, desk, look, site: readSite } = context;
  const name = url.pathname.slice(DESK.length);
  const date = readDay(url.searchParams.get("brouillon"));
  if (name === "bureau.css" || name === "bureau.js")
    return sendFromDesk(response, 200, name.endsWith("css") ? "text/css" : "text/javascript", (await files())[name]);
  if (name === "version") return sendFromDesk(response, 200, "text/plain", nameVersion(await desk.view(date)));
  const site = readSite();
  if (site === undefined)
    return refuseFromDesk(
      response,
      503,
      "Le site n'a pas encore pu être lu\u202f; sa page d'accueil dit ce qui manque.",
    );
  const board = { desk, site, look, origin: `http://${request.headers.host}` };
  if (name === "parution") {
    const tools = { ...context, site, today: () => dayIn(site.timezone, context.now()) };
    const day = readDay(url.searchParams.get("edition"));
    return request.method === "POST" ? answerStep(tools, day, request, response) : answerParution(tools, day, response);
  }
  if (name === "controles") return answerChecks(board, date, response);
  if (name !== "") return refuseFromDesk(response, 404, "Le bureau n'a pas cette page.");
  if (request.method === "POST") return answerAct(board, date, request, response);
  const added = url.searchParams.get("ajouter");
  return answerBoard(board, date, response, added === null ? {} : { given: { kind: "add", words: added } });
}

function readDay(text: string | null): string | undefined {
  return text !== null && isDay(text) ? text : undefined;
}

/** Whatever goes wrong in a request ends with it: the preview lives on. Nothing is to be told to a browser that has left. */
function tellFailure(response: ServerResponse, error: unknown): void {
  if (response.destroyed || response.headersSent) return void response.destroy();
  const { cause, remedy } = explainFileError(error);
  refuseFromDesk(
    response,
    500,
    `Le bureau n'a pas pu répondre ${cause}\u202f; rien n'a été écrit. Essayez\u00a0: ${remedy}.`,
  );
}
