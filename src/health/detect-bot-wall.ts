import type { Reply } from "./visit-address.ts";

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
export function detectBotWall({ status, headers, text = "" }: Reply): string | undefined {
  if (!WALL_STATUSES.has(status)) return undefined;
  const header = HEADERS.find(([name, value]) => value.test(headers.get(name) ?? ""));
  return header?.[2] ?? PAGES.find(([words]) => words.test(text))?.[1];
}
