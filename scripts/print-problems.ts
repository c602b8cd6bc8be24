import { type CommandName, callCommand } from "../src/text/call-command.ts";
import { type Problem, renderProblem } from "../src/text/problem.ts";

/** Prints problems on the error stream, one a line, and returns how many are errors and how many warnings. */
export function printProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  for (const problem of problems) console.error(`${problem.level === "error" ? "✗" : "!"} ${renderProblem(problem)}`);
  const errors = problems.filter(({ level }) => level === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** Prints what stops a command; warnings, which `npm run check` tells, are counted. Returns how many errors there are. */
export function printErrors(problems: readonly Problem[]): number {
  const { errors } = printProblems(problems.filter(({ level }) => level === "error"));
  const warnings = problems.length - errors;
  if (warnings > 0 && errors === 0)
    console.error(`! Avertissements${"\u00a0"}: ${warnings}${"\u202f"}; ${callCommand("check")} les montre.`);
  return errors;
}

/** Prints problems each time that they are others, with what the preview makes of them, and says when nothing stops it any more. */
export function openReport(): (problems: readonly Problem[]) => void {
  let wasFaulty = false;
  return (problems) => {
    const { errors } = printProblems(problems);
    if (errors > 0) console.error("\nCorrigez ces erreurs\u202f; les pages ouvertes les montrent jusque-là.");
    else if (wasFaulty) console.error("\nLes sources se lisent de nouveau.");
    wasFaulty = errors > 0;
  };
}

/** What stands below the problems that stop a command: what was not done, and which command to type again. */
export function sayStopped(undone: string, name: CommandName): string {
  return `\n${undone}. Corrigez ces erreurs, puis relancez ${callCommand(name)}.`;
}
