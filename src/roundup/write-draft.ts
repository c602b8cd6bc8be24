import { readFile } from "node:fs/promises";
import { mergeDraft, type ProposedLink, renderDraft } from "../edition/merge-draft.ts";
import { listOwnLinks, parseDraft } from "../edition/parse-draft.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { getStrings, LANGUAGES, type Language } from "../words/languages.ts";
import type { Candidate } from "./candidate.ts";
import type { EditionPlan } from "./plan-edition.ts";
import { renderMerits, renderScore } from "./render-reasons.ts";

/** Where a draft goes. */
export type DraftTarget = {
  /** Absolute. */
  path: string;
  /** As it is named to the editor. */
  file: string;
  /** A demonstration and the editor's own draft never mix. */
  isDemo: boolean;
};

/** A draft as it stands: its text if there is one, its links and those that were removed from it. */
export type FoundDraft = { text?: string; own: ReturnType<typeof listOwnLinks> };

/** The draft that is already there, if any; refused where nothing may be added to it. */
export async function readTarget({ path, file, isDemo }: DraftTarget): Promise<Result<FoundDraft>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return bytes.code === "ENOENT"
      ? accept({ own: { present: new Set(), removed: new Set() } })
      : refuse(explain(file, `le fichier ne se lit pas (${bytes.code})`, ACCESS));
  const text = decodeUtf8(bytes);
  if (text === undefined)
    return refuse(explain(file, "le fichier n'est pas en UTF-8", "enregistrez-le en UTF-8 dans votre éditeur"));
  const draft = parseDraft(text, file);
  if (!draft.ok) return draft;
  if (isDemoTitle(draft.value.matter.title) === isDemo) return accept({ text, own: listOwnLinks(draft.value) });
  return refuse(
    isDemo
      ? explain(file, "un vrai brouillon est déjà là", "lancez la démonstration avec --out et un autre dossier")
      : explain(file, "ce brouillon est celui de la démonstration", "supprimez-le puis relancez"),
  );
}

/** The run that a draft is written by. */
export type DraftRun = EditionPlan & {
  now: Date;
  /** Of the site: of the draft's title and of its sections. */
  language: Language;
};

export type WrittenDraft = { isNew: boolean; added: Candidate[] };

/** Writes a new draft, or adds to the one that is there. Nothing is written where nothing is new; a full disk is a problem. */
export async function writeDraft(
  candidates: readonly Candidate[],
  target: DraftTarget,
  run: DraftRun,
): Promise<Result<WrittenDraft>> {
  try {
    return await writeOrMerge(candidates, target, run);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(explain(target.file, `le fichier ne s'écrit pas (${code})`, ACCESS));
  }
}

async function writeOrMerge(
  candidates: readonly Candidate[],
  target: DraftTarget,
  run: DraftRun,
): Promise<Result<WrittenDraft>> {
  const { path, file } = target;
  const found = await readTarget(target);
  if (!found.ok) return found;
  const { text } = found.value;
  const links = candidates.map((candidate) => ({ ...toLink(candidate), candidate }));
  if (text === undefined) {
    if (links.length > 0) await writeAtomically(path, renderNew(links, target, run));
    return accept({ isNew: true, added: [...candidates] });
  }
  const merge = mergeDraft(text, links, { ...run, file });
  if (!merge.ok) return merge;
  const added = merge.value.added.map(({ candidate }) => candidate);
  if (added.length === 0) return accept({ isNew: false, added });
  const again = await readTarget(target);
  if (!again.ok) return again;
  // Somebody saved the draft in the meantime: what they wrote is merged with, not written over.
  if (again.value.text !== text) return writeOrMerge(candidates, target, run);
  await writeAtomically(path, merge.value.text, { replace: true });
  return accept({ isNew: false, added });
}

/** A candidate as a draft holds it, with why it is there. */
export function toLink(candidate: Candidate): ProposedLink {
  const { title, url, publisher, excerpt, day, seen, language, actorIds, section, isDoubtful } = candidate;
  return {
    ...{ title, url, publisher, excerpt, language, actorIds, section, isDoubtful, date: day, others: candidate.group },
    kept: `${renderMerits(candidate.reasons)} (${renderScore(candidate.score)})`,
    undated: `sans date${seen === undefined ? "" : `, vu le ${seen}`}`,
  };
}

function renderNew(links: readonly ProposedLink[], { isDemo }: DraftTarget, run: DraftRun): string {
  const { title, demo } = getStrings(run.language).draft;
  return renderDraft(links, { ...run, title: `${title(run.number)}${isDemo ? ` ${demo}` : ""}` });
}

function isDemoTitle(title: string): boolean {
  return LANGUAGES.some((language) => title.includes(getStrings(language).draft.demo));
}

/** Bytes that are no UTF-8 could not be given back to the letter. A byte order mark stays. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const ACCESS = "vérifiez le dossier et ses droits, puis relancez";

function explain(file: string, message: string, remedy: string): Problem {
  return { level: "error", file, message, remedy };
}
