import { listPages } from "../exports/list-pages.ts";
import { renderRedirects } from "../exports/render-redirects.ts";
import type { Model } from "../model/model.ts";
import { WAYS } from "../model/schema/delivery.ts";
import { parseUrl } from "../text/parse-url.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { isReservedHost } from "../text/web-address.ts";

/** What is wrong with the address by which a letter's readers leave its list. */
export type ExitFault = Pick<Problem, "level" | "message" | "remedy">;

const REMEDY =
  "donnez celle où l'on se désabonne vraiment, de votre logiciel d'envoi ou d'un formulaire, ou écrivez à cette adresse une page du site qui dit comment";

/**
 * Why nobody would leave the list by `unsubscribe_url`, on a public site: an address kept for examples, an error; or one of the site at
 * which it has nothing, a warning, for a host may serve more than this program writes. Undefined where somebody may, and where the
 * engine that sends the letter puts an address of its own there.
 */
export function explainExit(model: Model): ExitFault | undefined {
  const { url, newsletter } = model.settings;
  const site = parseUrl(url);
  const exit = newsletter && parseUrl(newsletter.unsubscribe_url);
  if (!newsletter || !site || !exit || isReservedHost(site.hostname)) return undefined;
  if (WAYS[newsletter.delivery?.by ?? "outbox"].unsubscribes) return undefined;
  const address = quote(newsletter.unsubscribe_url);
  if (isReservedHost(exit.hostname))
    return {
      ...{ level: "error", remedy: REMEDY },
      message: `${address} est une adresse d'exemple, où personne ne se désabonne`,
    };
  if (hostOf(exit) !== hostOf(site) || isServed(model, exit.pathname)) return undefined;
  return {
    ...{ level: "warning", remedy: REMEDY },
    message: `${address} est une adresse de ce site, où rien n'est${"\u00a0"}: ni page, ni fichier de public/, ni redirection`,
  };
}

const hostOf = ({ hostname }: URL) => hostname.replace(/^www\./u, "");

function isServed(model: Model, pathname: string): boolean {
  const path = decode(pathname);
  const bare = path.replace(/\/$/u, "");
  const pages = listPages(model).map((page) => page.path);
  const files = [path, `${bare}/index.html`, `${bare}.html`].map((file) => file.slice(1));
  return (
    pages.includes(`${bare}/`) ||
    files.some((file) => model.publicFiles.includes(file)) ||
    renderRedirects(model)
      .split("\n")
      .some((line) => covers(line.split(" ", 1)[0] ?? "", path))
  );
}

/** True for a former address that is this one or, with a star at its end, stands above it. */
function covers(from: string, path: string): boolean {
  return from.endsWith("*") ? path.startsWith(from.slice(0, -1)) : from !== "" && from === path;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
