import { routes } from "../model/routes.ts";
import { ARTICLE_FOLDERS } from "../model/schema/article.ts";
import type { FieldPath } from "../model/schema/parse-value.ts";
import { FEEDS_FILE, type LinkFault, type ReadSources } from "../model/source.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { quote } from "../text/quote.ts";
import { foldText, slugify } from "../text/slug.ts";
import { findTexts, findValues } from "./find-values.ts";

type Claim = { file: string; path: FieldPath; key: string; shown: string };

/** Things that two files, or a file and the site itself, claim for themselves. */
export function checkUnique({ fiches, articles, roundups, events, feeds }: ReadSources): LinkFault[] {
  const names = fiches.flatMap(({ file, raw }) =>
    findTexts(raw, ["name"]).map(({ path, text }) => ({
      file,
      path,
      key: slugify(text) || foldText(text),
      shown: text,
    })),
  );
  const ids = fiches.map(({ file, id }) => ({ file, path: [], key: id, shown: id }));
  const former = fiches.flatMap(({ file, raw }) =>
    findTexts(raw, ["redirect_from", "*"]).map(({ path, text }) => ({ file, path, key: text, shown: text })),
  );
  const numbers = roundups.flatMap(({ file, raw }) =>
    findValues(raw, ["number"])
      .filter(({ value }) => typeof value === "number")
      .map(({ path, value }) => ({ file, path, key: String(value), shown: String(value) })),
  );
  const addresses = findTexts(feeds, ["*", "url"]).map(({ path, text }) => ({
    file: FEEDS_FILE,
    path,
    key: canonicalUrl(text),
    shown: text,
  }));
  return [
    ...findRepeats(names, "le nom", "changez l'un des deux noms ou fondez les deux fiches"),
    ...findRepeats([...ids, ...former], "l'identifiant", "retirez cet ancien identifiant, il mène déjà ailleurs"),
    ...findRepeats(numbers, "le numéro", "donnez à chaque édition son numéro"),
    ...findRepeats(addresses, "le flux", "gardez une seule des deux sources"),
    ...articles.flatMap(checkAddress),
    ...events.flatMap(checkEventAddress),
  ];
}

function findRepeats(claims: readonly Claim[], thing: string, remedy: string): LinkFault[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.key);
    if (earlier)
      return [
        {
          ...claim,
          message: `${thing} ${quote(claim.shown)} est déjà pris ${earlier.file === claim.file ? "plus haut" : `par ${earlier.file}`}`,
          remedy,
        },
      ];
    first.set(claim.key, claim);
    return [];
  });
}

/** First steps of the addresses that the site makes itself, which a page of `content/pages/` must leave alone. */
const RESERVED = new Set([
  ...[
    routes.directory(),
    routes.actor("x"),
    routes.people(),
    routes.roundups(),
    routes.letter(),
    routes.tags(),
    routes.series("x"),
    routes.events(),
    routes.glossary(),
    routes.feeds(),
    routes.categories(),
    routes.archive(),
    routes.authors(),
    routes.search(),
  ].map((path) => path.split("/")[1] ?? ""),
  ...Object.keys(ARTICLE_FOLDERS).filter((folder) => folder !== "pages"),
  "pagefind",
  "assets",
  "404",
]);

/** A page may not take an address of the site, nor an article that of its list's second page. */
function checkAddress({ file, id, folder }: ReadSources["articles"][number]): LinkFault[] {
  const isTaken = folder === "pages" ? RESERVED.has(id) : isNumber(id);
  return isTaken ? [explainTaken(file, routes.article(folder, id))] : [];
}

/** An event may not take the address of a list of events. */
function checkEventAddress({ file, id }: ReadSources["events"][number]): LinkFault[] {
  const isTaken = isNumber(id) || routes.event(id) === routes.pastEvents();
  return isTaken ? [explainTaken(file, routes.event(id))] : [];
}

function isNumber(id: string): boolean {
  return /^\d+$/u.test(id);
}

function explainTaken(file: string, address: string): LinkFault {
  const message = `l'adresse ${quote(address)} est celle d'une page du site`;
  return { file, path: [], line: 1, message, remedy: "renommez le fichier" };
}
