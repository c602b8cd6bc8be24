import { sayNumber } from "../text/editor-language.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import type { FetchLimits } from "./open-guarded-agent.ts";

/** Why an address could not be reached, under a code of our own. The detail is an address or a name, shown as it is. */
export type NetworkFaultCode =
  | "NET_ADDRESS"
  | "NET_PRIVATE"
  | "NET_LOCAL"
  | "NET_REDIRECTS"
  | "NET_NO_LOCATION"
  | "NET_TOO_LARGE";

/** An error that `explainNetworkError` knows how to name, `NET_TOO_LARGE` apart: what was too large, its room says. */
export function networkFault(code: NetworkFaultCode, detail = ""): Error {
  return Object.assign(new Error(detail), { code });
}

/** What to do when a site fails: come back later. */
export const RETRY = "relancez plus tard ou vérifiez l'adresse dans un navigateur";
const WARN_HOST = "prévenez le responsable du site et relevez ses liens à la main en attendant";
const RECONNECT = "vérifiez votre connexion puis relancez";

const seconds = (ms: number) => `${sayNumber(ms / 1000)}\u00a0s`;

const UNANSWERED = (_: string, { idleMs }: FetchLimits) => ({
  message: `le site ne répond pas en ${seconds(idleMs)}`,
  remedy: RETRY,
});
const CUT = () => ({ message: "le site a coupé la connexion avant la fin", remedy: RETRY });
const OVERFLOW = () => ({
  message: "les en-têtes de la réponse du site dépassent 256\u00a0ko",
  remedy: WARN_HOST,
});
const OUT_OF_REACH = () => ({ message: "le réseau ne mène pas à ce site", remedy: RECONNECT });
const UNKNOWN_AUTHORITY = () => ({
  message: "le certificat du site vient d'une autorité inconnue",
  remedy: WARN_HOST,
});

const SAYINGS: Readonly<Record<string, (detail: string, limits: FetchLimits, check: string) => Explanation>> = {
  NET_ADDRESS: (detail) => ({
    message: `${quote(detail)} n'est pas une adresse web utilisable`,
    remedy: "donnez une adresse complète, sans mot de passe, qui commence par https://",
  }),
  NET_PRIVATE: (detail, _, check) => ({
    message: `${quote(detail)} mène à un réseau privé, l'adresse est refusée`,
    remedy: check,
  }),
  NET_LOCAL: (detail, _, check) => ({
    message: `${quote(detail)} mène aux secrets d'une machine, l'adresse est refusée quel que soit le réglage`,
    remedy: check,
  }),
  NET_REDIRECTS: (_, { maxRedirects }, check) => ({
    message: `le site redirige plus de ${maxRedirects} fois`,
    remedy: check,
  }),
  NET_NO_LOCATION: () => ({ message: "le site redirige sans dire où", remedy: RETRY }),
  UND_ERR_CONNECT_TIMEOUT: UNANSWERED,
  UND_ERR_HEADERS_TIMEOUT: UNANSWERED,
  UND_ERR_SOCKET: CUT,
  ECONNRESET: CUT,
  UND_ERR_HEADERS_OVERFLOW: OVERFLOW,
  HPE_HEADER_OVERFLOW: OVERFLOW,
  ECONNREFUSED: () => ({ message: "le site refuse la connexion", remedy: RETRY }),
  ETIMEDOUT: () => ({ message: "le site ne répond pas", remedy: RETRY }),
  ENOTFOUND: (_, __, check) => ({ message: "ce nom de site n'existe pas", remedy: check }),
  EAI_AGAIN: () => ({ message: "le nom du site ne peut être résolu pour l'instant", remedy: RECONNECT }),
  ENETUNREACH: OUT_OF_REACH,
  EHOSTUNREACH: OUT_OF_REACH,
  CERT_HAS_EXPIRED: () => ({ message: "le certificat du site a expiré", remedy: WARN_HOST }),
  CERT_NOT_YET_VALID: () => ({
    message: "le certificat du site n'est pas encore valable",
    remedy: "vérifiez l'heure de votre machine",
  }),
  DEPTH_ZERO_SELF_SIGNED_CERT: () => ({ message: "le certificat du site est signé par lui-même", remedy: WARN_HOST }),
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => ({
    message: "la chaîne de certificats du site est incomplète",
    remedy: WARN_HOST,
  }),
  ERR_TLS_CERT_ALTNAME_INVALID: () => ({ message: "le certificat du site porte un autre nom", remedy: WARN_HOST }),
};

/** Families of codes, for those that Node and OpenSSL make up as they go. */
const FAMILIES: readonly (readonly [codes: RegExp, message: string])[] = [
  [/^(?:ERR_SSL_|EPROTO$|CERT_|ERR_TLS_)/, "la connexion chiffrée échoue"],
  [/^HPE_/, "la réponse du site n'est pas du HTTP correct"],
];

/**
 * What went wrong between us and a site, in French; undefined for what is not the network's doing. `check` is the remedy where
 * the address itself may be wrong.
 */
export function explainNetworkError(
  { code, detail }: NetworkCause,
  limits: FetchLimits,
  check = "vérifiez cette adresse",
): Explanation | undefined {
  const message = FAMILIES.find(([codes]) => codes.test(code))?.[1];
  return SAYINGS[code]?.(detail, limits, check) ?? (message === undefined ? undefined : { message, remedy: RETRY });
}

export type NetworkCause = { code: string; detail: string };

/** The innermost code: undici wraps what happened in a « fetch failed ». Time-outs, and what is no HTTP, are known by their name. */
export function findCause(error: unknown): NetworkCause {
  const {
    name,
    code,
    message = "",
    cause,
  } = Object(error) as { name?: string; code?: unknown; message?: string; cause?: unknown };
  if (name === "TimeoutError" || name === "AbortError") return { code: name, detail: message };
  if (typeof code === "string") return { code, detail: message };
  if (name === "HTTPParserError") return { code: "HPE_", detail: message };
  return cause === undefined ? { code: "", detail: message } : findCause(cause);
}

/** Requests in a row that a host lets run out of time before it is left alone for this run. */
export const PATIENCE = 3;

const TIMEOUT = /^(?:TimeoutError|ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS)_TIMEOUT)$/u;

/** True where a host said nothing in the time that it had. */
export function isTimeout(cause: Pick<NetworkCause, "code"> | undefined): boolean {
  return TIMEOUT.test(cause?.code ?? "");
}
