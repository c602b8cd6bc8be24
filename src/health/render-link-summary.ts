import { callCommand } from "../text/call-command.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { STATES } from "./link-record.ts";
import type { LinkReport } from "./link-report.ts";
import { renderCount } from "./write-link-report.ts";

/** Dead links and statuses to review that are told one by one; the others are counted. */
const TOLD = 2;

/** What a run found, in French, in ten lines at most. `files` are named as the editor should see them. */
export function renderLinkSummary(report: LinkReport, files: readonly string[]): string[] {
  const { addresses, reviews, notices, complete } = report;
  const dead = addresses.filter(({ state }) => state === "dead");
  const lines = [
    `${complete ? "Liens visités" : "Passage interrompu, ce qu'il a appris est gardé"}${NBSP}: ${renderCounts(report)}.`,
    ...notices.slice(0, 1).map((notice) => `Attention${NBSP}: ${notice}.`),
    ...dead.slice(0, TOLD).map(({ url, reason, citations: [first] }) => {
      return `  ✗ ${first?.file ?? ""}${first?.line === undefined ? "" : `:${first.line}`} — ${url} (${reason})`;
    }),
    ...(dead.length > TOLD ? [`  … et ${dead.length - TOLD} autres liens morts`] : []),
    ...reviews.slice(0, TOLD).map(({ file, reason }) => `  ! ${file}${NBSP}: statut à revoir, ${reason}`),
    ...(reviews.length > TOLD ? [`  … et ${reviews.length - TOLD} autres statuts à revoir`] : []),
    `Rapport${NBSP}: ${files.join(" et ")}.`,
    renderNext(report, files[0] ?? ""),
  ];
  return lines.map((line) => line.replace(/\p{Cc}/gu, " "));
}

function renderCounts({ counts, addresses }: LinkReport): string {
  const parts = STATES.toReversed().flatMap((state) => (counts[state] > 0 ? [renderCount(state, counts[state])] : []));
  return addresses.length === 0 ? "aucune adresse citée" : parts.join(", ");
}

function renderNext({ counts, reviews, complete }: LinkReport, file: string): string {
  if (!complete) return `Relancez ${callCommand("check", "--links")} pour visiter le reste.`;
  if (counts.dead + reviews.length > 0) return `Ouvrez ${file}, corrigez les sources à la main, puis relancez.`;
  if (counts.watched > 0) return `Rien de mort${NNBSP}; relancez dans quelques jours pour ce qui est à surveiller.`;
  return "Rien à faire avant le prochain passage, dans une semaine ou deux.";
}
