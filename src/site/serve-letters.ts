import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { renderPreviewPage } from "../../layouts/newsletter/PreviewPage.tsx";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { renderColours } from "../assets/render-theme-sheet.ts";
import { renderContentSecurityPolicy } from "../exports/content-security-policy.ts";
import type { Model, Roundup } from "../model/model.ts";
import { themeOf } from "../model/theme-of.ts";
import { oncePer } from "../model/views/once-per.ts";
import type { Letter } from "../newsletter/letter.ts";
import { showScheme } from "../newsletter/letter-style.ts";
import type { Middleware } from "./guard-loopback.ts";

type Options = {
  /** The folder of this project, which holds layouts/. */
  home: string;
  /** The model that the preview shows, drafts included. */
  read: () => Model;
  now: () => Date;
};

type Reply = { type: string; body: string | Buffer; policy?: string };

const ADDRESS =
  /^\/_newsletter(?:\/(\d+))?\/(|clair\.html|sombre\.html|index\.txt|message\.eml|(?:tokens|preview)\.css)$/u;

/** A letter is framed: it has its styles in it, and nothing that runs. */
const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; frame-ancestors 'self'";
const PAGE_POLICY = `${renderContentSecurityPolicy({ preview: true })}; frame-src 'self'; frame-ancestors 'none'`;

/**
 * Shows every edition as a letter at `/_newsletter/`: on a phone, on a desk, in dark, turned over by force, as text, with its
 * checks. Part of the preview only; no letter is written or sent.
 */
export function serveLetters({ home, read, now }: Options): Middleware {
  const render = oncePer((roundup: Roundup, model: Model) => renderLetter({ roundup, model, date: now() }));
  return async (request, response, next) => {
    const [found, number, file = ""] = ADDRESS.exec(request.url?.split("?", 1)[0] ?? "") ?? [];
    if (found === undefined || !/^(?:GET|HEAD)$/u.test(request.method ?? "")) return next();
    const model = read();
    const roundup =
      number === undefined ? model.roundups[0] : model.roundups.find((one) => one.number === Number(number));
    if (number === undefined && file.endsWith(".css")) return send(response, 200, readStyle(home, file, model));
    if (!roundup)
      return send(response, 404, { type: "text/plain", body: Buffer.from("Aucune édition n'a ce numéro.\n") });
    send(response, 200, replyWith(file, { model, roundup, letter: await render(roundup, model) }));
  };
}

/** The site's colours and sizes, or the sheet of the page that shows letters. */
function readStyle(home: string, file: string, { settings }: Model): Reply {
  const read = (path: string) => readFileSync(join(home, "layouts", path), "utf8");
  const body =
    file === "tokens.css"
      ? renderColours(themeOf(settings)) + read("assets/styles/site/tokens.css")
      : read("newsletter/preview.css");
  return { type: "text/css", body };
}

function replyWith(file: string, shown: { model: Model; roundup: Roundup; letter: Letter }): Reply {
  const { html, text, message } = shown.letter;
  switch (file) {
    case "clair.html":
      return { type: "text/html", body: Buffer.from(showScheme(html, "light")), policy: LETTER_POLICY };
    case "sombre.html":
      return { type: "text/html", body: Buffer.from(showScheme(html, "dark")), policy: LETTER_POLICY };
    case "index.txt":
      return { type: "text/plain", body: Buffer.from(text), policy: LETTER_POLICY };
    case "message.eml":
      return { type: "message/rfc822", body: message };
    default:
      return { type: "text/html", body: renderPreviewPage(shown), policy: PAGE_POLICY };
  }
}

/** Text of a page, not bytes, is what Eleventy's server adds its reloading script to. */
function send(response: ServerResponse, status: number, { type, body, policy }: Reply): void {
  response.statusCode = status;
  response.setHeader("Content-Type", type === "message/rfc822" ? type : `${type}; charset=utf-8`);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
  response.end(body);
}
