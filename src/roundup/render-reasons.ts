import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { openFormat } from "../text/open-format.ts";
import { NBSP, quote } from "../text/quote.ts";
import { getStrings, type Language } from "../words/languages.ts";
import { isMerit, type Merit, type Reason } from "./candidate.ts";

/** `mots-clés « open data », « budget participatif », acteur nommé « Voxe »`, in a site's language. */
export function renderMerits(reasons: readonly Reason[], language: Language = EDITOR_LANGUAGE): string {
  const { reasons: words, quotation } = getStrings(language).draft;
  const merits = reasons.filter(isMerit);
  const keywords = merits.flatMap((merit) => (merit.kind === "keyword" ? quotation(merit.term) : []));
  const names = merits.flatMap((merit) =>
    merit.kind === "keyword" || merit.kind === "learned" ? [] : words.named[merit.kind](quotation(merit.name)),
  );
  const learned = merits
    .flatMap((merit) => (merit.kind === "learned" && merit.about !== "start" && merit.about !== "rest" ? [merit] : []))
    .slice(0, MOST_LEARNED)
    .map((merit) => renderLearned(merit, language));
  return [...(keywords.length > 0 ? [words.keywords(keywords)] : []), ...names, ...learned].join(", ");
}

/** Learned reasons that are told beside a link; its report has all that count. */
const MOST_LEARNED = 3;

/** `« conseil citoyen » paraît dans 5 éditions`, `vous avez gardé 7 articles de cette source` */
function renderLearned(
  { about, name: term, isKept, count: met }: Merit & { kind: "learned" },
  language: Language = EDITOR_LANGUAGE,
): string {
  const { reasons: words, quotation } = getStrings(language).draft;
  const name = quotation(term);
  if (about === "start") return "au départ, comme tout article de ces flux";
  if (about === "company") return isKept ? words.company(name) : words.otherCompany(name);
  if (about === "rest") return isKept ? "d'autres mots, moins parlants" : "d'autres mots, qui parlent d'autre chose";
  if (about === "section") return words.section(name, isKept);
  if (about === "source") return words.source(met, isKept);
  if (about === "actor") return words.actor(met, name, isKept);
  if (met > 0) return words.word(met, name, isKept);
  return isKept ? words.ownWord(name) : words.otherWord(name);
}

/** Every reason in words, with what it weighs: `mot-clé « open data » dans le titre : +8`, `source : ×2`. */
export function listReasons(reasons: readonly Reason[]): string[] {
  return reasons.map((reason) =>
    isMerit(reason)
      ? `${renderMerit(reason)}${NBSP}: ${reason.points < 0 ? "−" : "+"}${renderNumber(Math.abs(reason.points))}`
      : `${renderFactor(reason)}${NBSP}: ×${renderNumber(reason.by)}`,
  );
}

function renderMerit(merit: Merit): string {
  const said = merit.kind === "learned" ? renderLearned(merit) : renderMerits([merit]);
  return "place" in merit ? `${said} dans ${merit.place === "title" ? "le titre" : "l'extrait"}` : said;
}

function renderFactor(factor: Exclude<Reason, Merit>): string {
  switch (factor.kind) {
    case "source":
      return "poids de la source";
    case "language":
      return `langue ${quote(factor.language)}`;
    case "age":
      return `paru il y a ${factor.days} jours`;
    case "undated":
      return "sans date";
    case "short":
      return "titre très court, sans extrait";
  }
}

/** « 1 point », « 12 points », « 2,5 points ». */
export function renderScore(score: number, language: Language = EDITOR_LANGUAGE): string {
  const { draft, conventions } = getStrings(language);
  return draft.reasons.points(renderNumber(score, conventions.locale), score >= 2);
}

/** As French writes it: `2,5`; or as a language does. */
function renderNumber(value: number, locale: string = EDITOR_LANGUAGE): string {
  return openFormat(Intl.NumberFormat, locale, { maximumFractionDigits: 2, useGrouping: false }).format(value);
}
