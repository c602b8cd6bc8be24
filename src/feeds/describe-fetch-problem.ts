import type { Problem } from "../model/problem.ts";
import type { FetchLimits } from "./open-feed-agent.ts";

/** Why a feed could not be fetched, under a code of our own. `detail` is an address or a name, shown as it is. */
export type FetchFaultCode = "FEED_ADDRESS" | "FEED_PRIVATE" | "FEED_REDIRECTS" | "FEED_NO_LOCATION" | "FEED_TOO_LARGE";

/** An error that `describeFetchError` knows how to name. */
export function fetchFault(code: FetchFaultCode, detail = ""): Error {
  return Object.assign(new Error(detail), { code });
}

type Saying = { message: string; remedy: string };

const RETRY = "relancez plus tard ou vérifiez l'adresse dans un navigateur";
const WARN_HOST = "prévenez le responsable du site et relevez ses liens à la main en attendant";
const CHECK = "vérifiez l'adresse de ce flux";

const quote = (text: string) => `«\u00a0${text}\u00a0»`;
const seconds = (ms: number) => `${(ms / 1000).toLocaleString("fr")}\u00a0s`;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toLocaleString("fr", { maximumFractionDigits: 1 })}\u00a0Mo`;

const SAYINGS: Readonly<Record<string, (detail: string, limits: FetchLimits) => Saying>> = {
  FEED_ADDRESS: (detail) => ({
    message: `${quote(detail)} n'est pas une adresse web utilisable`,
    remedy: "donnez une adresse complète, sans mot de passe, qui commence par https://",
  }),
  FEED_PRIVATE: (detail) => ({
    message: `${quote(detail)} mène à un réseau privé, l'adresse est refusée`,
    remedy: CHECK,
  }),
  FEED_REDIRECTS: (_, { maxRedirects }) => ({
    message: `le site redirige plus de ${maxRedirects} fois`,
    remedy: CHECK,
  }),
  FEED_NO_LOCATION: () => ({ message: "le site redirige sans dire où", remedy: RETRY }),
  FEED_TOO_LARGE: (_, { maxBytes }) => ({ message: `le flux dépasse ${megabytes(maxBytes)}`, remedy: CHECK }),
  TimeoutError: (_, { totalMs }) => ({
    message: `le flux n'est pas arrivé en entier en ${seconds(totalMs)}`,
    remedy: RETRY,
  }),
  AbortError: () => ({ message: "la lecture a été interrompue", remedy: "relancez la commande" }),
  UND_ERR_CONNECT_TIMEOUT: (_, { idleMs }) => ({
    message: `le site ne répond pas en ${seconds(idleMs)}`,
    remedy: RETRY,
  }),
  UND_ERR_HEADERS_TIMEOUT: (_, { idleMs }) => ({
    message: `le site ne répond pas en ${seconds(idleMs)}`,
    remedy: RETRY,
  }),
  UND_ERR_BODY_TIMEOUT: (_, { idleMs }) => ({
    message: `le site se tait depuis ${seconds(idleMs)} au milieu du flux`,
    remedy: RETRY,
  }),
  UND_ERR_SOCKET: () => ({ message: "le site a coupé la connexion avant la fin", remedy: RETRY }),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: () => ({ message: "le flux n'a pas la longueur annoncée", remedy: RETRY }),
  ENOTFOUND: () => ({ message: "ce nom de site n'existe pas", remedy: CHECK }),
  EAI_AGAIN: () => ({
    message: "le nom du site ne peut être résolu pour l'instant",
    remedy: "vérifiez votre connexion puis relancez",
  }),
  ECONNREFUSED: () => ({ message: "le site refuse la connexion", remedy: RETRY }),
  ECONNRESET: () => ({ message: "le site a coupé la connexion avant la fin", remedy: RETRY }),
  ETIMEDOUT: () => ({ message: "le site ne répond pas", remedy: RETRY }),
  ENETUNREACH: () => ({ message: "le réseau ne mène pas à ce site", remedy: "vérifiez votre connexion puis relancez" }),
  EHOSTUNREACH: () => ({
    message: "le réseau ne mène pas à ce site",
    remedy: "vérifiez votre connexion puis relancez",
  }),
  CERT_HAS_EXPIRED: () => ({ message: "le certificat du site a expiré", remedy: WARN_HOST }),
  CERT_NOT_YET_VALID: () => ({
    message: "le certificat du site n'est pas encore valable",
    remedy: "vérifiez l'heure de votre machine",
  }),
  DEPTH_ZERO_SELF_SIGNED_CERT: () => ({ message: "le certificat du site est signé par lui-même", remedy: WARN_HOST }),
  SELF_SIGNED_CERT_IN_CHAIN: () => ({
    message: "le certificat du site vient d'une autorité inconnue",
    remedy: WARN_HOST,
  }),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => ({
    message: "la chaîne de certificats du site est incomplète",
    remedy: WARN_HOST,
  }),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => ({
    message: "le certificat du site vient d'une autorité inconnue",
    remedy: WARN_HOST,
  }),
  ERR_TLS_CERT_ALTNAME_INVALID: () => ({ message: "le certificat du site porte un autre nom", remedy: WARN_HOST }),
};

/** Families of codes, for those that Node and OpenSSL make up as they go. */
const FAMILIES: readonly (readonly [codes: RegExp, saying: Saying])[] = [
  [/^(?:ERR_SSL_|EPROTO$|CERT_|ERR_TLS_)/, { message: "la connexion chiffrée échoue", remedy: CHECK }],
  [/^(?:Z_|ERR__ERROR_FORMAT|ERR_(?:_)?BROTLI)/, { message: "le flux compressé est abîmé", remedy: RETRY }],
  [/^HPE_/, { message: "la réponse du site n'est pas du HTTP correct", remedy: RETRY }],
];

const STATUSES: Readonly<Record<number, Saying>> = {
  401: { message: "accès réservé", remedy: "demandez à l'éditeur une adresse publique" },
  403: { message: "accès refusé", remedy: "demandez à l'éditeur s'il écarte les lecteurs de flux" },
  404: { message: "flux introuvable", remedy: "cherchez sa nouvelle adresse sur le site" },
  410: { message: "flux supprimé par son éditeur", remedy: "retirez ce flux des sources ou trouvez-lui un successeur" },
  429: { message: "trop de demandes", remedy: "attendez avant de relancer" },
};

/** An HTTP status that carries no feed. */
export function describeStatus(url: string, status: number): Problem {
  const fallback = { message: status >= 500 ? "panne du site" : "pas de flux à lire", remedy: RETRY };
  const { message, remedy } = STATUSES[status] ?? fallback;
  return { level: "error", file: url, message: `le site répond ${status} (${message})`, remedy };
}

/** Anything thrown while fetching, down to its first cause, named in French. */
export function describeFetchError(url: string, error: unknown, limits: FetchLimits): Problem {
  const { code, detail } = findCause(error);
  const family = FAMILIES.find(([codes]) => codes.test(code))?.[1];
  const unknown = { message: `la lecture échoue (${code || detail})`, remedy: RETRY };
  return { level: "error", file: url, ...(SAYINGS[code]?.(detail, limits) ?? family ?? unknown) };
}

/** The innermost code: undici wraps what happened in a « fetch failed ». Time-outs are known by their name. */
function findCause(error: unknown): { code: string; detail: string } {
  const {
    name,
    code,
    message = "",
    cause,
  } = Object(error) as { name?: string; code?: unknown; message?: string; cause?: unknown };
  if (name === "TimeoutError" || name === "AbortError") return { code: name, detail: message };
  if (typeof code === "string") return { code, detail: message };
  return cause === undefined ? { code: "", detail: message } : findCause(cause);
}
