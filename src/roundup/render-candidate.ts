import { escapeDestination, escapeMarkdown } from "../markdown/escape-markdown.ts";
import { quote } from "../model/fields.ts";
import type { Candidate, Reason } from "./candidate.ts";

/** A candidate as a block of a draft (DESIGN decision 5): title, a comment that says why it is there, excerpt. */
export function renderCandidate(candidate: Candidate): string {
  const { title, url, publisher, excerpt } = candidate;
  const heading = `### [${escapeMarkdown(title)}](${escapeDestination(url)}) — ${escapeMarkdown(publisher)}`;
  const quotation = excerpt && excerpt !== title ? [`> ${escapeMarkdown(excerpt)}`] : [];
  return [`${heading}\n${renderComment(candidate)}`, ...quotation].join("\n\n");
}

function renderComment({ reasons, actorIds, day, language, alsoFrom }: Candidate): string {
  const details = [
    `retenu: ${cleanDetail(renderReasons(reasons))}`,
    actorIds.length > 0 && `acteurs: ${actorIds.join(", ")}`,
    day === undefined ? "sans date" : `date: ${day}`,
    language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) && `langue: ${language}`,
    alsoFrom.length > 0 && `aussi chez: ${cleanDetail(alsoFrom.join(", "))}`,
  ];
  return `<!-- ${details.filter((detail) => detail !== false && detail !== undefined).join(" ; ")} -->`;
}

const SAYINGS: Record<Exclude<Reason["kind"], "keyword">, string> = {
  "actor-named": "acteur nommé",
  "actor-site": "site de",
  "actor-feed": "flux de",
};

/** `mots-clés « open data », « budget participatif », acteur nommé « Voxe »` */
export function renderReasons(reasons: readonly Reason[]): string {
  const keywords = reasons.flatMap((reason) => (reason.kind === "keyword" ? quote(reason.term) : []));
  const actors = reasons.flatMap((reason) =>
    reason.kind === "keyword" ? [] : `${SAYINGS[reason.kind]} ${quote(reason.name)}`,
  );
  const label = keywords.length > 1 ? "mots-clés" : "mot-clé";
  return [...(keywords.length > 0 ? [`${label} ${keywords.join(", ")}`] : []), ...actors].join(", ");
}

/** A text that can neither end a comment nor begin another of its details; French no-break spaces stay. */
function cleanDetail(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(/-{2,}/gu, "–")
    .replace(/[\u00a0\u202f]*;/gu, ",")
    .replace(/[<>]/gu, "");
}
