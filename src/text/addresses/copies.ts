import { parseUrl } from "../parse-url.ts";
import { splitPlainAddress } from "../plain-address.ts";
import type { Explanation } from "../problem.ts";
import { quote } from "../quote.ts";

type Copy = { what: string; remedy: string; isOne: (url: URL) => boolean };

/** Names of servers on which a site is tried before it is published. Those two that end a host are its domain: dev.to is none. */
const TRIAL =
  /^(?:staging|stage|preprod|pre-prod|preproduction|recette|dev|develop|development|test|testing|sandbox)\./u;

/** Hosts that republish a wiki's articles under their own names. */
const MIRRORS = /(?:^|\.)(?:wikizero\.\w+|wikiwand\.com|wiki2\.org|wikimili\.com|kiwix\.[\w.-]+)$/u;

/** Addresses that lead to a copy of a page: they die first, and say less of where they come from. */
const COPIES: readonly Copy[] = [
  {
    what: "un serveur d'essai",
    remedy: "donnez l'adresse publique de la page",
    isOne: ({ hostname }) => listServers(hostname).some((server) => TRIAL.test(server)),
  },
  {
    what: "une copie AMP",
    remedy: "donnez l'adresse de la page elle-même",
    isOne: ({ hostname, pathname, search }) =>
      /^(?:www\.)?amp\./u.test(hostname) ||
      /\/amp(?:\/|$)|[._-]amp(?:\.\w+)?\/?$/u.test(pathname) ||
      /[?&](?:amp(?:=|&|$)|outputType=amp)/u.test(search),
  },
  {
    what: "une copie de wiki",
    remedy: "donnez l'adresse de l'article sur le wiki lui-même",
    isOne: ({ hostname, pathname }) => MIRRORS.test(hostname) || /\/kiwix\/|\/wikipedia_\w+_all/u.test(pathname),
  },
  {
    what: "la version mobile d'un wiki",
    remedy: "retirez m. du nom de domaine",
    isOne: ({ hostname }) => /\.m\.(?:wiki\w+|mediawiki)\.org$/u.test(hostname),
  },
];

/** What no copy is without: asked of every address, so that few are parsed. */
const HINT = /stag|preprod|pre-prod|recette|dev|test|sandbox|(?<![a-z])amp(?![a-z])|wiki|kiwix/iu;

/** Says of what an address is a copy; undefined where it is none that is known. */
export function explainCopy(address: string): Explanation | undefined {
  if (!HINT.test(address)) return undefined;
  const url = parseUrl(address);
  const copy = url && COPIES.find(({ isOne }) => isOne(url));
  return copy && { message: `l'adresse ${quote(address)} mène à ${copy.what}`, remedy: copy.remedy };
}

/** True for the address of a whole site, which establishes nothing. */
export function isHomePage(address: string): boolean {
  const plain = splitPlainAddress(address);
  if (plain) return plain.path === "/";
  const url = parseUrl(address);
  return url !== undefined && url.pathname === "/" && url.search === "" && url.hash === "";
}

/** `www.staging.example.org` → all that stands before its last two names, each with what follows. */
function listServers(hostname: string): string[] {
  const names = hostname.split(".");
  return names.slice(0, -2).map((_, index) => names.slice(index).join("."));
}
