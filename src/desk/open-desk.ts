import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Edit } from "../edition/edit.ts";
import { editDraft } from "../edition/edit-draft.ts";
import { type Draft, findBlock, listBlocks, parseDraft, textOf } from "../edition/parse-draft.ts";
import { renderLink } from "../edition/render-blocks.ts";
import { codeOf } from "../files/code-of.ts";
import { readDraftFile, writeDraftFile } from "../roundup/draft-file.ts";
import type { ProposedCandidate, RoundupReport } from "../roundup/report.ts";
import { readReport } from "../roundup/report-files.ts";
import { isDay } from "../text/dates.ts";
import { sayNumber } from "../text/editor-language.ts";
import { type Problem, renderProblem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { type DeskAction, MOST_WORDS } from "./read-action.ts";

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

/** Why a change was not made, in French; `stale` where the file had changed since the page was made, `failed` where the disk refused. */
export type DeskRefusal = { kind: "stale" | "refused" | "failed"; message: string };
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
  const { file, date, text, read } = found;
  const version = createHash("sha256").update(text).digest("hex").slice(0, 16);
  if (!read.ok) return { kind: "broken", file, version, problems: read.problems };
  const report = await readReport(root, date);
  const removed = listRemoved(read.value, report);
  const canUndo = undo.at(-1)?.after === text;
  const canRedo = redo.at(-1)?.before === text;
  return { kind: "draft", draft: { ...read.value, date, version, report, removed, canUndo, canRedo } };
}

const FOLDER = "content/liens";
const SAYS_DRAFT = /^[^\S\n\r]*draft\s*:\s*true\b/mu;

type Found = { file: string; date: string; text: string; read: Result<Draft> };

/** The draft of the latest date below a site root, as it stands on disk; one that nothing can read hides those before it. */
async function findDraft(root: string): Promise<Found | undefined> {
  const names = await readdir(join(root, FOLDER)).catch((error) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  const days = names.filter((name) => name.endsWith(".md") && isDay(name.slice(0, -".md".length))).sort();
  for (const name of days.reverse()) {
    const [file, date] = [`${FOLDER}/${name}`, name.slice(0, -".md".length)];
    const found = await readDraftFile({ path: join(root, file), file });
    if (!found.ok) return { file, date, text: found.problems.map(renderProblem).join("\n"), read: found };
    const text = found.value ?? "";
    const [, head = ""] = text.split(/^---.*$/mu, 2);
    // Most editions are published: their heads say nothing of a draft, and they are not read whole.
    if (!head.includes("draft")) continue;
    const read = parseDraft(text, file);
    if (read.ok || SAYS_DRAFT.test(head)) return { file, date, text, read };
  }
  return undefined;
}

function listRemoved(draft: Draft, report: RoundupReport | undefined): ProposedCandidate[] {
  const present = new Set(listBlocks(draft).map(({ key }) => key.slice(0, 10)));
  return (report?.candidates ?? []).filter(({ hash }) => draft.memory.hashes.has(hash) && !present.has(hash));
}

async function act(session: Session, action: DeskAction): Promise<DeskAnswer> {
  if ("words" in action && action.words.length > MOST_WORDS) return tell("refused", explainLength(action.words));
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
  const written = await write(session.root, file, { before: text, after: edited.value });
  if (!written.ok) return written;
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
  const written = await write(session.root, file, way === "undo" ? { before: after, after: before } : step);
  if (!written.ok) return written;
  from.pop();
  to.push(step);
  return accept(undefined);
}

/** Writes a draft that still reads as it did when the change began; nothing is written where a hand was quicker or the disk refuses. */
async function write(root: string, file: string, { before, after }: Omit<Step, "file">): Promise<DeskAnswer> {
  const written = await writeDraftFile({ path: join(root, file), file }, { before, after });
  if (!written.ok)
    return tell(
      "failed",
      `rien n'a été écrit, vos mots sont toujours là. ${written.problems.map(renderProblem).join(" ")}`,
    );
  return written.value ? accept(undefined) : STALE;
}

function explainLength({ length }: string): string {
  return `ces mots font ${sayNumber(length)} caractères, ${sayNumber(MOST_WORDS)} au plus sont admis\u00a0: raccourcissez-les`;
}

function tell(kind: DeskRefusal["kind"], message: string): DeskAnswer {
  return refuse({ kind, message });
}
