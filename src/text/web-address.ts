import { parseUrl } from "./parse-url.ts";
import { isSurelyAddress } from "./plain-address.ts";
import type { Explanation } from "./problem.ts";
import { quote } from "./quote.ts";

export function isWebAddress(value: string): boolean {
  return explainAddress(value) === undefined;
}

const UNFIT_IN_ADDRESS = /[\s\p{C}<>"\\^`{|}]/u;
const HOST = /^(?:\[[\da-f:.]+\]|localhost|(?:[\w-]+\.)+[\w-]+\.?)$/iu;

/** Says why a text is no address that a page may link to; undefined where it is one. */
export function explainAddress(value: string): Explanation | undefined {
  if (isSurelyAddress(value)) return undefined;
  if (!/^https?:\/\/(?!\/)/iu.test(value)) {
    const foreign = /^[a-z][a-z0-9+-]*:/iu.test(value);
    return {
      message: `${quote(value)} n'est pas une adresse ${foreign ? "http ni https" : "complète"}`,
      remedy: foreign ? "donnez l'adresse d'une page, qui commence par https://" : "commencez par https://",
    };
  }
  const unfit = UNFIT_IN_ADDRESS.exec(value)?.[0];
  if (unfit !== undefined) return explainUnfit(value, unfit);
  const url = parseUrl(value);
  if (url && (url.username !== "" || url.password !== ""))
    return {
      message: "l'adresse contient un nom d'utilisateur ou un mot de passe",
      remedy: "retirez ce qui précède @",
    };
  if (url && HOST.test(url.hostname)) return undefined;
  return {
    message: `${quote(value)} n'a pas de nom de domaine valable`,
    remedy: "copiez l'adresse entière depuis la barre du navigateur",
  };
}

function explainUnfit(value: string, unfit: string): Explanation {
  if (/\s/u.test(unfit))
    return { message: `${quote(value)} contient un espace`, remedy: "retirez-le, ou écrivez %20 à sa place" };
  return {
    message: `${quote(value)} contient le caractère ${quote(unfit)}`,
    remedy: `écrivez ${encodeCharacter(unfit)} à sa place`,
  };
}

function encodeCharacter(character: string): string {
  return encodeURIComponent(character.toWellFormed());
}

/** Names kept for examples, tests and machines of one's own: RFC 2606, RFC 6761, RFC 6762 (`.local`), RFC 7686 (`.onion`). */
const RESERVED = /(?:^|\.)(?:test|example|invalid|localhost|local|onion|example\.(?:com|net|org))\.?$/iu;

/** True for a host that nobody on the public internet can own. */
export function isReservedHost(hostname: string): boolean {
  return RESERVED.test(hostname);
}
