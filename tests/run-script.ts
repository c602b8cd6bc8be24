import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { inject } from "vitest";

export const PROJECT = resolve(import.meta.dirname, "..");

export type Run = { code: number | null; stdout: string; stderr: string };

/** Commands that start others of the same code, from its files. */
const FROM_FILES: ReadonlySet<string> = new Set(["start", "build"]);

/** What Node is given to run a command of this repository: as it is, or as it was written for all tests (`bundle-commands.ts`). */
export const commandLine = (name: string, args: readonly string[] = []) => [
  ...(FROM_FILES.has(name)
    ? ["--import", "tsx", join(PROJECT, "scripts/civic-theque.ts")]
    : [join(inject("commands"), "scripts/civic-theque.js")]),
  name,
  ...args,
];

/** Runs a command as a user's shell would, in a process of its own. */
export function runScript(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, commandLine(name, args), {
    cwd: PROJECT,
    env: { ...process.env, ...env },
  });
  const run: Run = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    run.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    run.stderr += text;
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ ...run, code }));
  });
}
