import { lstat, readFile } from "node:fs/promises";
import { explainFileError } from "../files/explain-file-error.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";

/** A draft's file: its absolute path, and its name as the editor is told it. */
export type DraftFile = { path: string; file: string };

/**
 * The text of a draft as it stands, for all who read or change one; undefined where there is none. Refused where it could not be given
 * back to the letter: bytes that are no UTF-8, a symbolic link, which the site does not read either.
 */
export async function readDraftFile({ path, file }: DraftFile): Promise<Result<string | undefined>> {
  try {
    if ((await lstat(path)).isSymbolicLink()) return refuse(explain(file, ...SYMBOLIC));
    const text = decodeUtf8(await readFile(path));
    return text === undefined ? refuse(explain(file, ...NO_UTF8)) : accept(text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === "ENOENT") return accept(undefined);
    const { cause, remedy } = explainFileError(error);
    return refuse(explain(file, `le fichier ne se lit pas ${cause}`, `${remedy}, puis relancez`));
  }
}

/** Writes a draft whole, if it still reads as it did; false, and nothing written, where a hand was quicker. Whatever the disk refuses is a problem. */
export async function writeDraftFile(
  target: DraftFile,
  { before, after }: { before: string | undefined; after: string },
): Promise<Result<boolean>> {
  const found = await readDraftFile(target);
  if (!found.ok) return found;
  if (found.value !== before) return accept(false);
  try {
    await writeAtomically(target.path, after, { replace: before !== undefined });
    return accept(true);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === "EEXIST" && (await readDraftFile(target)).value !== before) return accept(false);
    const { cause, remedy } = explainFileError(error);
    return refuse(explain(target.file, `le fichier ne s'écrit pas ${cause}`, `${remedy}, puis relancez`));
  }
}

const SYMBOLIC = [
  "le brouillon est un lien symbolique, rien n'y est écrit",
  "mettez le fichier lui-même à sa place",
] as const;
const NO_UTF8 = ["le fichier n'est pas en UTF-8", "enregistrez-le en UTF-8 dans votre éditeur"] as const;

/** Bytes that are no UTF-8 could not be given back to the letter. A byte order mark stays. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function explain(file: string, message: string, remedy: string): Problem {
  return { level: "error", file, message, remedy };
}
