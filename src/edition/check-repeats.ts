import type { Roundup, RoundupLink } from "../model/model.ts";
import { canonicalPlace, foldTitle, isRootPlace } from "../text/canonical-url.ts";
import { compareDates } from "../text/dates.ts";
import type { Explanation, Problem } from "../text/problem.ts";
import { NNBSP, quote } from "../text/quote.ts";
import { hashShared } from "./parse-memory.ts";

type Place = { roundup: Roundup; link: RoundupLink };
/** Links by their canonical addresses. */
export type LinkIndex = ReadonlyMap<string, Place[]>;

/** Every link by its canonical address, oldest edition first. */
export function indexLinks(roundups: readonly Roundup[]): LinkIndex {
  const index = new Map<string, Place[]>();
  for (const roundup of roundups.toSorted((a, b) => compareDates(a.date, b.date))) {
    for (const link of roundup.links) {
      if (link.url === undefined) continue;
      const key = canonicalPlace(link.url);
      index.set(key, [...(index.get(key) ?? []), { roundup, link }]);
    }
  }
  return index;
}

/**
 * A link that stands already, above or in an earlier edition: an error. A doubt where its address tells neither of two titles: that of a whole site,
 * or of several articles, as their feed had it.
 */
export function checkRepeat(link: RoundupLink, roundup: Roundup, places: LinkIndex): Problem[] {
  const repeat = link.url === undefined ? undefined : findRepeat(link, roundup, places);
  if (repeat === undefined) return [];
  const { file } = roundup;
  const { line } = link;
  return sharesAddress(link, repeat, roundup)
    ? [{ level: "warning", file, line, ...explainShared(repeat, roundup) }]
    : [{ level: "error", file, line, ...explainRepeat(repeat, roundup) }];
}

/** Where a link stands already, under its own title rather than another: above it, else in an earlier edition. */
function findRepeat({ url = "", title, line }: RoundupLink, roundup: Roundup, places: LinkIndex): Place | undefined {
  const all = places.get(canonicalPlace(url)) ?? [];
  const found = [
    ...all.filter((place) => place.roundup === roundup && place.link.line < line),
    ...all.filter((place) => place.roundup.date < roundup.date),
  ];
  return found.find((place) => foldTitle(place.link.title) === foldTitle(title)) ?? found[0];
}

function sharesAddress({ url = "", title }: RoundupLink, { link }: Place, { memory }: Roundup): boolean {
  if (foldTitle(title) === foldTitle(link.title)) return false;
  return isRootPlace(canonicalPlace(url)) || memory.hashes.has(hashShared(url));
}

function explainRepeat({ roundup: { number, file }, link }: Place, roundup: Roundup): Explanation {
  if (file === roundup.file)
    return { message: `ce lien est déjà ligne ${link.line}`, remedy: "gardez un seul des deux blocs" };
  return {
    message: `ce lien est déjà dans l'édition ${number} (${file}:${link.line})`,
    remedy: `retirez-le${NNBSP}; pour y revenir exprès, citez-le dans vos mots plutôt qu'en titre`,
  };
}

function explainShared({ roundup: { number, file }, link }: Place, roundup: Roundup): Explanation {
  const place = file === roundup.file ? `ligne ${link.line}` : `dans l'édition ${number}`;
  return {
    message: `cette adresse est aussi celle de ${quote(link.title)} (${place}), elle ne mène à aucun des deux`,
    remedy: "si ce lien a une page à lui, donnez-en l'adresse",
  };
}
