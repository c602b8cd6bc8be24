import { escapeDestination, escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { Candidate, OtherSource } from "../roundup/candidate.ts";
import { renderMerits, renderScore } from "../roundup/render-reasons.ts";

/** A candidate as a block of a draft (DESIGN decision 5): title, a comment that says why it is there, excerpt. */
export function renderCandidate(candidate: Candidate): string {
  const { title, url, publisher, excerpt } = candidate;
  const heading = `### [${escapeMarkdown(title)}](${escapeDestination(url)}) — ${escapeMarkdown(publisher)}`;
  const quotation = excerpt && excerpt !== title ? [`> ${escapeMarkdown(excerpt)}`] : [];
  return [`${heading}\n${renderComment(candidate)}`, ...quotation].join("\n\n");
}

function renderComment({ reasons, score, actorIds, day, seen, language, group }: Candidate): string {
  const details = [
    `retenu: ${cleanDetail(renderMerits(reasons))} (${renderScore(score)})`,
    actorIds.length > 0 && `acteurs: ${actorIds.join(", ")}`,
    day === undefined ? `sans date${seen === undefined ? "" : `, vu le ${seen}`}` : `date: ${day}`,
    language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) && `langue: ${language}`,
    group.length > 0 && `aussi chez: ${group.map(renderOther).join(", ")}`,
  ];
  return `<!-- ${details.filter((detail) => detail !== false && detail !== undefined).join(" ; ")} -->`;
}

function renderOther({ publisher, url }: OtherSource): string {
  const address = escapeDestination(url).replaceAll(";", "%3B").replaceAll("--", "-%2D");
  return `${cleanDetail(publisher)} ${cleanDetail(address)}`;
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
