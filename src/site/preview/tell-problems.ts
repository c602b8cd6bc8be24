import type { SourceFault } from "../../../layouts/preview/news.ts";
import type { Problem } from "../../text/problem.ts";

/** Milliseconds: a file that an editor writes in two goes is read once between them. */
const PATIENCE = 150;

export type ProblemTeller = {
  /** Takes what a reading found; `isLast` where no other is under way. */
  hear: (problems: readonly Problem[], isLast: boolean) => void;
  /** Waits for the next reading. */
  hold: () => void;
};

/** Tells problems where they are others than before; errors only when nothing is saved, nor read, for a moment. */
export function openTeller(tell: (problems: readonly Problem[]) => void): ProblemTeller {
  let told: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    hold: () => clearTimeout(timer),
    hear: (problems, isLast) => {
      clearTimeout(timer);
      const tellNow = () => {
        const words = JSON.stringify(problems);
        if (words !== told) tell(problems);
        told = words;
      };
      if (!hasErrors(problems)) tellNow();
      else if (isLast) timer = setTimeout(tellNow, PATIENCE);
    },
  };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === "error");
}

/** The errors as an open page shows them. */
export function listFaults(problems: readonly Problem[]): SourceFault[] {
  return problems
    .filter(({ level }) => level === "error")
    .map(({ file, line, field, message, remedy }) => ({
      place: line === undefined ? file : `${file}:${line}`,
      message: field === undefined ? message : `${field}\u00a0: ${message}`,
      remedy,
    }));
}
