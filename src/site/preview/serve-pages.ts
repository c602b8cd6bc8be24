import type { ServerResponse } from "node:http";
import type { Middleware } from "../guard-loopback.ts";
import { OWN_FILES, type OwnFiles } from "./messages.ts";
import { type PreviewReply, replyWith } from "./preview-reply.ts";

type Options = {
  /** What is answered at a root-relative path. */
  ask: (path: string) => Promise<PreviewReply>;
  ownFiles: () => Promise<OwnFiles>;
  /** Whether there is a search index to serve; Eleventy's server does. */
  isIndexed: () => boolean;
};

/** Where the preview's own script and style sheet are; no page of a site begins so. */
const OWN = "/_apercu/";
const INDEX = "/pagefind/";
/** The first thing after a page's policy: the preview's script looks at the page before the page's own scripts change it. */
const PLACE = '<meta name="viewport"';

/** Serves the site's pages and files, each made when it is asked for, with what shows changes in an open page. */
export function servePages({ ask, ownFiles, isIndexed }: Options): Middleware {
  return async (request, response, next) => {
    const method = request.method ?? "";
    if (method !== "GET" && method !== "HEAD") return next();
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname.startsWith(INDEX) && isIndexed()) return next();
    const reply = await replyTo(pathname, { ask, ownFiles });
    send(response, method, reply);
  };
}

async function replyTo(path: string, { ask, ownFiles }: Omit<Options, "isIndexed">): Promise<PreviewReply> {
  if (path.startsWith(INDEX)) return replyWith("absent.txt", "L'index de recherche n'est pas encore prêt.\n", 404);
  const name = OWN_FILES.find((one) => path === `${OWN}${one}`);
  return name === undefined ? ask(path) : replyWith(name, (await ownFiles())[name]);
}

/** Bytes, not text: to text of a page Eleventy's server adds its own reloading script. */
function send(response: ServerResponse, method: string, { status, headers, body, page }: PreviewReply): void {
  const sent = Buffer.from(page && typeof body === "string" ? mark(body, page.version) : body);
  response.writeHead(status, { ...headers, "Content-Length": sent.length });
  response.end(method === "HEAD" ? undefined : sent);
}

/** What the preview adds to a page: its script, its style sheet, and the right to its web socket. */
function mark(html: string, version: string): string {
  const own = `<meta name="apercu" content="${version}"><link rel="stylesheet" href="${OWN}apercu.css"><script type="module" src="${OWN}apercu.js"></script>`;
  return html.replace("connect-src 'self'", "connect-src 'self' ws:").replace(PLACE, `${own}${PLACE}`);
}
