import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Draft, listBlocks } from "../edition/parse-draft.ts";
import { readDraftFile } from "../roundup/draft-file.ts";
import type { ProposedCandidate, RoundupReport } from "../roundup/report.ts";
import { readReport } from "../roundup/report-files.ts";
import type { Problem } from "../text/problem.ts";
import { foldText } from "../text/slug.ts";
import type { Language } from "../words/languages.ts";
import { type DraftOnDisk, EDITIONS } from "./find-drafts.ts";
import type { DeskMeans } from "./means.ts";
import type { SaidAct } from "./say-act.ts";
import type { FileState } from "./write-step.ts";

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
  /** What the last act did, where the file is as it left it. */
  said?: string;
};

/** A draft among all that wait. */
export type WaitingDraft = { date: string; title?: string; number?: number; count?: number };

/** What is on the desk, and every draft that waits, the oldest first. */
export type DeskView = { waiting: readonly WaitingDraft[] } & (
  | { kind: "draft"; draft: OnDesk }
  | { kind: "none" }
  | { kind: "broken"; file: string; date: string; version: string; problems: readonly Problem[] }
);

/** An edition's file, published or not: what the last act did to it, and whether that can be undone. */
export type EditionTrace = {
  text: string;
  version: string;
  said?: string;
  canUndo: boolean;
  /** The file, and the names that it had before in this session. */
  files: readonly string[];
};

/** One change, both ways: the whole file before and after, and the words for it. */
export type DeskStep = SaidAct & { before: FileState; after: FileState; beside?: Beside };

/** What an act does beside the draft's file: it is done again and taken back with it. */
export type Beside = { make: () => Promise<() => Promise<void>>; takeBack?: () => Promise<void> };

/** The world around the desk. */
export type Around = {
  now: () => Date;
  /** Of the site. */
  language: () => Language;
  /** Absent where links are neither described nor put off. */
  means?: DeskMeans;
};

/** What the desk remembers while it is open. */
export type DeskSession = {
  around: Around;
  root: string;
  find: () => Promise<DraftOnDisk[]>;
  undo: DeskStep[];
  redo: DeskStep[];
  /** Blocks that this session removed, to the letter, by their key. */
  dropped: Map<string, string>;
  /** What was said last of an edition's file, and the version that it was said of. */
  said: Map<string, { version: string; message: string }>;
};

/** The draft of a day, else the oldest, and the names of all. */
export async function viewDesk(session: DeskSession, date?: string): Promise<DeskView> {
  const drafts = await session.find();
  const waiting = drafts.map(describeWaiting);
  const found = drafts.find((draft) => draft.date === date) ?? drafts[0];
  if (found === undefined) return { kind: "none", waiting };
  const { file, text, read } = found;
  if (read.ok) return { kind: "draft", waiting, draft: await viewDraft(session, found, read.value) };
  return { kind: "broken", waiting, file, date: found.date, version: versionOf(text), problems: read.problems };
}

function describeWaiting({ date, read }: DraftOnDisk): WaitingDraft {
  if (!read.ok) return { date };
  const { title, number } = read.value.matter;
  return { date, title, number, count: listBlocks(read.value).length };
}

async function viewDraft(session: DeskSession, { date, text, file }: DraftOnDisk, draft: Draft): Promise<OnDesk> {
  const report = await readReport(session.root, date);
  const version = versionOf(text);
  const said = session.said.get(file);
  return {
    ...draft,
    ...{ date, version, report, removed: listRemoved(draft, report) },
    canUndo: findStep(session, "undo", { file, text }) !== undefined,
    canRedo: findStep(session, "redo", { file, text }) !== undefined,
    ...(said?.version === version ? { said: said.message } : {}),
  };
}

export function versionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** A link whose address was corrected is there all the same, under its title. */
function listRemoved(draft: Draft, report: RoundupReport | undefined): ProposedCandidate[] {
  const blocks = listBlocks(draft);
  const present = new Set(blocks.map(({ key }) => key.slice(0, 10)));
  const titles = new Set(blocks.map(({ entry }) => foldText(entry.title)));
  return (report?.candidates ?? []).filter(
    ({ hash, title }) => draft.memory.hashes.has(hash) && !present.has(hash) && !titles.has(foldText(title)),
  );
}

/** The step that a file is ready for: it stands as the step left it, or found it. */
export function findStep(session: DeskSession, way: "undo" | "redo", { file, text }: FileState): DeskStep | undefined {
  const sideOf = ({ before, after }: DeskStep) => (way === "undo" ? after : before);
  const step = session[way].findLast((one) => sideOf(one).file === file);
  return step !== undefined && sideOf(step).text === text ? step : undefined;
}

/** Where an edition stands, published or not, and what can be undone of it. */
export async function traceEdition(session: DeskSession, date: string): Promise<EditionTrace | undefined> {
  const file = `${EDITIONS}/${date}.md`;
  const found = await readDraftFile({ path: join(session.root, file), file });
  if (found.value === undefined) return undefined;
  const state = { file, text: found.value };
  const version = versionOf(state.text);
  const said = session.said.get(file);
  const canUndo = findStep(session, "undo", state) !== undefined;
  const files = listNames(session, file);
  return { text: state.text, version, canUndo, files, ...(said?.version === version ? { said: said.message } : {}) };
}

function listNames({ undo }: DeskSession, file: string): string[] {
  const names = new Set([file]);
  for (const { before, after } of undo.toReversed()) if (names.has(after.file)) names.add(before.file);
  return [...names];
}
