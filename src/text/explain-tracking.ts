import { OPAQUE_REDIRECTORS, type OpaqueRedirector } from "./addresses/opaque-redirectors.ts";
import { cleanUrl } from "./canonical-url.ts";
import { encodeUnfit } from "./encode-address.ts";
import { parseUrl } from "./parse-url.ts";
import type { Problem } from "./problem.ts";
import { unwrapUrl } from "./unwrap-url.ts";

/** The service that an address passes through without saying where it leads; undefined where it leads to a page by itself. */
export function findRedirector(address: string): OpaqueRedirector | undefined {
  const url = parseUrl(unwrapUrl(address));
  return (
    url &&
    OPAQUE_REDIRECTORS.find(
      ({ host, path }) => host.test(url.hostname) && (path === undefined || path.test(url.pathname)),
    )
  );
}

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
      remedy: "ouvrez-la et copiez l'adresse de la page où elle mène",
    };
  }
  if (clean === encodeUnfit(address)) return undefined;
  const isWrapped = unwrapUrl(address) !== address;
  const message = isWrapped
    ? "l'adresse passe par un intermédiaire qui suit ses lecteurs"
    : "l'adresse suit ses lecteurs à la trace";
  return { level: "error", message, remedy: `écrivez ${clean}` };
}
