import { basename } from "node:path";
import { EDITIONS, listEditions } from "../../desk/find-drafts.ts";
import type { Notice, Parution } from "../../desk/parution.ts";
import { readRepository } from "../../desk/repository.ts";
import type { OnDesk } from "../../desk/view-desk.ts";
import { parseEdition } from "../../edition/parse-edition.ts";
import type { SourceReader } from "../../sources/read-model.ts";
import { getStrings, type Language } from "../../words/languages.ts";
import { type Board, checkDraft } from "./answer-board.ts";
import type { DeskSending } from "./open-sending.ts";

/** What the steps from the desk to the readers work with. */
export type ParutionTools = Pick<Board, "desk" | "look"> & {
  root: string;
  sources: SourceReader;
  sending: DeskSending;
  /** The site's, in which commits speak. */
  language: () => Language;
  /** The day that it is, in the site's time zone. */
  today: () => string;
  /** What the last step of an edition came to, by its day. */
  notices: Map<string, Notice>;
};

/** Where an edition stands, by its day; without one, the last that is published. Undefined where there is none that can be read. */
export async function readParution(tools: ParutionTools, day: string | undefined): Promise<Parution | undefined> {
  const { root, desk, sending, today, notices } = tools;
  const date = day ?? (await findLastPublished(tools));
  const trace = date === undefined ? undefined : await desk.trace(date);
  if (date === undefined || trace === undefined) return undefined;
  const file = `${EDITIONS}/${date}.md`;
  const { value } = parseEdition(trace.text, file);
  if (value === undefined) return undefined;
  const { number, title, draft } = value;
  const state = sending.state();
  const notice = notices.get(date);
  return {
    ...{ date, file, number, title, isDraft: draft, isUpcoming: date > today() },
    ...{ version: trace.version, said: trace.said, canUndo: trace.canUndo },
    remarks: draft ? await listRemarks(tools, date) : [],
    repository: await readRepository(root, trace.files),
    commitMessage: getStrings(tools.language()).draft.publishing(title),
    ...(state?.number === number ? { sending: state } : {}),
    ...(notice ? { notice } : {}),
  };
}

async function listRemarks({ desk, look }: ParutionTools, date: string) {
  const view = await desk.view(date);
  return view.kind === "draft" && view.draft.date === date ? (await checkDraft({ look }, view.draft)).remarks : [];
}

async function findLastPublished({ root, desk }: ParutionTools): Promise<string | undefined> {
  const { waiting } = await desk.view();
  const names = (await listEditions(root)).map((name) => basename(name, ".md"));
  return names.filter((date) => !waiting.some((draft) => draft.date === date)).at(-1);
}

/** A draft of a day, where it is one. */
export async function findOnDesk({ desk }: Pick<ParutionTools, "desk">, date: string): Promise<OnDesk | undefined> {
  const view = await desk.view(date);
  return view.kind === "draft" && view.draft.date === date ? view.draft : undefined;
}
