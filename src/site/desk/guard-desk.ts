import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The cookie that holds the token once the address printed by `npm start` has been opened. */
export const COOKIE = "redaction";

type Headers = Pick<IncomingMessage, "headers">;

/** True where a request bears the desk's token, in its cookie. */
export function bearsToken({ headers }: Headers, token: string): boolean {
  const cookies = (headers.cookie ?? "").split(/;\s*/u).map((pair) => pair.split("="));
  return cookies.some(([name, value]) => name === COOKIE && isToken(value ?? "", token));
}

/** Compares in a time that tells nothing of the token. */
export function isToken(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * True where a change was asked by a page of this very server: browsers name the page's origin in every POST (Fetch, 3.2), and its
 * kinship in `Sec-Fetch-Site`; a request that says neither comes from no page.
 */
export function isFromOwnPage({ headers }: Headers): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  return origin === `http://${host}`;
}

/** The cookie is sent to the desk alone, never with a request of another site's page, and no script reads it. */
export function renderCookie(token: string): string {
  return `${COOKIE}=${token}; Path=/_redaction/; HttpOnly; SameSite=Strict`;
}
