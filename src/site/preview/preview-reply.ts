import { createHash } from "node:crypto";

/** What the preview answers at an address. */
export type PreviewReply = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Of a page that shows by itself what changes. */
  page?: PageState;
};

/** What an open page must be made again for, and what it is only dressed in. */
export type PageState = {
  /** Changes with every byte of the page but the addresses of its style sheets. */
  version: string;
  /** Root-relative addresses of its style sheets, in order. */
  styles: string[];
};

const STYLE_ADDRESS = /\/assets\/[\w-]+-[A-Z0-9]{8}\.css/gu;

/** The state of a page's text, with whatever else is shown in it. */
export function describePage(html: string, ...parts: readonly string[]): PageState {
  const hash = createHash("sha256").update(html.replace(STYLE_ADDRESS, ""));
  for (const part of parts) hash.update(part);
  return { version: hash.digest("hex").slice(0, 16), styles: html.match(STYLE_ADDRESS) ?? [] };
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  opml: "text/x-opml; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  eml: "message/rfc822",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  woff2: "font/woff2",
  wasm: "application/wasm",
};

/** What browsers are told of a file by the extension of its address; plain text where there is none. */
export function typeOf(path: string): string {
  const [, extension = "txt"] = /\.([a-z0-9]+)$/u.exec(path) ?? [];
  return TYPES[extension] ?? "application/octet-stream";
}

const FRESH = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** A text or a file that may change at any save. */
export function replyWith(path: string, body: string | Uint8Array, status = 200): PreviewReply {
  return { status, headers: { ...FRESH, "Content-Type": typeOf(path) }, body };
}

/** A file whose name changes with its content. */
export function replyForever(path: string, body: Uint8Array): PreviewReply {
  const headers = { "Content-Type": typeOf(path), "Cache-Control": "public, max-age=31536000, immutable" };
  return { status: 200, headers, body };
}

/** A page, with what else it shows than its own text. */
export function replyWithPage(html: string, status = 200, ...parts: readonly string[]): PreviewReply {
  return { ...replyWith("index.html", html, status), page: describePage(html, ...parts) };
}

export function redirectTo(address: string): PreviewReply {
  return { status: 301, headers: { ...FRESH, Location: address }, body: "" };
}
