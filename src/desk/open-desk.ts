import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Edit, editDraft } from "../edition/edit-draft.ts";
import { type Draft, findBlock, listBlocks, parseDraft, textOf } from "../edition/parse-draft.ts";
import { renderLink } from "../edition/render-blocks.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { ProposedCandidate, RoundupReport } from "../roundup/report.ts";
import { readReport } from "../roundup/report-files.ts";
import { listFiles } from "../sources/list-files.ts";
import { isDay } from "../text/dates.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import type { DeskAction } from "./read-action.ts";

/** The draft that lies on the desk, as it stands on disk now. */
export type OnDesk = Draft & {
  /** The Sunday that its name says. */
  date: string;
  /** Changes with every byte of the file. */
  version: string;
  report?: RoundupReport;
  /** What was proposed and is not in the draft any more. */
  removed: ProposedCandidate[];
  canUndo: boolean;
  canRedo: boolean;
};

export type DeskView =
  | { kind: "draft"; draft: OnDesk }
  | { kind: "none" }
  | { kind: "broken"; file: string; version: string; problems: readonly Problem[] };

/** Why a change was not made, in French; `stale` where the file had changed since the page was made. */
export type DeskRefusal = { kind: "stale" | "refused"; message: string };
export type DeskAnswer = Result<undefined, DeskRefusal>;

const STALE = tell("stale", "le fichier a changé entre-temps, rien n'a été écrit\u202f; voici où il en est");

export type Desk = { view: () => Promise<DeskView>; act: (action: DeskAction) => Promise<DeskAnswer> };

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
  const { file, date, text } = found;
  const version = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const read = parseDraft(text, file);
  if (!read.ok) return { kind: "broken", file, version, problems: read.problems };
  const report = await readReport(root, date);
  const removed = listRemoved(read.value, report);
  const canUndo = undo.at(-1)?.after === text;
  const canRedo = redo.at(-1)?.before === text;
  return { kind: "draft", draft: { ...read.value, date, version, report, removed, canUndo, canRedo } };
}

const DRAFT = /^draft:\s*true\s*$/mu;

/** The draft of the latest date below a site root, as it stands on disk; undefined where there is none. */
async function findDraft(root: string): Promise<{ file: string; date: string; text: string } | undefined> {
  for (const file of listFiles(root, "content/liens").reverse()) {
    const date = /^content\/liens\/([^/]+)\.md$/u.exec(file)?.[1] ?? "";
    if (!isDay(date)) continue;
    const text = await readFile(join(root, file), "utf8");
    if (DRAFT.test(/^---\r?\n[\s\S]*?^---\s*$/mu.exec(text)?.[0] ?? "")) return { file, date, text };
  }
  return undefined;
}

function listRemoved(draft: Draft, report: RoundupReport | undefined): ProposedCandidate[] {
  const present = new Set(listBlocks(draft).map(({ key }) => key.slice(0, 10)));
  return (report?.candidates ?? []).filter(({ hash }) => draft.memory.hashes.has(hash) && !present.has(hash));
}

async function act(session: Session, action: DeskAction): Promise<DeskAnswer> {
  const view = await viewDraft(session);
  if (view.kind !== "draft") return tell("stale", "le brouillon n'est plus là ou ne se lit plus");
  if (view.draft.version !== action.version) return STALE;
  if (action.kind === "undo" || action.kind === "redo") return retrace(session, view.draft, action.kind);
  const edit = toEdit(session, view.draft, action);
  return edit === undefined ? tell("refused", "il n'y a rien à changer") : change(session, view.draft, edit);
}

/** The edit that an action asks; a link comes back as it was taken away, else as it was proposed, but for the reasons. */
function toEdit(
  { dropped }: Session,
  { removed }: OnDesk,
  action: Exclude<DeskAction, { kind: "undo" | "redo" }>,
): Edit | undefined {
  if (action.kind !== "restore") return action;
  const { key, part, at } = action;
  const proposed = removed.find(({ hash }) => hash === key);
  const block =
    dropped.get(key) ??
    (proposed && renderLink({ ...proposed, actorIds: proposed.actors, date: proposed.day, others: [] }));
  return block === undefined ? undefined : { kind: "restore", block, part, at };
}

async function change(session: Session, draft: OnDesk, edit: Edit): Promise<DeskAnswer> {
  const { file, text } = draft;
  const edited = editDraft(draft, edit);
  if (!edited.ok) return tell("refused", edited.problems.join(" "));
  if (edited.value === text) return accept(undefined);
  if (!(await write(session.root, file, { before: text, after: edited.value }))) return STALE;
  const block = edit.kind === "drop" ? findBlock(draft, edit.key) : undefined;
  if (block !== undefined) session.dropped.set(block.key.slice(0, 10), textOf(draft, block));
  session.undo.push({ file, before: text, after: edited.value });
  session.redo = [];
  return accept(undefined);
}

async function retrace(
  session: Session,
  { file, canUndo, canRedo }: OnDesk,
  way: "undo" | "redo",
): Promise<DeskAnswer> {
  const [from, to] = way === "undo" ? [session.undo, session.redo] : [session.redo, session.undo];
  const step = from.at(-1);
  if (step === undefined || step.file !== file || !(way === "undo" ? canUndo : canRedo))
    return tell("refused", "il n'y a rien à reprendre, ou le fichier a été modifié à la main depuis");
  const { before, after } = step;
  if (!(await write(session.root, file, way === "undo" ? { before: after, after: before } : step))) return STALE;
  from.pop();
  to.push(step);
  return accept(undefined);
}

/** Writes a draft that still reads as it did when the change began; false, and nothing written, where a hand was quicker. */
async function write(root: string, file: string, { before, after }: Omit<Step, "file">): Promise<boolean> {
  const path = join(root, file);
  if ((await readFile(path, "utf8").catch(() => undefined)) !== before) return false;
  await writeAtomically(path, after, { replace: true });
  return true;
}

function tell(kind: DeskRefusal["kind"], message: string): DeskAnswer {
  return refuse({ kind, message });
}
