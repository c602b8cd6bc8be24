import { join } from "node:path";
import { listBlocks, parseDraft, textOf } from "../edition/parse-draft.ts";
import { explainFileError } from "../files/explain-file-error.ts";
import { readDraftFile } from "../roundup/draft-file.ts";
import { EDITOR_LANGUAGE, sayNumber } from "../text/editor-language.ts";
import { renderProblem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { EDITIONS, openDraftFinder } from "./find-drafts.ts";
import type { DescribedLinks } from "./means.ts";
import { planAct } from "./plan-act.ts";
import { planBeside } from "./plan-beside.ts";
import { type DeskAction, MOST_WORDS } from "./read-action.ts";
import { type DraftAct, sayAct } from "./say-act.ts";
import {
  type Around,
  type Beside,
  type DeskSession,
  type DeskView,
  type EditionTrace,
  findStep,
  type OnDesk,
  traceEdition,
  versionOf,
  viewDesk,
} from "./view-desk.ts";
import { dayOf, type FileState, writeStep } from "./write-step.ts";

/** Why a change was not made, in French; `stale` where the file had changed since the page was made, `failed` where the disk refused. */
export type DeskRefusal = { kind: "stale" | "refused" | "failed"; message: string };
/** The day of the edition that was changed: it may have become another. */
export type DeskAnswer = Result<{ date: string }, DeskRefusal>;

const NO_ADDRESS = "ce texte ne contient aucune adresse qui commence par https://";
const STALE = tell("stale", "le fichier a changé entre-temps, rien n'a été écrit\u202f; voici où il en est");

/** A desk that knows neither pages nor choices. */
const NOWHERE: Around = { now: () => new Date(0), language: () => EDITOR_LANGUAGE };

/** `date` tells which draft is meant; without it the oldest is. */
export type Desk = {
  view: (date?: string) => Promise<DeskView>;
  act: (action: DeskAction, date?: string) => Promise<DeskAnswer>;
  /** What the last act on an edition was, where it can be undone. */
  trace: (date: string) => Promise<EditionTrace | undefined>;
};

/**
 * Opens the desk on a site root. The Markdown file is the only state: it is read at every call and written whole at every change,
 * one change at a time. What can be undone is kept in memory; a change by hand ends it, and is never overwritten.
 */
export function openDesk(root: string, around: Around = NOWHERE): Desk {
  const find = openDraftFinder(root);
  const session: DeskSession = { root, find, undo: [], redo: [], dropped: new Map(), said: new Map(), around };
  let last: Promise<unknown> = Promise.resolve();
  return {
    view: (date) => viewDesk(session, date),
    act: async (action, date) => {
      const described = action.kind === "add" ? await describeLinks(session, action, date) : undefined;
      const done = last.then(() => act(session, action, date, described));
      last = done.catch(() => undefined);
      return done;
    },
    trace: (date) => traceEdition(session, date),
  };
}

/** Pages are asked before anything else waits for them; whatever was changed meanwhile, their links are added to. */
async function describeLinks(
  session: DeskSession,
  { words }: Extract<DeskAction, { kind: "add" }>,
  date: string | undefined,
): Promise<DescribedLinks> {
  const view = await viewDesk(session, date);
  const { means } = session.around;
  return view.kind === "draft" && means ? means.describe(words, view.draft) : { links: [], told: [] };
}

async function act(
  session: DeskSession,
  action: DeskAction,
  date: string | undefined,
  described: DescribedLinks | undefined,
): Promise<DeskAnswer> {
  if ("words" in action && action.words.length > MOST_WORDS) return tell("refused", explainLength(action.words));
  if (isRetrace(action)) return retrace(session, action, date);
  const view = await viewDesk(session, date);
  const draft = view.kind === "draft" && (date === undefined || view.draft.date === date) ? view.draft : undefined;
  if (draft === undefined) return tell("stale", "le brouillon n'est plus là ou ne se lit plus");
  if (described?.links.length === 0) return tell("refused", described.told.join("\u202f; ") || NO_ADDRESS);
  return draft.version === action.version || described ? change(session, draft, action, described) : STALE;
}

async function change(
  session: DeskSession,
  draft: OnDesk,
  action: DraftAct,
  described: DescribedLinks | undefined,
): Promise<DeskAnswer> {
  const { removed, report } = draft;
  const { now, language } = session.around;
  const known = {
    removed,
    report,
    dropped: session.dropped,
    links: described?.links,
    now: now(),
    language: language(),
  };
  const planned = planAct(draft, action, known);
  if (!planned.ok) return tell("refused", planned.problems.join(" "));
  const [before, after] = [{ file: draft.file, text: draft.text }, planned.value];
  if (after.text === before.text) return accept({ date: draft.date });
  const beside = planBeside(session.around.means, draft, action);
  const written = await writeWith(beside, () => write(session, before, after));
  if (!written.ok) return written;
  const read = parseDraft(after.text, after.file);
  const left = new Set(read.ok ? listBlocks(read.value).map(({ key }) => key) : []);
  for (const block of listBlocks(draft))
    if (!left.has(block.key)) session.dropped.set(block.key.slice(0, 10), textOf(draft, block));
  const step = { ...sayAct(draft, action, read.value), before, after, beside };
  session.undo.push(step);
  session.redo = session.redo.filter((one) => one.before.file !== before.file);
  return conclude(session, after, [step.done, ...(described?.told ?? [])].join(". "));
}

/** Does what goes with a change first, and takes it back where the change itself is not made. */
async function writeWith(beside: Beside | undefined, write: () => Promise<DeskAnswer>): Promise<DeskAnswer> {
  if (beside === undefined) return write();
  try {
    beside.takeBack = await beside.make();
  } catch (error) {
    const { cause, remedy } = explainFileError(error);
    return tell("failed", `rien n'a été écrit ${cause}\u202f; ${remedy}`);
  }
  const written = await write();
  if (!written.ok) await beside.takeBack();
  return written;
}

type Retrace = Extract<DeskAction, { kind: "undo" | "redo" }>;

function isRetrace(action: DeskAction): action is Retrace {
  return action.kind === "undo" || action.kind === "redo";
}

async function retrace(
  session: DeskSession,
  { kind, version }: Retrace,
  date: string | undefined,
): Promise<DeskAnswer> {
  const day = date ?? (await session.find())[0]?.date ?? "";
  const file = `${EDITIONS}/${day}.md`;
  const found = await readDraftFile({ path: join(session.root, file), file });
  if (found.value === undefined) return tell("stale", "le brouillon n'est plus là ou ne se lit plus");
  if (versionOf(found.value) !== version) return STALE;
  const step = findStep(session, kind, { file, text: found.value });
  if (step === undefined)
    return tell("refused", "il n'y a rien à reprendre, ou le fichier a été modifié à la main depuis");
  const [from, to] = kind === "undo" ? [step.after, step.before] : [step.before, step.after];
  const again = kind === "redo" ? step.beside : undefined;
  const written = await writeWith(again, () => write(session, from, to));
  if (!written.ok) return written;
  if (kind === "undo") await step.beside?.takeBack?.();
  const [old, next] = kind === "undo" ? [session.undo, session.redo] : [session.redo, session.undo];
  old.splice(old.lastIndexOf(step), 1);
  next.push(step);
  return conclude(session, to, kind === "undo" ? `Annulé\u00a0: ${step.undone}` : `Rétabli. ${step.done}`);
}

function conclude({ said }: DeskSession, { file, text }: FileState, message: string): DeskAnswer {
  said.set(file, { version: versionOf(text), message });
  return accept({ date: dayOf({ file }) });
}

async function write({ root }: DeskSession, before: FileState, after: FileState): Promise<DeskAnswer> {
  const written = await writeStep(root, before, after);
  if (!written.ok)
    return tell(
      "failed",
      `rien n'a été écrit, vos mots sont toujours là. ${written.problems.map(renderProblem).join(" ")}`,
    );
  if (written.value) return accept({ date: dayOf(after) });
  return before.file === after.file ? STALE : tell("refused", "une autre édition porte déjà cette date");
}

function explainLength({ length }: string): string {
  return `ces mots font ${sayNumber(length)} caractères, ${sayNumber(MOST_WORDS)} au plus sont admis\u00a0: raccourcissez-les`;
}

function tell(kind: DeskRefusal["kind"], message: string): Result<never, DeskRefusal> {
  return refuse({ kind, message });
}
