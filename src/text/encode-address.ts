import { parseUrl } from "./parse-url.ts";

/** What stands in no address (RFC 3986, 2): blanks, what cannot be seen, and signs that end one in a text. */
const UNFIT = /[\s\p{C}\ufffd<>"\\^`{|}]/gu;

/** An address in which what could stand in none is percent-encoded; all else to the letter. */
export function encodeUnfit(address: string): string {
  return address.toWellFormed().replace(UNFIT, encodeURIComponent);
}

/** An address as mails and witnesses need it, in ASCII, since what makes links of a text, or rewrites them, stops at other letters: the name of its host in ASCII (IDNA), its other letters percent-encoded; all else as it is. */
export function encodeForeign(address: string): string {
  const fit = encodeUnfit(address);
  if (!/\P{ASCII}/u.test(fit)) return fit;
  const [, scheme = "", authority = "", rest = fit] = /^(https?:\/\/)([^/?#]*)(.*)$/isu.exec(fit) ?? [];
  const host = /\P{ASCII}/u.test(authority) ? (parseUrl(scheme + authority)?.host ?? authority) : authority;
  return scheme + host + rest.replace(/\P{ASCII}+/gu, encodeURIComponent);
}

/** An address without what an escaping done twice left in it, a common fault of feeds (`&amp;`, WordPress's `&#038;`). */
export function undoDoubleEscaping(address: string): string {
  return address.replace(/&(?:amp|#0*38|#x0*26);/giu, "&");
}
