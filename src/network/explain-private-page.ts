import { parseUrl } from "../text/parse-url.ts";
import type { Explanation } from "../text/problem.ts";
import { NNBSP, quote } from "../text/quote.ts";
import { isPrivateAddress } from "./check-network-address.ts";

type PrivatePage = { what: string; isOne: (url: URL) => boolean };

/**
 * Names that no public domain bears: RFC 6761 (`localhost`), 6762 (`.local`, and those of its appendix G), 8375 (`.home.arpa`),
 * draft-davies-internal-tld (`.internal`), draft-chapin-additional-reserved-tlds (`.localdomain`); and those without a domain.
 */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)\.?$|^(?!\[)[^.]+\.?$/u;

/**
 * Paths of the screens of those who write a site. WordPress (Administration Screens; `get_preview_post_link`: `preview`, `preview_id`, `preview_nonce`), Drupal
 * (`/node/1/edit`), Joomla (`/administrator`), SPIP (`/ecrire/`), TYPO3 (`/typo3/`), Ghost (`/ghost/#/editor`).
 */
const WRITING_PATH =
  /\/wp-admin(?:\/|$)|\/wp-login\.php$|^\/(?:[a-z]{2}\/)?node\/(?:\d+\/(?:edit|revisions|delete)|add)(?:\/|$)|^\/administrator(?:\/|$)|\/ecrire\/?$|^\/typo3\/|^\/ghost\/?$/u;
const MAILBOX_HOST = /^(?:mail\.google\.com|outlook\.(?:live|office|office365)\.com)$/u;

const PRIVATE_PAGES: readonly PrivatePage[] = [
  {
    what: "n'est joignable que de votre réseau",
    isOne: ({ hostname }) => LOCAL_NAME.test(hostname) || isPrivateAddress(hostname),
  },
  {
    what: "est un écran de rédaction, qui veut un compte",
    isOne: ({ pathname }) => WRITING_PATH.test(pathname),
  },
  {
    what: "montre un brouillon à qui l'écrit",
    isOne: ({ searchParams }) =>
      searchParams.has("preview_nonce") || (searchParams.get("preview") === "true" && hasPost(searchParams)),
  },
  {
    what: "mène à votre boîte aux lettres",
    isOne: ({ hostname, pathname }) => MAILBOX_HOST.test(hostname) && /^\/(?:mail|u)(?:\/|$)/u.test(pathname),
  },
];

function hasPost(parameters: URLSearchParams): boolean {
  return ["p", "page_id", "post_type", "preview_id"].some((name) => parameters.has(name));
}

const REMEDY = `donnez l'adresse publique de la page${NNBSP}; si elle est à lire, mettez-la entre accents graves`;

/** Says why nobody but its writer can open an address: it is of their machine, their network, their account. Undefined for any other. */
export function explainPrivatePage(address: string): Explanation | undefined {
  const url = /^https?:/iu.test(address) ? parseUrl(address) : undefined;
  const page = url && PRIVATE_PAGES.find(({ isOne }) => isOne(url));
  return page && { message: `l'adresse ${quote(address)} ${page.what}`, remedy: REMEDY };
}

/** True for such an address. */
export function isPrivatePage(address: string): boolean {
  return explainPrivatePage(address) !== undefined;
}
