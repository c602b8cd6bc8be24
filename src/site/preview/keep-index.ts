import { fork } from "node:child_process";
import { setPriority } from "node:os";
import { extname, join } from "node:path";
import type { IndexState } from "../../../layouts/preview/news.ts";

type Options = {
  root: string;
  /** The folder that `pagefind/` is written to. */
  out: string;
  now: () => Date;
  onState: (state: IndexState) => void;
};

export type KeptIndex = {
  /** Says that the sources changed. */
  outdate: () => void;
  isThere: () => boolean;
};

/** Milliseconds without a change after which the index is made. */
const PAUSE = 2500;

/**
 * Keeps a search index of the sources, made in a process of its own at a low priority. Pagefind can neither change nor take away what
 * it has indexed (its issue 71): the index is made anew, after a pause in typing. Faulty sources leave it as it is.
 */
export function keepIndex({ root, out, now, onState }: Options): KeptIndex {
  let isThere = false;
  let isBehind = true;
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;
  const tell = () => onState(isBehind ? (isThere ? "old" : "absent") : "ready");
  const make = () => {
    if (isRunning) return;
    [isRunning, isBehind] = [true, false];
    const child = fork(join(import.meta.dirname, `index-child${extname(import.meta.filename)}`), [
      root,
      out,
      now().toISOString(),
    ]);
    lowerPriority(child.pid);
    child.on("error", () => undefined);
    child.on("exit", (code) => {
      isRunning = false;
      isThere ||= code === 0;
      if (code !== 0) isBehind = true;
      else if (isBehind) outdate();
      tell();
    });
  };
  const outdate = () => {
    isBehind = true;
    clearTimeout(timer);
    timer = setTimeout(make, PAUSE);
    tell();
  };
  tell();
  return { outdate, isThere: () => isThere };
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 10);
  } catch {
    // A system that refuses leaves the process as any other.
  }
}
