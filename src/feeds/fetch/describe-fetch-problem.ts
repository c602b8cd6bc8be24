import { explainNetworkError, findCause, PATIENCE, RETRY } from "../../network/describe-network-error.ts";
import type { FetchLimits } from "../../network/open-guarded-agent.ts";
import { sayNumber } from "../../text/editor-language.ts";
import type { Explanation, Problem } from "../../text/problem.ts";
import { NBSP } from "../../text/quote.ts";

const CHECK = "vérifiez l'adresse de ce flux";

const seconds = (ms: number) => `${sayNumber(ms / 1000)}${NBSP}s`;
const megabytes = (bytes: number) => `${sayNumber(bytes / 2 ** 20, { maximumFractionDigits: 1 })}${NBSP}Mo`;

/** What may befall a feed itself, once its site has answered. */
const SAYINGS: Readonly<Record<string, (limits: FetchLimits) => Explanation>> = {
  NET_TOO_LARGE: ({ maxBytes }) => ({ message: `le flux dépasse ${megabytes(maxBytes)}`, remedy: CHECK }),
  TimeoutError: ({ totalMs }) => ({
    message: `le flux n'est pas arrivé en entier en ${seconds(totalMs)}`,
    remedy: RETRY,
  }),
  AbortError: () => ({ message: "la lecture a été interrompue", remedy: "relancez la commande" }),
  UND_ERR_BODY_TIMEOUT: ({ idleMs }) => ({
    message: `le site se tait depuis ${seconds(idleMs)} au milieu du flux`,
    remedy: RETRY,
  }),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: () => ({ message: "le flux n'a pas la longueur annoncée", remedy: RETRY }),
};

const COMPRESSION = /^(?:Z_|ERR__ERROR_FORMAT|ERR_(?:_)?BROTLI)/;

const STATUSES: Readonly<Record<number, Explanation>> = {
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
  return { level: "error", file: url, ...explain(error, limits) };
}

function explain(error: unknown, limits: FetchLimits): Explanation {
  const cause = findCause(error);
  const { code, detail } = cause;
  if (COMPRESSION.test(code)) return { message: "le flux compressé est abîmé", remedy: RETRY };
  const unknown = { message: `la lecture échoue (${code || detail})`, remedy: RETRY };
  return SAYINGS[code]?.(limits) ?? explainNetworkError(cause, limits, CHECK) ?? unknown;
}

/** A compressed body of which nothing came. */
export function describeCut(url: string): Problem {
  return { level: "error", file: url, message: "le flux compressé est tronqué, rien n'en est lisible", remedy: RETRY };
}

/** A feed that is not asked for: its site wants to be left in peace. An error only where nothing is known of the feed. */
export function describeWaiting(url: string, until: Date, { now, isKnown }: { now: Date; isKnown: boolean }): Problem {
  const message = `le site demande de ne pas revenir avant ${countTime(until.getTime() - now.getTime())}`;
  return { level: isKnown ? "warning" : "error", file: url, message, remedy: "relancez passé ce délai" };
}

/** A feed that is not asked for: its host let others run out of time. */
export function describeUnasked(url: string): Problem {
  const message = `son site n'a pas répondu à ${PATIENCE} autres flux, celui-ci n'est pas demandé`;
  return { level: "error", file: url, message, remedy: RETRY };
}

/** A feed that was not read because the whole run ended. */
export function describeStopped(url: string): Problem {
  const message = "le passage s'est arrêté avant d'avoir lu ce flux";
  return { level: "error", file: url, message, remedy: "relancez la commande" };
}

const MINUTE = 60_000;

function countTime(ms: number): string {
  const minutes = Math.ceil(ms / MINUTE);
  if (minutes < 120) return `${minutes}${NBSP}min`;
  return minutes < 48 * 60 ? `${Math.ceil(minutes / 60)}${NBSP}h` : `${Math.ceil(minutes / 1440)} jours`;
}
