import { spawnSync } from "node:child_process";
import type { Instant } from "../text/zoned-time.ts";

/**
 * Tells when each of some files, named from a folder, last changed: by the history of git where it keeps it whole, now for what is not
 * committed and wherever there is no history. Nobody has to write that a source changed; never later than now.
 */
export type ChangeTeller = (files: readonly DatedFile[], now: Date) => Map<string, Instant>;

/** A file, and an object that is another once it has changed. */
export type DatedFile = { file: string; state: object };

/** Opens a teller, which asks for the history again only where a file or the last commit is another than the last time. */
export function openChanges(root: string): ChangeTeller {
  let known = { head: "", files: [] as readonly DatedFile[], dates: new Map<string, Instant>() };
  return (files, now) => {
    if (files.length === 0) return new Map();
    const [head = ""] = ask(root, ["rev-parse", "HEAD", "--is-shallow-repository"]);
    if (known.head !== head || !isSame(known.files, files))
      known = {
        head,
        files,
        dates: readDates(
          root,
          files.map(({ file }) => file),
          head,
        ),
      };
    const latest = (file: string) => Math.min(known.dates.get(file) ?? now.getTime(), now.getTime());
    return new Map(files.map(({ file }) => [file, latest(file)]));
  };
}

function isSame(files: readonly DatedFile[], others: readonly DatedFile[]): boolean {
  return (
    files.length === others.length &&
    files.every(({ file, state }, index) => others[index]?.file === file && others[index]?.state === state)
  );
}

/** When files were last committed, but for those that have changed since. */
function readDates(root: string, files: readonly string[], head: string): Map<string, Instant> {
  // A clone cut short, as pipelines make them, tells of every file that its last commit changed it.
  const isWhole = head.trim().endsWith("false");
  const history = isWhole ? readHistory(root, files) : new Map<string, Instant>();
  for (const file of listUncommitted(root, files, history)) history.delete(file);
  return history;
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

/** What git answers in a folder, cut at its zeros; nothing where there is no git, or no repository. */
function ask(root: string, words: readonly string[]): string[] {
  const { status, stdout } = spawnSync("git", ["-C", root, ...words], { encoding: "utf8", timeout: 10_000 });
  return status === 0 ? stdout.split("\0").filter((row) => row !== "") : [];
}
