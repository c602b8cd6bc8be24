import type { ServerResponse } from "node:http";
import { renderContentSecurityPolicy } from "../../exports/content-security-policy.ts";

export const DESK = "/_redaction/";

/** The desk frames pages and letters of its own preview, and nothing frames it. */
const POLICY = `${renderContentSecurityPolicy()}; frame-src 'self'; frame-ancestors 'none'`;

/** Addresses of the desk are told to no other site; to itself they are, else browsers would not name the page that a form is sent from (Fetch, 3.2). */
const REFERRER_POLICY = "same-origin";

/** Bytes, not text: to text of a page Eleventy's server adds its reloading script, which would take the editor's words away. */
export function sendFromDesk(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": REFERRER_POLICY,
  });
  response.end(Buffer.from(body));
}

export function refuseFromDesk(response: ServerResponse, status: number, message: string): void {
  sendFromDesk(response, status, "text/plain", `${message}\n`);
}

export function redirectFromDesk(response: ServerResponse, to: string, cookie?: string): void {
  if (cookie !== undefined) response.setHeader("Set-Cookie", cookie);
  response.writeHead(303, { Location: to, "Cache-Control": "no-store" });
  response.end();
}
