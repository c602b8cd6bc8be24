import { decodeBody } from "../../feeds/decode-body.ts";
import { followRedirects } from "../../network/follow-redirects.ts";
import { openDeadline } from "../../network/open-deadline.ts";
import { DEFAULT_LIMITS, type NetworkAgent, openGuardedAgent } from "../../network/open-guarded-agent.ts";
import { readStart, sendRequest } from "../../network/send-request.ts";
import { cleanUrl } from "../../text/canonical-url.ts";
import { type ArticleFacts, readPage } from "./read-page.ts";
import { mayVisit } from "./read-robots.ts";

/** A page that was read, and where it was found; a page that says no has an address alone. */
export type VisitedPage = { url: string; facts?: ArticleFacts };

export type PageReader = { read: (url: string) => Promise<VisitedPage>; close: () => Promise<void> };

export type PageReaderOptions = { userAgent: string; allowPrivate?: boolean };

/** A page is asked once and has not long; its head is at its beginning. */
const LIMITS = { ...DEFAULT_LIMITS, totalMs: 10_000, idleMs: 6_000, maxBytes: 2 ** 20 };
const ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5";

/**
 * Opens what reads pages: one request for each, and one for the robots.txt of each site before it (RFC 9309), which is obeyed. A page that
 * refuses, fails or is no HTML gives its address back, and nothing else; nothing here throws.
 */
export function openPageReader({ userAgent, allowPrivate = false }: PageReaderOptions): PageReader {
  const agent = openGuardedAgent({ limits: LIMITS, allowPrivate });
  const session = { agent, userAgent, allowPrivate };
  const isAllowed = openRobots(session);
  return {
    read: async (url) => {
      try {
        const page = await ask(url, isAllowed, session);
        const found = { url: cleanUrl(page.url) };
        if (page.status >= 400) return { url };
        const isHtml = page.status < 300 && /html/iu.test(page.type);
        return isHtml ? { ...found, facts: readPage(decodePage(page.bytes, page.type), page.url) } : found;
      } catch {
        return { url };
      }
    },
    close: () => agent.destroy(),
  };
}

type Session = { agent: NetworkAgent; userAgent: string; allowPrivate: boolean };
type Answered = { url: string; status: number; type: string; bytes: Uint8Array };

async function ask(
  url: string,
  isAllowed: (address: URL) => Promise<boolean>,
  { agent, userAgent, allowPrivate }: Session,
): Promise<Answered> {
  const { signal, close } = openDeadline(LIMITS.totalMs);
  const headers = { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": "gzip, deflate, br" };
  try {
    const { answer, finalUrl } = await followRedirects(url, { ...LIMITS, allowPrivate }, async (address, cookies) => {
      if (!(await isAllowed(address))) throw new Error("robots.txt");
      return sendRequest(address, { agent, signal, headers: { ...headers, ...cookies } });
    });
    const type = answer.headers.get("content-type") ?? "";
    const told = { url: finalUrl, status: answer.status, type };
    if (answer.ok) return { ...told, bytes: (await readStart(answer, LIMITS.maxBytes)).bytes };
    await answer.body?.cancel();
    return { ...told, bytes: new Uint8Array() };
  } finally {
    close();
  }
}

/** Says whether a site's robots.txt lets us ask. None allows everything; one that a site fails to give allows nothing (RFC 9309, 2.3.1). */
function openRobots(session: Session): (address: URL) => Promise<boolean> {
  const robot = /^[^/\s(]+/u.exec(session.userAgent)?.[0] ?? session.userAgent;
  const known = new Map<string, Promise<string | undefined>>();
  const fetchRobots = (origin: string) =>
    ask(`${origin}/robots.txt`, async () => true, session)
      .then(({ status, bytes }) => {
        if (status >= 500) return undefined;
        return status >= 400 ? "" : Buffer.from(bytes).toString("utf8");
      })
      .catch(() => undefined);
  return async ({ origin, pathname, search }) => {
    const read = known.get(origin) ?? fetchRobots(origin);
    known.set(origin, read);
    const text = await read;
    return text !== undefined && mayVisit(text, robot, `${pathname}${search}`);
  };
}

/** The charset of the header, else that which the page names in its first kilobytes (HTML, 13.2.3.2). */
function decodePage(bytes: Uint8Array, type: string): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const [, charset] = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head) ?? [];
  return decodeBody(bytes, /charset=/iu.test(type) || charset === undefined ? type : `text/html; charset=${charset}`);
}
