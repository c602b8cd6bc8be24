import type { IncomingMessage, ServerResponse } from "node:http";
import { renderDeskPage } from "../../../layouts/desk/DeskPage.tsx";
import type { Site } from "../../../layouts/site-context.tsx";
import { type DeskRefusal, openDesk } from "../../desk/open-desk.ts";
import { readAction } from "../../desk/read-action.ts";
import { renderContentSecurityPolicy } from "../../exports/content-security-policy.ts";
import type { Middleware } from "../guard-loopback.ts";
import { bearsToken, isFromOwnPage, isToken, renderCookie } from "./guard-desk.ts";

type Options = {
  root: string;
  /** What the address that `npm start` prints must bear. */
  token: string;
  /** The site as it is shown now: its name, its actors, its style sheet. */
  site: () => Site | undefined;
  /** The text of the desk's own files: its sheet and its script. */
  files: Record<"bureau.css" | "bureau.js", string>;
};

const HOME = "/_redaction/";
const POLICY = `${renderContentSecurityPolicy()}; frame-ancestors 'none'`;
const STATUS = { stale: 409, refused: 422 } as const;

/**
 * The editor's desk at `/_redaction/`: the draft of the week as cards, every change written at once to its file. Part of the
 * preview only, behind the guard of loopback; it asks for the token, and changes nothing for another site's page.
 */
export function serveDesk({ root, token, site, files }: Options): Middleware {
  const desk = openDesk(root);
  return async (request, response, next) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith(HOME)) return next();
    const given = url.searchParams.get("jeton");
    if (given !== null && isToken(given, token)) return redirect(response, HOME, renderCookie(token));
    if (!bearsToken(request, token))
      return refuse(response, 403, "Ouvrez le bureau par l'adresse que npm start a donnée\u00a0: elle porte un jeton.");
    const name = url.pathname.slice(HOME.length);
    if (name === "bureau.css" || name === "bureau.js")
      return send(response, 200, name.endsWith("css") ? "text/css" : "text/javascript", files[name]);
    if (name === "version") return send(response, 200, "text/plain", await nameVersion());
    if (name !== "") return refuse(response, 404, "Le bureau n'a pas cette page.");
    if (request.method === "POST") return post(request, response);
    return show(response, 200);
  };

  async function post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromOwnPage(request)) return refuse(response, 403, "Seule la page du bureau peut changer le brouillon.");
    const action = await readAction(request);
    if (action === undefined) {
      response.setHeader("Connection", "close");
      request.resume();
      return refuse(response, 400, "Cette demande n'est pas de celles que le bureau connaît.");
    }
    const answer = await desk.act(action);
    if (answer.ok) return redirect(response, "key" in action ? `${HOME}#lien-${action.key}` : HOME);
    const [refusal] = answer.problems;
    return show(response, STATUS[refusal?.kind ?? "refused"], refusal);
  }

  async function show(response: ServerResponse, status: number, refusal?: DeskRefusal): Promise<void> {
    const shown = site();
    if (shown === undefined)
      return refuse(response, 503, "Le site se construit encore\u202f; rechargez dans un instant.");
    const view = await desk.view();
    send(response, status, "text/html", renderDeskPage({ site: shown, view, message: refusal?.message }));
  }

  async function nameVersion(): Promise<string> {
    const view = await desk.view();
    return view.kind === "none" ? "none" : view.kind === "draft" ? view.draft.version : view.version;
  }
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
