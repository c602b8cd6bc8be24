import type { IncomingMessage, ServerResponse } from "node:http";
import { renderDeskPage } from "../../../layouts/desk/DeskPage.tsx";
import type { DeskSite } from "../../../layouts/desk/desk-site.tsx";
import type { GivenWords } from "../../../layouts/desk/given-words.tsx";
import { type Desk, type DeskRefusal, type DeskView, openDesk } from "../../desk/open-desk.ts";
import { readAction } from "../../desk/read-action.ts";
import { renderContentSecurityPolicy } from "../../exports/content-security-policy.ts";
import { explainFileError } from "../../files/explain-file-error.ts";
import type { Middleware } from "../guard-loopback.ts";
import { bearsToken, isFromOwnPage, isToken, renderCookie } from "./guard-desk.ts";

type Options = {
  root: string;
  /** What the address that `npm start` prints must bear. */
  token: string;
  /** The site as it is shown now: its name, its actors, its style sheet; undefined until it was read once. */
  site: () => DeskSite | undefined;
  /** The text of the desk's own files: its sheet and its script. */
  files: () => Promise<Record<"bureau.css" | "bureau.js", string>>;
};

const HOME = "/_redaction/";
const POLICY = `${renderContentSecurityPolicy()}; frame-ancestors 'none'`;
const STATUS = { stale: 409, refused: 422, failed: 500 } as const;

/**
 * The editor's desk at `/_redaction/`: the draft of the week as cards, every change written at once to its file. Part of the
 * preview only, behind the guard of loopback; it asks for the token, and changes nothing for another site's page.
 */
export function serveDesk(options: Options): Middleware {
  const context = { ...options, desk: openDesk(options.root) };
  return async (request, response, next) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith(HOME)) return next();
    try {
      await answer(context, url, request, response);
    } catch (error) {
      admit(response, error);
    }
  };
}

type Context = Options & { desk: Desk };

async function answer(context: Context, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { token, files, desk } = context;
  const given = url.searchParams.get("jeton");
  if (given !== null && isToken(given, token)) return redirect(response, HOME, renderCookie(token));
  if (!bearsToken(request, token))
    return refuse(response, 403, "Ouvrez le bureau par l'adresse que npm start a donnée\u00a0: elle porte un jeton.");
  const name = url.pathname.slice(HOME.length);
  if (name === "bureau.css" || name === "bureau.js")
    return send(response, 200, name.endsWith("css") ? "text/css" : "text/javascript", (await files())[name]);
  if (name === "version") return send(response, 200, "text/plain", nameVersion(await desk.view()));
  if (name !== "") return refuse(response, 404, "Le bureau n'a pas cette page.");
  if (request.method === "POST") return post(context, request, response);
  return show(context, response, 200);
}

async function post(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isFromOwnPage(request)) return refuse(response, 403, "Seule la page du bureau peut changer le brouillon.");
  const asked = await readAction(request);
  if (!asked.ok) {
    response.setHeader("Connection", "close");
    request.resume();
    return refuse(response, 400, asked.problems.join(" "));
  }
  const action = asked.value;
  const done = await context.desk.act(action);
  if (done.ok) return redirect(response, "key" in action ? `${HOME}#lien-${action.key}` : HOME);
  const [refusal] = done.problems;
  const told = { refusal, given: "words" in action ? action : undefined };
  return show(context, response, STATUS[refusal?.kind ?? "refused"], told);
}

async function show(
  { site, desk }: Context,
  response: ServerResponse,
  status: number,
  { refusal, given }: { refusal?: DeskRefusal; given?: GivenWords } = {},
): Promise<void> {
  const shown = site();
  if (shown === undefined)
    return refuse(response, 503, "Le site n'a pas encore pu être lu\u202f; sa page d'accueil dit ce qui manque.");
  const view = await desk.view();
  send(response, status, "text/html", renderDeskPage({ site: shown, view, message: refusal?.message, given }));
}

function nameVersion(view: DeskView): string {
  return view.kind === "none" ? "none" : view.kind === "draft" ? view.draft.version : view.version;
}

/** Whatever goes wrong in a request ends with it: the preview lives on. Nothing is to be told to a browser that has left. */
function admit(response: ServerResponse, error: unknown): void {
  if (response.destroyed || response.headersSent) return void response.destroy();
  const { cause, remedy } = explainFileError(error);
  refuse(response, 500, `Le bureau n'a pas pu répondre ${cause}\u202f; rien n'a été écrit. Essayez\u00a0: ${remedy}.`);
}

function redirect(response: ServerResponse, to: string, cookie?: string): void {
  if (cookie !== undefined) response.setHeader("Set-Cookie", cookie);
  response.writeHead(303, { Location: to, "Cache-Control": "no-store" });
  response.end();
}

function refuse(response: ServerResponse, status: number, message: string): void {
  send(response, status, "text/plain", `${message}\n`);
}

/** Bytes, not text: to text of a page Eleventy's server adds its reloading script, which would take the editor's words away. */
function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  response.end(Buffer.from(body));
}
