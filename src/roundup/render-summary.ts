import { nameFolder } from "../files/name-folder.ts";
import { openLine, type ProgressStream } from "../network/open-line.ts";
import { callCommand } from "../text/call-command.ts";
import { type Problem, renderProblem } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import type { SourceReading } from "./candidate.ts";
import type { PrepareResult } from "./prepare-roundup.ts";

/** Problems told one by one; the others are counted. */
const TOLD = 4;

/** What a run did, in French, in ten lines at most; files are named as from the current folder. */
export function renderRoundupSummary(result: PrepareResult, current: string): string[] {
  return renderLines(result, current).map((line) => line.replace(/\p{Cc}/gu, " "));
}

function renderLines(result: PrepareResult, current: string): string[] {
  switch (result.kind) {
    case "invalid-sources":
      return renderInvalid(result.problems.filter(({ level }) => level === "error"));
    case "refused":
      return ["Rien n'est écrit.", ...tellFirst(result.problems)];
    case "no-feed-yet":
      return [
        `Aucun flux à lire pour l'instant${NNBSP}; rien n'est écrit. Ajoutez des sources dans content/sources.yaml.`,
      ];
    case "no-feed-read":
      return ["Rien n'est écrit.", ...renderFailures(result.readings)];
    case "done":
      return renderDone(result, current);
  }
}

function renderInvalid(errors: readonly Problem[]): string[] {
  const count = countOf(errors.length, "erreur", "erreurs");
  return [
    `Les sources ont ${count}${NNBSP}; rien n'est écrit.`,
    ...tellFirst(errors),
    `Corrigez, puis relancez. Pour toutes les voir${NBSP}: ${callCommand("check")}`,
  ];
}

function renderDone(result: PrepareResult & { kind: "done" }, current: string): string[] {
  const { isNew, isDemo, added, readings, notices, report } = result;
  const file = nameFolder(result.file, current);
  const read = readings.filter(({ parsed }) => parsed !== undefined).length;
  const share = `(${read} flux ${read > 1 ? "lus" : "lu"}${read < readings.length ? ` sur ${readings.length}` : ""})`;
  const count = countOf(added.length, "nouveau candidat", "nouveaux candidats");
  const isThere = !isNew || added.length > 0;
  const written = added.length > 0 ? `${file}${NBSP}: ${count} ${share}.` : `Aucun nouveau candidat ${share}.`;
  const lines = [
    ...(isDemo ? [`Démonstration${NBSP}: ces liens viennent de flux d'exemple.`] : []),
    written,
    ...renderDetails(result),
    ...renderNotices(notices),
    ...renderFailures(readings),
    ...renderWarnings(readings),
  ];
  const next = [
    ...(report === undefined ? [] : [`Pourquoi, et ce qui est écarté${NBSP}: ${nameFolder(report, current)}`]),
    ...(isThere ? [renderNext(file, isDemo)] : []),
  ];
  return [...lines.slice(0, LINES - next.length), ...next];
}

/** A summary is read at a glance; the report tells the rest. */
const LINES = 10;

/** What asks for a hand here is told before what went wrong elsewhere. */
function renderNotices(notices: readonly string[]): string[] {
  const rest = notices.length - TOLD;
  const more = rest > 0 ? [`… et ${countOf(rest, "autre remarque", "autres remarques")}.`] : [];
  return [...notices.slice(0, TOLD).map((notice) => `${notice}.`), ...more];
}

function renderDetails({ added, grouped, left, fromBox }: PrepareResult & { kind: "done" }): string[] {
  const doubtful = added.filter(({ isDoubtful }) => isDoubtful).length;
  const late = added.filter(({ isLate }) => isLate).length;
  const details = [
    ...(fromBox > 0 ? [countOf(fromBox, "lien de la boîte", "liens de la boîte")] : []),
    ...(doubtful > 0 ? [`${doubtful} à relire`] : []),
    ...(late > 0 ? [countOf(late, "arrivé en retard", "arrivés en retard")] : []),
    ...(grouped > 0 ? [countOf(grouped, "doublon regroupé", "doublons regroupés")] : []),
    ...(left > 0 ? [countOf(left, "laissé faute de place", "laissés faute de place")] : []),
  ];
  return details.length === 0 ? [] : [`${details.join(", ")}.`];
}

function renderNext(file: string, isDemo: boolean): string {
  return isDemo
    ? `Regardez ${file} sous ${callCommand("start")}, puis supprimez-le.`
    : `Relisez ${file}, ou triez-le au bureau (${callCommand("start")}), puis retirez ${quote("draft: true")} pour publier.`;
}

function renderFailures(readings: readonly SourceReading[]): string[] {
  const failed = readings.filter(({ parsed }) => parsed === undefined);
  if (failed.length === 0) return [];
  const verb = failed.length > 1 ? "flux n'ont pas été lus" : "flux n'a pas été lu";
  const which = failed.length > TOLD ? `, dont${NBSP}:` : `${NBSP}:`;
  const reasons = failed.flatMap(({ problems }) => problems.find(({ level }) => level === "error") ?? []);
  return [`${failed.length} ${verb}${which}`, ...reasons.slice(0, TOLD).map(renderItem)];
}

function renderWarnings(readings: readonly SourceReading[]): string[] {
  const faulty = readings.filter(({ parsed, problems }) => parsed !== undefined && problems.length > 0).length;
  if (faulty === 0) return [];
  return [`${countOf(faulty, "flux lu a", "flux lus ont")} des éléments incomplets (date, adresse ou fin manquante).`];
}

function tellFirst(problems: readonly Problem[]): string[] {
  const rest = problems.length - TOLD;
  const more = rest > 0 ? [`  … et ${countOf(rest, "autre", "autres")}`] : [];
  return [...problems.slice(0, TOLD).map(renderItem), ...more];
}

const renderItem = (problem: Problem) => `  ${renderProblem(problem)}`;
const countOf = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

/** One line of a terminal that is written over; on anything but a terminal nothing is shown. */
export function openProgressLine(stream: ProgressStream): {
  show: (progress: { done: number; total: number; reading: { source: { name: string }; parsed?: unknown } }) => void;
  clear: () => void;
} {
  const rewrite = openLine(stream);
  return {
    show: ({ done, total, reading: { source, parsed } }) =>
      rewrite(`${done}/${total} flux — ${source.name}${parsed === undefined ? " (échec)" : ""}`),
    clear: () => rewrite(""),
  };
}
