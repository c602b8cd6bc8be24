import { sayNumber } from "../text/editor-language.ts";
import { NBSP, quote } from "../text/quote.ts";
import { isMerit, type Merit, type Reason } from "./candidate.ts";

const SAYINGS: Record<Exclude<Merit["kind"], "keyword" | "learned">, string> = {
  "actor-named": "acteur nommé",
  "person-named": "personne nommée",
  "actor-site": "site de",
  "actor-feed": "flux de",
};

/** `mots-clés « open data », « budget participatif », acteur nommé « Voxe »` */
export function renderMerits(reasons: readonly Reason[]): string {
  const merits = reasons.filter(isMerit);
  const keywords = merits.flatMap((merit) => (merit.kind === "keyword" ? quote(merit.term) : []));
  const names = merits.flatMap((merit) =>
    merit.kind === "keyword" || merit.kind === "learned" ? [] : `${SAYINGS[merit.kind]} ${quote(merit.name)}`,
  );
  const learned = merits
    .flatMap((merit) => (merit.kind === "learned" && merit.about !== "start" && merit.about !== "rest" ? [merit] : []))
    .slice(0, MOST_LEARNED)
    .map(renderLearned);
  const label = keywords.length > 1 ? "mots-clés" : "mot-clé";
  return [...(keywords.length > 0 ? [`${label} ${keywords.join(", ")}`] : []), ...names, ...learned].join(", ");
}

/** Learned reasons that are told beside a link; its report has all that count. */
const MOST_LEARNED = 3;

const count = (number: number, one: string) => `${number} ${one}${number > 1 ? "s" : ""}`;

/** `« conseil citoyen » paraît dans 5 éditions`, `vous avez gardé 7 articles de cette source` */
function renderLearned({ about, name, isKept, count: met }: Merit & { kind: "learned" }): string {
  if (about === "start") return "au départ, comme tout article de ces flux";
  if (about === "company")
    return isKept
      ? `les autres articles de ${quote(name)} ressemblent à ce que vous gardez`
      : `les autres articles de ${quote(name)} parlent d'autre chose`;
  if (about === "rest") return isKept ? "d'autres mots, moins parlants" : "d'autres mots, qui parlent d'autre chose";
  if (about === "section")
    return `vous ${isKept ? "gardez" : "ne gardez guère"} ce qui va dans la rubrique ${quote(name)}`;
  if (about === "source") return `vous avez ${isKept ? "gardé" : "retiré"} ${count(met, "article")} de cette source`;
  if (about === "actor") return `vous avez ${isKept ? "gardé" : "retiré"} ${count(met, "article")} sur ${quote(name)}`;
  if (met > 0)
    return `${quote(name)} paraît dans ${isKept ? "" : "ce que vous avez retiré de "}${count(met, "édition")}`;
  return isKept ? `${quote(name)} est un mot du site` : `${quote(name)} se lit plutôt dans ce que vous ne gardez pas`;
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
export function renderScore(score: number): string {
  return `${renderNumber(score)} ${score < 2 ? "point" : "points"}`;
}

/** As French writes it: `2,5`. */
function renderNumber(value: number): string {
  return sayNumber(value, { maximumFractionDigits: 2, useGrouping: false });
}
