import type { Problem } from "../text/problem.ts";
import { NBSP } from "../text/quote.ts";

const MOST_LINES = 5;

/** Tells a fault once, however many rows have it: the first in its words, and the lines of the others. */
export function groupProblems(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = [
      problem.level,
      problem.file,
      problem.field,
      nameFault(problem.message),
      nameFault(problem.remedy),
    ].join("\n");
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(problem);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [tell(first, others)] : []));
}

function tell(first: Problem, others: readonly Problem[]): Problem {
  if (others.length === 0) return first;
  const lines = others.slice(0, MOST_LINES).map(({ line }) => line);
  const rest = others.length > MOST_LINES ? "…" : "";
  const count = others.length === 1 ? "une autre ligne" : `${others.length} autres lignes`;
  return { ...first, message: `${first.message}, et de même ${count} (${lines.join(", ")}${rest})` };
}

/** A fault without the values that it quotes and the numbers that it tells. */
function nameFault(text: string): string {
  return text.replace(new RegExp(`«${NBSP}.*?${NBSP}»`, "gu"), "«»").replace(/\d+/gu, "0");
}
