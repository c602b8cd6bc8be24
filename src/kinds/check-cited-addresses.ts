import type { LinkFault } from "../model/source.ts";
import { explainCopy, isHomePage } from "../text/addresses/copies.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { quote } from "../text/quote.ts";
import { findInFields, findTexts, listTexts } from "./find-values.ts";

/** The fields in which an address establishes something. */
const SOURCES = [
  "sources.*.url",
  "original.url",
  "last_seen.source",
  ...["history", "impact", "limits", "funding"].map((field) => `${field}.*.source`),
];

/** Addresses of front matter or a fiche that lead to a copy of a page, and sources that lead to a whole site: warnings, for they may be all there is. */
export function checkCitedAddresses(file: string, raw: unknown): LinkFault[] {
  return [...checkCopies(file, raw), ...checkHomes(file, raw)];
}

function checkCopies(file: string, raw: unknown): LinkFault[] {
  if (!mayCiteCopy(raw)) return [];
  return listTexts(raw).flatMap(({ path, text }): LinkFault[] => {
    const copy = isAddress(text) ? explainCopy(text) : undefined;
    return copy ? [{ file, path, level: "warning", ...copy }] : [];
  });
}

/** The home of an actor may tell of the actor; that of another site tells of that site. */
function checkHomes(file: string, raw: unknown): LinkFault[] {
  const homes = findInFields(raw, SOURCES).filter(({ text }) => isHomePage(text));
  if (homes.length === 0) return [];
  const own = new Set(findTexts(raw, ["links", "*", "url"]).map(({ text }) => canonicalUrl(text)));
  return homes
    .filter(({ text }) => !own.has(canonicalUrl(text)))
    .map(({ path, text }) => ({
      ...{ file, path, level: "warning" },
      message: `la source ${quote(text)} n'est que la page d'accueil d'un site`,
      remedy: "donnez l'adresse de la page, ou retirez-la et dites dans le titre ce que vous avez lu",
    }));
}

/** Asked of every source, so that it makes nothing. */
function mayCiteCopy(value: unknown): boolean {
  if (typeof value === "string") return isAddress(value) && explainCopy(value) !== undefined;
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (mayCiteCopy((value as Record<string, unknown>)[key])) return true;
  return false;
}

function isAddress(text: string): boolean {
  return text.startsWith("http");
}
