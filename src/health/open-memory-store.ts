import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "../files/code-of.ts";
import { dropTemporaries } from "../files/drop-temporaries.ts";
import { setAside } from "../files/set-aside.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { type FailureMemory, parseFailureMemory, renderFailureMemory } from "./failure-memory.ts";

/** The memory of failures as a file that is always whole, and never far behind. */
export type MemoryStore = {
  memory: FailureMemory;
  /** Says that the memory changed: it will be written soon. */
  touch: () => void;
  /** Writes what is not yet written. */
  close: () => Promise<void>;
  /** What went wrong with the file, in French, so far. */
  notices: string[];
};

/** Milliseconds between two writes: what a crash may cost. */
const GAP = 500;

/** Opens the memory in a file of a root. A file that is no memory is set aside under another name, and said; nothing here throws. */
export async function openMemoryStore(root: string, file: string, today: string): Promise<MemoryStore> {
  const path = join(root, file);
  const notices: string[] = [];
  await dropTemporaries(dirname(path), basename(path));
  const memory = await readMemory(root, file, today, notices);
  const write = async () => {
    try {
      await writeAtomically(path, renderFailureMemory(memory), { replace: true });
    } catch (error) {
      const notice = `la mémoire des échecs ne peut être écrite dans ${file} (${codeOf(error)})${NNBSP}; ce passage ne comptera pas`;
      if (!notices.includes(notice)) notices.push(notice);
    }
  };
  return { memory, notices, ...writeInTime(write) };
}

/** Joins touches that come close together into one write, and writes the last of them on closing. */
function writeInTime(write: () => Promise<void>): Pick<MemoryStore, "touch" | "close"> {
  const closing = new AbortController();
  let isStale = false;
  let writing: Promise<void> | undefined;
  const keepUp = async () => {
    while (isStale) {
      isStale = false;
      await write();
      await wait(GAP, undefined, { signal: closing.signal }).catch(() => undefined);
    }
    writing = undefined;
  };
  return {
    touch: () => {
      isStale = true;
      writing ??= keepUp();
    },
    close: async () => {
      closing.abort();
      await writing;
    },
  };
}

async function readMemory(root: string, file: string, today: string, notices: string[]): Promise<FailureMemory> {
  try {
    const memory = parseFailureMemory(await readFile(join(root, file), "utf8"));
    if (memory !== undefined) return memory;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return new Map();
  }
  notices.push(await setAsideAndSay(root, file, today));
  return new Map();
}

async function setAsideAndSay(root: string, file: string, today: string): Promise<string> {
  try {
    const other = await setAside(root, file, today);
    return `la mémoire des échecs était illisible${NBSP}: elle est mise de côté dans ${other} et repart de zéro`;
  } catch (error) {
    return `la mémoire des échecs est illisible et ne peut être mise de côté (${codeOf(error)})${NBSP}: supprimez ${file}`;
  }
}
