import { access, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { readDraftFile, writeDraftFile } from "../roundup/draft-file.ts";
import { nameReport } from "../roundup/report.ts";
import { accept, type Result } from "../text/result.ts";

/** A draft's file at one moment. */
export type FileState = { file: string; text: string };

/**
 * Writes a draft that still reads as it did when a change began; false, and nothing written, where a hand was quicker. Where its day
 * changes, the file has another name afterwards, which no edition may bear, and its report goes with it.
 */
export async function writeStep(root: string, before: FileState, after: FileState): Promise<Result<boolean>> {
  const place = ({ file }: FileState) => ({ path: join(root, file), file });
  if (before.file === after.file) return writeDraftFile(place(after), { before: before.text, after: after.text });
  const found = await readDraftFile(place(before));
  if (!found.ok) return found;
  if (found.value !== before.text) return accept(false);
  const written = await writeDraftFile(place(after), { before: undefined, after: after.text });
  if (!written.ok || !written.value) return written;
  await rm(join(root, before.file));
  await moveReport(root, dayOf(before), dayOf(after));
  return accept(true);
}

/** The Sunday that a draft's name says. */
export function dayOf({ file }: Pick<FileState, "file">): string {
  return basename(file, ".md");
}

/** What the runs said of a draft is found by its day. What cannot be moved can be made again. */
async function moveReport(root: string, from: string, to: string): Promise<void> {
  for (const end of [".json", ".md"]) {
    const [old, now] = [join(root, nameReport(from) + end), join(root, nameReport(to) + end)];
    const isTaken = await access(now).then(
      () => true,
      () => false,
    );
    if (!isTaken) await rename(old, now).catch(() => undefined);
  }
}
