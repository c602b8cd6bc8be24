import { decodeBody } from "../feeds/decode-body.ts";
import { type FetchOptions, fetchFeed } from "../feeds/fetch/fetch-feed.ts";
import { NBSP } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";

export type HomePage = { html: string; finalUrl: string };

/** Fetches a web page within the limits of feeds; why it could not is said in French, without a final stop. */
export async function fetchHomePage(url: string, options: FetchOptions): Promise<Result<HomePage, string>> {
  const result = await fetchFeed(url, options);
  if (!result.ok) return refuse(speakOfPage(result.problem.message));
  const { body, contentType, finalUrl } = result;
  if (contentType !== undefined && !/\bx?html\b/iu.test(contentType))
    return refuse(`l'adresse ne mène pas à une page web, mais à «${NBSP}${contentType.slice(0, 60)}${NBSP}»`);
  return accept({ html: decodeBody(body, contentType), finalUrl });
}

/** The fetcher speaks of feeds: what is masculine there stays so. */
function speakOfPage(message: string): string {
  return message.replace(/ \([^()]*\bflux\b[^()]*\)/gu, "").replace(/\bflux\b/gu, "document");
}
