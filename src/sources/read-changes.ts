import { spawnSync } from "node:child_process";
import type { DatedFile } from "../kinds/events/list-dated.ts";
import type { Instant } from "../text/zoned-time.ts";

/**
 * Tells when each of some files, named from a folder, last changed: by the history of git where it keeps it whole, now for what is not
 * committed and wherever there is no history. Nobody has to write that a source changed; never later than now. Of a file of which some
 * lines matter, it is when one of them changed; a file in which none ever did is left out.
 */
export type ChangeTeller = (files: readonly DatedFile[], now: Date) => Map<string, Instant>;

/** Opens a teller, which asks for the history again only where a file or the last commit is another than the last time. */
export function openChanges(root: string): ChangeTeller {
  let known = { head: "", files: [] as readonly DatedFile[], dates: new Map<string, Instant>() };
  return (files, now) => {
    if (files.length === 0) return new Map();
    const [head = ""] = ask(root, ["rev-parse", "HEAD", "--is-shallow-repository"]);
    if (known.head !== head || !isSame(known.files, files))
      known = { head, files, dates: readDates(root, files, head) };
    return new Map(
      files.flatMap(({ file }) => {
        const at = known.dates.get(file);
        return at === undefined ? [] : [[file, Math.min(at, now.getTime())]];
      }),
    );
  };
}

function isSame(files: readonly DatedFile[], others: readonly DatedFile[]): boolean {
  return (
    files.length === others.length &&
    files.every(({ file, state }, index) => others[index]?.file === file && others[index]?.state === state)
  );
}

/** When each file last changed; without end where that is now. */
function readDates(root: string, files: readonly DatedFile[], head: string): Map<string, Instant> {
  // A clone cut short, as pipelines make them, tells of every file that its last commit changed it.
  const isWhole = head.trim().endsWith("false");
  return new Map(
    [...new Set(files.map(({ lines }) => lines))].flatMap((lines) => {
      const names = files.filter((one) => one.lines === lines).map(({ file }) => file);
      const history = isWhole ? readHistory(root, names, lines) : new Map<string, Instant>();
      const open = history.size === 0 ? [] : listUncommitted(root, names, lines);
      for (const name of names)
        if (open.includes(name) || (lines === undefined && !history.has(name))) history.set(name, Infinity);
      return [...history];
    }),
  );
}

/**
 * The last change of each file; a folder outside of git has none. A merge changes a file that it leaves other than one of the versions that
 * it brings together, whichever of them was published (git, « History Simplification »: without --full-history, git follows one of them alone).
 * What comes after is never told to be earlier, whatever the clock that dated it said.
 */
function readHistory(root: string, files: readonly string[], lines: string | undefined): Map<string, Instant> {
  const changes: { file: string; commit: string; at: Instant }[] = [];
  let from = { commit: "", at: 0 };
  const order = ["log", "--date-order", "--full-history", "-m", ...only(lines)];
  for (const row of ask(root, [...order, "--format=%H %ct", "--name-only", "-z", "--relative", "--", ...files])) {
    const [, commit, seconds] = /^\n?([0-9a-f]{40,64}) (\d+)$/u.exec(row) ?? [];
    if (commit !== undefined) from = { commit, at: Number(seconds) * 1000 };
    else changes.push({ file: row.trimStart(), ...from });
  }
  const latest = new Map<string, { commit: string; at: Instant }>();
  for (const { file, commit, at } of changes.reverse()) {
    const before = latest.get(file);
    if (before?.commit !== commit) latest.set(file, { commit, at: Math.max(at, (before?.at ?? 0) + 1000) });
  }
  return new Map([...latest].map(([file, { at }]) => [file, at]));
}

function listUncommitted(root: string, files: readonly string[], lines: string | undefined): string[] {
  return ask(root, ["diff", ...only(lines), "--name-only", "-z", "--relative", "HEAD", "--", ...files]);
}

function only(lines: string | undefined): string[] {
  return lines === undefined ? [] : [`-G${lines}`];
}

/** What git answers in a folder, cut at its zeros; nothing where there is no git, or no repository. */
function ask(root: string, words: readonly string[]): string[] {
  const { status, stdout } = spawnSync("git", ["--literal-pathspecs", "-C", root, ...words], {
    ...{ encoding: "utf8", timeout: 10_000, maxBuffer: 64_000_000 },
  });
  return status === 0 ? stdout.split("\0").filter((row) => row !== "") : [];
}
