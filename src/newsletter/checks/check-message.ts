import { letterSettings } from "../../model/schema/settings.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { explainExit } from "../explain-exit.ts";
import type { CheckedLetter } from "../letter.ts";
import { type Check, error, list, ok, warning } from "./check.ts";
import type { HtmlDocument } from "./read-html.ts";

/** What a message of a list must say in its head (RFC 5322, 2369, 2919, 8058, 3834, 3282). */
const HEADERS = [
  "From",
  "To",
  "Subject",
  "Date",
  "Message-ID",
  "MIME-Version",
  "List-Id",
  "List-Unsubscribe",
  "Auto-Submitted",
  "Content-Language",
];

/** RFC 5322, 2.1.1, without the CRLF. */
const LONGEST_LINE = 998;

export function checkHeaders({ message, edition, model }: CheckedLetter): Check {
  const head = readHead(message);
  const missing = HEADERS.filter((name) => !head.has(name.toLowerCase()));
  if (missing.length > 0) return error(`en-têtes absents${NBSP}: ${list(missing)}`);
  if (head.has("bcc")) return error("le message a une copie cachée");
  if (!head.get("message-id")?.startsWith(`<${edition}.`)) return error("le Message-ID n'est pas celui de l'édition");
  const raw = findRawHeaders(message);
  if (raw.length > 0)
    return error(
      `en-têtes qui ont des octets au-delà de l'ASCII${NBSP}: ${list(raw)}${NNBSP}; écrivez leurs adresses sans accent`,
    );
  if (!/^multipart\/alternative\b/iu.test(head.get("content-type") ?? ""))
    return error("le message n'est pas fait d'un texte et d'un HTML");
  if (!/<mailto:[^>]+>/u.test(head.get("list-unsubscribe") ?? ""))
    return error("List-Unsubscribe n'a pas d'adresse électronique");
  const isSecure = letterSettings(model.settings).unsubscribe_url.startsWith("https:");
  if (isSecure && head.get("list-unsubscribe-post") !== "List-Unsubscribe=One-Click")
    return error("le désabonnement en un clic n'est pas annoncé");
  const isHonoured = isSecure && explainExit(model) === undefined;
  return ok(`en-têtes${NBSP}: les ${HEADERS.length} attendus${isHonoured ? ", et le désabonnement en un clic" : ""}`);
}

const UTF8 = /charset=(?:"utf-8"|utf-8)/giu;
/** UTF-8 that was read as Windows-1252. */
const MISREAD = /Ã[©¨ª«¢®´§]|â€[™œ“¦]/u;

export function checkEncoding({ message, html, text, subject }: CheckedLetter, { elements }: HtmlDocument): Check {
  const declared = elements.some(
    ({ name, attribs }) => name === "meta" && /charset=utf-8/iu.test(attribs.content ?? ""),
  );
  const raw = message.toString("latin1");
  if (!declared || (raw.match(UTF8) ?? []).length < 2) return error("une partie ne se dit pas en UTF-8");
  if (raw.split("\r\n").some((line) => line.length > LONGEST_LINE || line.includes("\n")))
    return error(`le message a des lignes de plus de ${LONGEST_LINE} octets`);
  const misread = [subject, html, text].some((part) => part.includes("\ufffd") || MISREAD.test(part));
  if (misread) return warning(`des lettres accentuées semblent abîmées${NNBSP}; relisez l'édition`);
  return ok("les deux parties et le message en UTF-8");
}

/** Headers of the message or of a part with a byte above 127: RFC 5322, 2.2, knows none, and servers refuse or garble them. */
function findRawHeaders(message: Buffer): string[] {
  const lines = message
    .toString("latin1")
    .replace(/\r\n[ \t]+/gu, " ")
    .split("\r\n");
  const raw = lines.filter((line) => /[\x80-\xff]/u.test(line));
  return [...new Set(raw.map((line) => /^([\w-]+):/u.exec(line)?.[1] ?? "une partie"))];
}

/** Names in small letters, and their values on one line. */
function readHead(message: Buffer): Map<string, string> {
  const head = message.toString("latin1").split("\r\n\r\n", 1)[0] ?? "";
  const lines = head.replace(/\r\n[ \t]+/gu, " ").split("\r\n");
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
