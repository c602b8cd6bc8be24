import { type FileHandle, open, readFile } from "node:fs/promises";
import { writeAtomically } from "../../files/write-atomically.ts";
import {
  type EndLine,
  type LedgerContent,
  type LedgerHeader,
  type LedgerLine,
  parseLedger,
  renderLine,
} from "./parse-ledger.ts";

/** The memory of one sending: lines are only ever added, and none counts before it is on the disk. */
export type Ledger = Omit<LedgerContent, "length"> & {
  file: string;
  /** Adds lines; resolves once they would survive a power cut. Rejects, from then on always, where the disk fails. */
  record: (...lines: (LedgerLine | EndLine)[]) => Promise<void>;
  close: () => Promise<void>;
};

/** Makes a ledger, on the disk with its folder before it is used; fails with `EEXIST` where there is one. */
export async function createLedger(file: string, header: LedgerHeader): Promise<Ledger> {
  await writeAtomically(file, renderLine(header));
  return openLedger(file);
}

/** Opens a ledger to go on with it; undefined where there is none. Throws `DamagedLedger`. A line that a crash cut is dropped. */
export async function openExistingLedger(file: string): Promise<Ledger | undefined> {
  try {
    return await openLedger(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function openLedger(file: string): Promise<Ledger> {
  const { length, ...content } = parseLedger(await readFile(file));
  const handle = await open(file, "r+");
  await handle.truncate(length);
  const { add, close } = commitInGroups(handle, length);
  const record = async (...lines: (LedgerLine | EndLine)[]) => {
    if (lines.length === 0) return;
    await add(lines.map(renderLine).join(""));
    for (const line of lines) if ("to" in line) content.lines.set(line.to, line);
  };
  return { file, ...content, record, close };
}

/**
 * Texts that come while the disk is busy are written together and flushed once (group commit): as safe as one flush each, and as
 * fast as the disk allows, however many wait.
 */
function commitInGroups(handle: FileHandle, start: number) {
  let position = start;
  let waiting: { text: string; done: () => void; fail: (error: unknown) => void }[] = [];
  let working: Promise<void> | undefined;
  let broken: unknown;
  const flush = async (texts: string) => {
    if (broken !== undefined) throw broken;
    const bytes = Buffer.from(texts);
    for (let sent = 0; sent < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, sent, bytes.length - sent, position + sent);
      sent += bytesWritten;
    }
    position += bytes.length;
    await handle.datasync();
  };
  const work = async () => {
    for (let group = waiting; group.length > 0; group = waiting) {
      waiting = [];
      try {
        await flush(group.map(({ text }) => text).join(""));
        for (const { done } of group) done();
      } catch (error) {
        broken = error;
        for (const { fail } of group) fail(error);
      }
    }
    working = undefined;
  };
  const add = (text: string) =>
    new Promise<void>((done, fail) => {
      waiting.push({ text, done, fail });
      working ??= work();
    });
  const close = async () => {
    await working;
    await handle.close();
  };
  return { add, close };
}
