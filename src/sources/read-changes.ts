import { spawnSync } from "node:child_process";
import type { Instant } from "../text/zoned-time.ts";

/**
 * When each of some files, named from a folder, last changed: by the history of git where it keeps it whole, now for what is not committed
 * and wherever there is no history. Nobody has to write that a source changed; never later than now.
 */
export function readChanges(root: string, files: readonly string[], now: Date): Map<string, Instant> {
  const history = files.length > 0 && !isShallow(root) ? readHistory(root, files) : new Map<string, Instant>();
  for (const file of listUncommitted(root, files, history)) history.delete(file);
  const latest = (file: string) => Math.min(history.get(file) ?? now.getTime(), now.getTime());
  return new Map(files.map((file) => [file, latest(file)]));
}

/** The latest commit of each file; a folder outside of git has none. */
function readHistory(root: string, files: readonly string[]): Map<string, Instant> {
  const history = new Map<string, Instant>();
  let at: Instant | undefined;
  for (const row of ask(root, ["log", "--format=%ct", "--name-only", "-z", "--relative", "--", ...files])) {
    const [, seconds] = /^\n?(\d+)$/u.exec(row) ?? [];
    if (seconds !== undefined) at = Number(seconds) * 1000;
    else if (at !== undefined && !history.has(row.trimStart())) history.set(row.trimStart(), at);
  }
  return history;
}

function listUncommitted(root: string, files: readonly string[], history: ReadonlyMap<string, Instant>): string[] {
  return history.size === 0 ? [] : ask(root, ["diff", "--name-only", "-z", "--relative", "HEAD", "--", ...files]);
}

/** A clone cut short, as pipelines make them, tells of every file that its last commit changed it. */
function isShallow(root: string): boolean {
  return ask(root, ["rev-parse", "--is-shallow-repository"])[0]?.trim() !== "false";
}

/** What git answers in a folder, cut at its zeros; nothing where there is no git, or no repository. */
function ask(root: string, words: readonly string[]): string[] {
  const { status, stdout } = spawnSync("git", ["-C", root, ...words], { encoding: "utf8", timeout: 10_000 });
  return status === 0 ? stdout.split("\0").filter((row) => row !== "") : [];
}
