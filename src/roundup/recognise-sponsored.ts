import type { Candidate } from "./candidate.ts";

/** What papers write on what they were paid for, at the beginning or the end of a text, in the languages of a roundup. */
const LABEL =
  "publicit[ée]|publi-?(?:r[ée]dactionnel|reportage|communiqu[ée])|(?:contenu|article|post|billet)s? (?:sponsoris[ée]|partenaire|propos[ée] par)s?|sponsoris[ée]|en partenariat (?:commercial )?avec|communiqu[ée] (?:sponsoris[ée]|publicitaire)|sponsored(?: (?:content|post))?|advertorial|paid (?:content|post)|(?:presented|brought to you) by|contenido patrocinado|patrocinado|publirreportaje";
const LABELLED = new RegExp(
  `^[\\s\\[(«“]*(?:${LABEL})(?!\\p{L})|(?:^|[.!?…»)\\]]\\s+)[\\[(]?(?:${LABEL})(?!\\p{L})`,
  "iu",
);

/** Folders in which papers keep it. */
const FOLDER =
  /\/(?:publi-?(?:redactionnel|reportage|info)s?|contenus?-(?:sponsorises?|partenaires?)|sponsored(?:-content)?|brand-?(?:voice|content|studio)|partner-?content|native)\//iu;

/** What shows that somebody paid for an item, as it is written; undefined where nothing does. */
export function findSponsor({
  title,
  excerpt = "",
  url,
}: Pick<Candidate, "title" | "excerpt" | "url">): string | undefined {
  const found = LABELLED.exec(title) ?? LABELLED.exec(excerpt) ?? FOLDER.exec(url);
  return found?.[0].replace(/^[\s.!?…»)\][(«“]+/u, "");
}
