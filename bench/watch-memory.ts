import { existsSync, readFileSync } from "node:fs";

/** Milliseconds between two looks. */
const PACE = 50;

/**
 * Follows the resident memory of a process and of those it starts, all at the same instant; the function returned ends it and gives
 * the peak in bytes. Linux only: elsewhere it is 0.
 */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, readTreeMemory(pid));
  };
  const timer = setInterval(look, PACE);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Resident bytes of a process and of all that it started, now. */
export function readTreeMemory(pid: number): number {
  return readResident(pid) + listChildren(pid).reduce((sum, child) => sum + readTreeMemory(child), 0);
}

function listChildren(pid: number): number[] {
  return readProc(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}

function readResident(pid: number): number {
  return Number(/^VmRSS:\s*(\d+)/mu.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** A process may end between two looks. */
function readProc(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}
