import { type Problem, renderProblem } from "../src/model/problem.ts";

/** Prints problems on the error stream, one a line, and returns how many are errors and how many warnings. */
export function printProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  for (const problem of problems) console.error(`${problem.level === "error" ? "✗" : "!"} ${renderProblem(problem)}`);
  const errors = problems.filter(({ level }) => level === "error").length;
  return { errors, warnings: problems.length - errors };
}
