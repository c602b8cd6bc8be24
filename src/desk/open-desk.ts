import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { editDraft, listBlocks, readBlock } from "../edition/edit-draft.ts";
import { type DraftForm, readForm } from "../edition/parse-draft.ts";
import { parseMemory } from "../edition/parse-memory.ts";
import { planEdit } from "../edition/plan-edit.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { ProposedCandidate, RoundupReport } from "../roundup/report.ts";
import { readReport } from "../roundup/report-files.ts";
import type { Problem } from "../text/problem.ts";
import type { DeskAction } from "./action.ts";
import { type DraftFile, findDraft } from "./find-draft.ts";
import { renderBlock } from "./render-block.ts";

/** The draft that lies on the desk, as it stands on disk now. */
export type OnDesk = DraftFile & {
  /** Changes with every byte of the file. */
  version: string;
  form: DraftForm;
  report?: RoundupReport;
  /** What was proposed and is not in the draft any more. */
  removed: ProposedCandidate[];
  canUndo: boolean;
  canRedo: boolean;
};

export type DeskView =
  | { kind: "draft"; draft: OnDesk }
  | { kind: "none" }
  | { kind: "broken"; file: string; version: string; problems: Problem[] };

/** `done`, or what the editor is told, in French; `stale` where the file had changed since the page was made. */
export type Answer = { kind: "done" } | { kind: "stale" | "refused"; message: string };

const STALE: Answer = {
  kind: "stale",
  message: "le fichier a changé entre-temps, rien n'a été écrit\u202f; voici où il en est",
};

export type Desk = { view: () => Promise<DeskView>; act: (action: DeskAction) => Promise<Answer> };

/** One change, both ways: the whole text before and after. */
type Step = { file: string; before: string; after: string };

/**
 * Opens the desk on a site root. The Markdown file is the only state: it is read at every call and written whole at every change,
 * one change at a time. What can be undone is kept in memory; a change by hand ends it, and is never overwritten.
 */
export function openDesk(root: string): Desk {
  const session: Session = { root, undo: [], redo: [], dropped: new Map() };
  let last: Promise<unknown> = Promise.resolve();
  return {
    view: () => viewDraft(session),
    act: (action) => {
      const done = last.then(() => act(session, action));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

type Session = {
  root: string;
  undo: Step[];
  redo: Step[];
  /** Blocks that this session removed, to the letter, by their key. */
  dropped: Map<string, string>;
};

async function viewDraft({ root, undo, redo }: Session): Promise<DeskView> {
  const found = await findDraft(root);
  if (found === undefined) return { kind: "none" };
  const version = nameVersion(found.text);
  const read = readForm(found.text, found.file);
  if (!read.ok) return { kind: "broken", file: found.file, version, problems: read.problems };
  const report = await readReport(root, found.date);
  const removed = listRemoved(read.form, report);
  const canUndo = undo.at(-1)?.after === found.text;
  const canRedo = redo.at(-1)?.before === found.text;
  return { kind: "draft", draft: { ...found, version, form: read.form, report, removed, canUndo, canRedo } };
}

function listRemoved(form: DraftForm, report: RoundupReport | undefined): ProposedCandidate[] {
  const present = new Set(listBlocks(form).map(({ key }) => key.slice(0, 10)));
  const { hashes } = parseMemory(form.text);
  return (report?.candidates ?? []).filter(({ hash }) => hashes.has(hash) && !present.has(hash));
}

async function act(session: Session, action: DeskAction): Promise<Answer> {
  const view = await viewDraft(session);
  if (view.kind !== "draft") return { kind: "stale", message: "le brouillon n'est plus là ou ne se lit plus" };
  if (view.draft.version !== action.version) return STALE;
  if (action.kind === "undo" || action.kind === "redo") return retrace(session, view.draft, action.kind);
  return change(session, view.draft, action);
}

async function change(
  session: Session,
  { file, text, form, removed }: OnDesk,
  action: Exclude<DeskAction, { kind: "undo" | "redo" }>,
): Promise<Answer> {
  const own = action.kind === "restore" ? pickRemoved(session, removed, action.key) : undefined;
  const edit = planEdit(action, form, own);
  if (edit === undefined) return { kind: "refused", message: "il n'y a rien à changer" };
  const edited = editDraft(text, edit);
  if (!edited.ok) return { kind: "refused", message: edited.message };
  if (edited.text === text) return { kind: "done" };
  if (!(await write(session.root, file, { before: text, after: edited.text }))) return STALE;
  if (action.kind === "drop") session.dropped.set(action.key.slice(0, 10), readBlock(form, action.key) ?? "");
  session.undo.push({ file, before: text, after: edited.text });
  session.redo = [];
  return { kind: "done" };
}

function pickRemoved({ dropped }: Session, removed: readonly ProposedCandidate[], key: string): string | undefined {
  const candidate = removed.find(({ hash }) => hash === key);
  return dropped.get(key) ?? (candidate && renderBlock(candidate));
}

async function retrace(session: Session, { file, canUndo, canRedo }: OnDesk, way: "undo" | "redo"): Promise<Answer> {
  const [from, to] = way === "undo" ? [session.undo, session.redo] : [session.redo, session.undo];
  const step = from.at(-1);
  if (step === undefined || step.file !== file || !(way === "undo" ? canUndo : canRedo))
    return { kind: "refused", message: "il n'y a rien à reprendre, ou le fichier a été modifié à la main depuis" };
  const { before, after } = step;
  if (!(await write(session.root, file, way === "undo" ? { before: after, after: before } : step))) return STALE;
  from.pop();
  to.push(step);
  return { kind: "done" };
}

/** Writes a draft that still reads as it did when the change began; false, and nothing written, where a hand was quicker. */
async function write(root: string, file: string, { before, after }: Omit<Step, "file">): Promise<boolean> {
  const path = join(root, file);
  if ((await readFile(path, "utf8").catch(() => undefined)) !== before) return false;
  await writeAtomically(path, after, { replace: true });
  return true;
}

function nameVersion(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
