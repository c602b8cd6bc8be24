import { readFile } from "node:fs/promises";
import { mergeDraft, parseDraft, readOwnLinks } from "../edition/merge-draft.ts";
import { renderDraft } from "../edition/render-draft.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Problem } from "../text/problem.ts";
import type { Candidate } from "./candidate.ts";
import type { EditionPlan } from "./plan-edition.ts";

/** Where a draft goes. */
export type DraftTarget = {
  /** Absolute. */
  path: string;
  /** As it is named to the editor. */
  file: string;
  /** A demonstration and the editor's own draft never mix. */
  isDemo: boolean;
};

type Refusal = { ok: false; problems: Problem[] };

/** A draft as it stands: its text if there is one, its links and those that were removed from it. */
export type FoundDraft = { ok: true; text?: string; own: ReturnType<typeof readOwnLinks> };

/** The draft that is already there, if any; refused where nothing may be added to it. */
export async function readTarget({ path, file, isDemo }: DraftTarget): Promise<FoundDraft | Refusal> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return bytes.code === "ENOENT"
      ? { ok: true, own: { present: new Set(), removed: new Set() } }
      : refuseAccess(file, `le fichier ne se lit pas (${bytes.code})`);
  const text = decodeUtf8(bytes);
  if (text === undefined)
    return refuse(file, "le fichier n'est pas en UTF-8", "enregistrez-le en UTF-8 dans votre éditeur");
  const draft = parseDraft(text, file);
  if (!draft.ok) return draft;
  if (draft.matter.title.includes(DEMO_MARK) === isDemo) return { ok: true, text, own: readOwnLinks(text, draft.body) };
  return isDemo
    ? refuse(file, "un vrai brouillon est déjà là", "lancez la démonstration avec --out et un autre dossier")
    : refuse(file, "ce brouillon est celui de la démonstration", "supprimez-le puis relancez");
}

type Written = { ok: true; isNew: boolean; added: Candidate[] };

/** Writes a new draft, or adds to the one that is there. Nothing is written where nothing is new; a full disk is a problem. */
export async function writeDraft(
  candidates: readonly Candidate[],
  target: DraftTarget,
  plan: EditionPlan & { now: Date },
): Promise<Written | Refusal> {
  try {
    return await writeOrMerge(candidates, target, plan);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(
      target.file,
      `le fichier ne s'écrit pas (${code})`,
      "vérifiez le dossier et ses droits, puis relancez",
    );
  }
}

async function writeOrMerge(
  candidates: readonly Candidate[],
  target: DraftTarget,
  plan: EditionPlan & { now: Date },
): Promise<Written | Refusal> {
  const { path, file } = target;
  const found = await readTarget(target);
  if (!found.ok) return found;
  if (found.text === undefined) {
    if (candidates.length > 0) await writeAtomically(path, renderNew(candidates, target, plan));
    return { ok: true, isNew: true, added: [...candidates] };
  }
  const merge = mergeDraft(found.text, candidates, { file, now: plan.now });
  if (!merge.ok) return merge;
  if (merge.added.length === 0) return { ok: true, isNew: false, added: [] };
  const again = await readTarget(target);
  if (!again.ok) return again;
  // Somebody saved the draft in the meantime: what they wrote is merged with, not written over.
  if (again.text !== found.text) return writeOrMerge(candidates, target, plan);
  await writeAtomically(path, merge.text, { replace: true });
  return { ok: true, isNew: false, added: merge.added };
}

const DEMO_MARK = "(démonstration)";

function renderNew(
  candidates: readonly Candidate[],
  { isDemo }: DraftTarget,
  plan: EditionPlan & { now: Date },
): string {
  const title = `Liens de la semaine #${plan.number}${isDemo ? ` ${DEMO_MARK}` : ""}`;
  return renderDraft(candidates, { ...plan, title });
}

/** Bytes that are no UTF-8 could not be given back to the letter. A byte order mark stays. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuseAccess(file: string, message: string): Refusal {
  return refuse(file, message, "vérifiez le dossier et ses droits, puis relancez");
}

function refuse(file: string, message: string, remedy: string): Refusal {
  return { ok: false, problems: [{ level: "error", file, message, remedy }] };
}
