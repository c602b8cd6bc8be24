import { explainNetworkError, type NetworkCause } from "../network/describe-network-error.ts";
import { findPermanentTarget } from "../network/follow-redirects.ts";
import type { FetchLimits } from "../network/open-guarded-agent.ts";
import { parseRetryAfter } from "../network/parse-retry-after.ts";
import { hostOf } from "../text/canonical-url.ts";
import { sayNumber } from "../text/editor-language.ts";
import type { Reply, Visit } from "./visit-address.ts";

/** What one visit shows by itself, before earlier failures are counted. */
export type Verdict = {
  state: "ok" | "redirected" | "slow" | "blocked" | "private" | "failed";
  /** Why, in French, without a final stop. */
  reason?: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** Where permanent redirects lead, even for a page that is slow. */
  target?: string;
  /** The site asked not to be visited before. */
  retryAfter?: Date;
  durationMs: number;
};

export type JudgeOptions = { now: Date; limits: FetchLimits; slowMs: number };

/** Says in what state a visit found an address. */
export function judgeVisit(url: string, visit: Visit, options: JudgeOptions): Verdict {
  const durationMs = Math.round(visit.durationMs);
  if (visit.reply === undefined) return { ...judgeFailure(visit.failure, options.limits), durationMs };
  const { reply } = visit;
  const retryAfter =
    reply.status === 429 || reply.status === 503
      ? parseRetryAfter(reply.headers.get("retry-after"), options.now)
      : undefined;
  return { status: reply.status, ...judgeReply(url, reply, visit, options), retryAfter, durationMs };
}

type Judgement = Pick<Verdict, "state" | "reason" | "target">;

function judgeFailure(cause: NetworkCause = { code: "", detail: "" }, limits: FetchLimits): Judgement {
  if (cause.code === "TimeoutError") {
    return { state: "failed", reason: `le site ne répond pas en ${Math.round(limits.totalMs / 1000)}\u00a0s` };
  }
  const reason = explainNetworkError(cause, limits)?.message ?? `la visite échoue (${cause.code || cause.detail})`;
  return { state: /^NET_(?:PRIVATE|LOCAL)$/u.test(cause.code) ? "private" : "failed", reason };
}

/** Sites that answer programs with errors of their own making. */
const WALLED = /(?:^|\.)(?:facebook|instagram|linkedin|twitter|x|tiktok)\.com$/u;

/** A program is refused, a reader may not be; 999 is LinkedIn's. */
const REFUSALS: Readonly<Record<number, string>> = {
  401: "accès réservé",
  402: "accès payant",
  403: "accès refusé aux programmes",
  405: "visite refusée",
  406: "visite refusée",
  407: "accès réservé",
  429: "trop de demandes",
  451: "page retirée pour une raison légale",
  501: "visite refusée",
  999: "accès refusé aux programmes",
};

const FAILURES: Readonly<Record<number, string>> = {
  400: "demande refusée",
  404: "page introuvable",
  408: "le site a tardé puis renoncé",
  410: "page supprimée par son éditeur",
};

function judgeReply(
  url: string,
  reply: Reply,
  { hops, finalUrl, durationMs }: Visit,
  options: JudgeOptions,
): Judgement {
  const { status } = reply;
  const wall = detectBotWall(reply);
  if (wall !== undefined)
    return { state: "blocked", reason: `un mur contre les robots garde la page (${wall}, ${status})` };
  if (status < 200 || status >= 300) return judgeError(status, finalUrl);
  const target = findPermanentTarget(url, hops);
  if (durationMs > options.slowMs) return { state: "slow", reason: explainSlow(durationMs), target };
  return target === undefined ? { state: "ok" } : { state: "redirected", target, reason: explainRedirect(url, target) };
}

function judgeError(status: number, finalUrl: string): Judgement {
  const refusal = REFUSALS[status];
  if (refusal !== undefined) return { state: "blocked", reason: `${refusal} (${status})` };
  const failure = FAILURES[status];
  const isOwnError = status < 500 && status !== 404 && status !== 410 && WALLED.test(hostOf(finalUrl) ?? "");
  if (isOwnError) return { state: "blocked", reason: `accès refusé aux programmes (${status})` };
  return {
    state: "failed",
    reason: `${failure ?? (status >= 500 ? "panne du site" : "réponse inattendue")} (${status})`,
  };
}

/** A page that gives way to a home page is seldom there any more. */
function explainRedirect(url: string, target: string): string | undefined {
  const isHome = new URL(target).pathname === "/" && new URL(url).pathname !== "/";
  return isHome ? "l'adresse mène désormais à une page d'accueil, son contenu a peut-être disparu" : undefined;
}

function explainSlow(durationMs: number): string {
  const seconds = sayNumber(durationMs / 1000, { maximumFractionDigits: 1 });
  return `répond en ${seconds}\u00a0s`;
}

/** Headers that only a wall sends, and who built it. */
const HEADERS: readonly (readonly [name: string, value: RegExp, wall: string])[] = [
  ["cf-mitigated", /challenge/iu, "Cloudflare"],
  ["x-vercel-mitigated", /challenge|deny/iu, "Vercel"],
  ["x-amzn-waf-action", /challenge|captcha/iu, "AWS WAF"],
  ["x-dd-b", /./u, "DataDome"],
  ["x-sucuri-block", /./u, "Sucuri"],
];

/** Words of a page that asks whether the visitor is human, instead of the page asked for. */
const PAGES: readonly (readonly [words: RegExp, wall: string])[] = [
  [/<title>Just a moment\.\.\.<|_cf_chl_opt|cf-browser-verification|Attention Required! \| Cloudflare/iu, "Cloudflare"],
  [/_Incapsula_Resource|Incapsula incident ID/iu, "Imperva"],
  [/captcha-delivery\.com/iu, "DataDome"],
  [/px-captcha|_pxAppId/iu, "HUMAN"],
  [/errors\.edgesuite\.net/iu, "Akamai"],
  [/Making sure you(?:&#39;|')re not a bot/iu, "Anubis"],
  [/<title>DDoS-Guard/iu, "DDoS-Guard"],
];

/** Statuses that walls answer with. A page that is served, or missing, is what it says it is. */
const WALL_STATUSES: ReadonlySet<number> = new Set([202, 400, 401, 403, 405, 406, 429, 503]);

/** The name of the wall that keeps programs away from a page, where one is recognised. */
function detectBotWall({ status, headers, text = "" }: Reply): string | undefined {
  if (!WALL_STATUSES.has(status)) return undefined;
  const header = HEADERS.find(([name, value]) => value.test(headers.get(name) ?? ""));
  return header?.[2] ?? PAGES.find(([words]) => words.test(text))?.[1];
}
