import { OPAQUE_REDIRECTORS, type OpaqueRedirector } from "./addresses/opaque-redirectors.ts";
import { namesReader } from "./addresses/tracking-parameters.ts";
import { cleanUrl } from "./canonical-url.ts";
import { encodeUnfit } from "./encode-address.ts";
import { parseUrl } from "./parse-url.ts";
import type { Problem } from "./problem.ts";
import { unwrapUrl } from "./unwrap-url.ts";
import { isWebAddress } from "./web-address.ts";

/** The service that an address passes through without saying where it leads; undefined where it leads to a page by itself. */
export function findRedirector(address: string): OpaqueRedirector | undefined {
  const url = parseUrl(unwrapUrl(address));
  return (
    url &&
    OPAQUE_REDIRECTORS.find(
      ({ host, path, search }) =>
        host.test(url.hostname) && (path?.test(url.pathname) ?? true) && (search?.test(url.search) ?? true),
    )
  );
}

/** The address to write instead of one that tells somebody who followed it; undefined where only a visit tells it. */
export function findPlainAddress(address: string): string | undefined {
  const clean = encodeUnfit(cleanUrl(address));
  const isWhole = isWebAddress(clean) && !/(?:…|\.{3})$/u.test(clean);
  return isWhole && findRedirector(address) === undefined ? clean : undefined;
}

const OPEN_IT = "ouvrez-la et copiez l'adresse de la page où elle mène";

/**
 * Why an address is not to be published: it tells somebody who followed it. The remedy is the address to write instead, where that
 * can be told without a visit; else a warning, and an error where the address is one subscriber's own. Undefined where nothing is
 * wrong with it.
 */
export function explainTracking(address: string): Pick<Problem, "level" | "message" | "remedy"> | undefined {
  const clean = encodeUnfit(cleanUrl(address));
  const redirector = findRedirector(address);
  if (redirector !== undefined) {
    const { name, isPersonal = false } = redirector;
    return {
      level: isPersonal ? "error" : "warning",
      message: isPersonal
        ? `l'adresse passe par ${name} et désigne la personne qui a reçu la lettre`
        : `l'adresse passe par ${name}, qui compte ceux qui la suivent`,
      remedy: OPEN_IT,
    };
  }
  if (clean === encodeUnfit(address)) return explainMailbox(address);
  const isWrapped = unwrapUrl(address) !== address;
  const message = isWrapped
    ? "l'adresse passe par un intermédiaire qui suit ses lecteurs"
    : "l'adresse suit ses lecteurs à la trace";
  const plain = findPlainAddress(address);
  return { level: "error", message, remedy: plain === undefined ? OPEN_IT : `écrivez ${plain}` };
}

/** Steps of a path after which an address is that of a list, a message or an account of a network: Mailman's HyperKitty, PeerTube, Lemmy. */
const PUBLIC_STEP =
  /^(?:archives?|lists?|threads?|messages?|msg|arch|mailman|groups?|[acmu]|accounts|users?|profiles?|video-channels|search)$/iu;
const ARCHIVE = /^(?:lists?|listes?|listserv|groups|lore|mail|news|inbox)\.|(?:^|\.)mail-archive\.com$/u;

/** An address of a mailbox in a path: it may be there to be read, and nobody can tell what is left without it. */
function explainMailbox(address: string): Pick<Problem, "level" | "message" | "remedy"> | undefined {
  const url = /^https?:.*(?:@|%40|[\w-]{12})/iu.test(address) ? parseUrl(address) : undefined;
  if (url === undefined || ARCHIVE.test(url.hostname)) return undefined;
  const steps = `${url.pathname}${url.hash.replace(/^#!?(?=\/)/u, "")}`.split(/[/?&]/u);
  const names = (step: string, at: number) =>
    namesReader(step.replace(/^[^=]*=(?=[^=])/u, "")) && !PUBLIC_STEP.test(steps[at - 1] ?? "");
  if (!steps.some(names)) return undefined;
  const message = "l'adresse contient l'adresse électronique de quelqu'un";
  return { level: "warning", message, remedy: "donnez l'adresse publique de la page, sans elle" };
}
