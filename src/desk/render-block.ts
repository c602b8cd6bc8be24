import { escapeDestination, escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { ProposedCandidate } from "../roundup/report.ts";

/** A link that was proposed and removed, written again from the report: as first proposed, but for the reasons. */
export function renderBlock({ title, url, publisher, actors, day, language, excerpt }: ProposedCandidate): string {
  const details = [
    actors.length > 0 && `acteurs: ${actors.join(", ")}`,
    day !== undefined && `date: ${day}`,
    language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) && `langue: ${language}`,
  ].filter((detail) => detail !== false && detail !== undefined && detail !== "");
  const heading = `### [${escapeMarkdown(title)}](${escapeDestination(url)}) — ${escapeMarkdown(publisher)}`;
  const head = details.length > 0 ? `${heading}\n<!-- ${details.join(" ; ")} -->` : heading;
  return excerpt && excerpt !== title ? `${head}\n\n> ${escapeMarkdown(excerpt)}` : head;
}
