import type { ProposedLink } from "../edition/merge-draft.ts";
import { mergeDraft, renderDraft } from "../edition/merge-draft.ts";
import { listOwnLinks, parseDraft } from "../edition/parse-draft.ts";
import type { Model } from "../model/model.ts";
import { stringsOf } from "../model/strings-of.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { getStrings, LANGUAGES, type Language } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";
import type { Candidate } from "./candidate.ts";
import { readDraftFile, writeDraftFile } from "./draft-file.ts";
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
  const found = await readDraftFile({ path, file });
  if (!found.ok) return found;
  const text = found.value;
  if (text === undefined) return accept({ own: { present: new Set(), removed: new Set() } });
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
  /** What a draft is called. */
  words: Pick<Strings["draft"], "title" | "demo" | "fromBox">;
};

export type WrittenDraft = { isNew: boolean; added: Candidate[] };

/** Writes a new draft, or adds to the one that is there. Nothing is written where nothing is new; a full disk is a problem. */
export async function writeDraft(
  candidates: readonly Candidate[],
  target: DraftTarget,
  run: DraftRun,
): Promise<Result<WrittenDraft>> {
  const links = candidates.map((candidate) => ({ ...toLink(candidate, run.language), candidate }));
  const written = await writeLinks(links, target, run);
  if (!written.ok) return written;
  const { isNew, added } = written.value;
  return accept({ isNew, added: added.map(({ candidate }) => candidate) });
}

/** The same for links of any origin; `opens` writes a draft that holds none. */
export async function writeLinks<Link extends ProposedLink>(
  links: readonly Link[],
  target: DraftTarget,
  run: DraftRun,
  { opens = false } = {},
): Promise<Result<{ isNew: boolean; added: Link[] }>> {
  const found = await readTarget(target);
  if (!found.ok) return found;
  const { text } = found.value;
  const merge =
    text === undefined
      ? accept({ text: renderNew(links, target, run), added: [...links] })
      : mergeDraft(text, links, { ...run, file: target.file });
  if (!merge.ok) return merge;
  const { added } = merge.value;
  const isNew = text === undefined;
  if (added.length === 0 && !(opens && isNew)) return accept({ isNew, added });
  const written = await writeDraftFile(target, { before: text, after: merge.value.text });
  if (!written.ok) return written;
  // Somebody saved the draft in the meantime: what they wrote is merged with, not written over.
  return written.value ? accept({ isNew, added }) : writeLinks(links, target, run, { opens });
}

/** A candidate as a draft holds it, with why it is there. */
export function toLink(candidate: Candidate, spoken: Language = EDITOR_LANGUAGE): ProposedLink {
  const { title, url, publisher, excerpt, day, seen, language, author, isPaid, actorIds, section, isDoubtful } =
    candidate;
  const { sharesAddress } = candidate;
  return {
    ...{ title, url, publisher, excerpt, language, author, isPaid, actorIds, section, isDoubtful, date: day },
    ...(sharesAddress ? { sharesAddress } : {}),
    others: candidate.group,
    near: candidate.near,
    kept: `${renderMerits(candidate.reasons, spoken)} (${renderScore(candidate.score, spoken)})`,
    undated: { seen },
  };
}

function renderNew(links: readonly ProposedLink[], { isDemo }: DraftTarget, run: DraftRun): string {
  const { title, demo } = run.words;
  return renderDraft(links, { ...run, title: `${title(run.number)}${isDemo ? ` ${demo}` : ""}` });
}

function isDemoTitle(title: string): boolean {
  return LANGUAGES.some((language) => title.includes(getStrings(language).draft.demo));
}

function explain(file: string, message: string, remedy: string): Problem {
  return { level: "error", file, message, remedy };
}

/** How a draft of a site is written, and what it is called. */
export function speakAs(settings: Model["settings"]): Pick<DraftRun, "language" | "words"> {
  return { language: settings.language, words: stringsOf(settings).draft };
}
