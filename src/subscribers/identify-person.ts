import { encodeDomain, normalizeAddress } from "../newsletter/letter.ts";
import type { Subscriber } from "./subscriber.ts";

/** Who a person is, however an editor named them: everything that is done to a person is done to all of this. */
export type PersonIdentity = {
  /** Their address in its one form. */
  email: string;
  /** The tokens of their unsubscription: one, unless the list was mended by hand. */
  tokens: string[];
  /** What the list holds of them. */
  rows: Subscriber[];
};

/**
 * Finds who is meant by an address in any case, `Name <address>`, `mailto:`, a domain in letters or in ASCII, blanks around or within;
 * or by the token of an unsubscription, bare, in its link, or in the subject of a message. Addresses that differ by more than that
 * are other people's: `jeanne+lettre@` is not `jeanne@` (RFC 5321, 2.3.11). Undefined for what is neither.
 */
export function identifyPerson(typed: string, rows: readonly Subscriber[]): PersonIdentity | undefined {
  const token = readToken(typed);
  const email = rows.find((row) => row.token === token)?.email ?? readAddress(typed);
  if (!email.includes("@")) return undefined;
  const key = normalizeAddress(email);
  const own = rows.filter((row) => normalizeAddress(row.email) === key);
  return { email: key, tokens: own.map((row) => row.token), rows: own };
}

/** The token that a text holds; the text itself where it may be one. */
export function readToken(typed: string): string | undefined {
  const text = decode(typed).trim();
  return /[?&](?:jeton|token)=([\w-]+)/u.exec(text)?.[1] ?? /^(?:unsubscribe\s+)?([\w-]{16,64})$/iu.exec(text)?.[1];
}

/** An address as a person or a spreadsheet wrote it, with what stands around it taken off; the text itself where there is none. */
export function readAddress(typed: string): string {
  const text = typed
    .normalize("NFC")
    .replace(/[\p{Cf}\p{Cc}]/gu, "")
    .replaceAll("\uff20", "@")
    .trim();
  const inner = /<([^<>]*@[^<>]*)>/u.exec(text)?.[1] ?? text;
  const bare = /^\s*mailto:/iu.test(inner) ? decode(inner.replace(/^\s*mailto:/iu, "").replace(/\?.*$/u, "")) : inner;
  const found = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/u.exec(bare.replace(/\s*@\s*/gu, "@"))?.[0] ?? bare;
  return encodeDomain(found.replace(/^'|[.']+$/gu, ""));
}

/** Every address that a cell holds, in its one form. */
export function findAddresses(cell: string): string[] {
  const found = cell.replace(/mailto:/giu, "").match(/[^\s<>"'(),;:|/]+@[^\s<>"'(),;:|/]+\.[^\s<>"'(),;:|/]+/gu) ?? [];
  return [...new Set(found.map((one) => normalizeAddress(readAddress(one))))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
