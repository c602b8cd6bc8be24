import { publishDraft } from "../edition/change-matter.ts";
import type { Edit } from "../edition/edit.ts";
import { editDraft, editInTurn } from "../edition/edit-draft.ts";
import { findMarksLanguage } from "../edition/grammar.ts";
import { mergeDraft, type ProposedLink } from "../edition/merge-draft.ts";
import { type Draft, findBlock } from "../edition/parse-draft.ts";
import { hashAddress } from "../edition/parse-memory.ts";
import { renderLink } from "../edition/render-blocks.ts";
import { listNear, listOthers, type SameStory } from "../edition/same-story.ts";
import type { ProposedCandidate, RoundupReport } from "../roundup/report.ts";
import { quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import type { Language } from "../words/languages.ts";
import { EDITIONS } from "./find-drafts.ts";
import { findHost } from "./find-host.ts";
import type { DraftAct } from "./say-act.ts";

/** What an act would make of a draft's file: its text, and its name where its day changes. */
export type PlannedAct = { file: string; text: string };

/** What is known of a draft beside its file. */
export type KnownOfDraft = {
  report?: RoundupReport;
  /** What was proposed and is not in the draft any more. */
  removed: readonly ProposedCandidate[];
  /** Blocks that were removed, to the letter, by their key. */
  dropped: ReadonlyMap<string, string>;
  /** Links that were described to be added. */
  links?: readonly ProposedLink[];
  /** The instant, and the language of the sections that are opened. */
  now: Date;
  language: Language;
};

/** Says what an act makes of a draft, or why nothing, in French; nothing is written. */
export function planAct(draft: Draft, action: DraftAct, known: KnownOfDraft): Result<PlannedAct, string> {
  const { file } = draft;
  const text = changeText(draft, action, known);
  if (!text.ok) return text;
  const isRedated = action.kind === "matter" && action.field === "date";
  return accept({ file: isRedated ? `${EDITIONS}/${action.words.trim()}.md` : file, text: text.value });
}

function changeText(draft: Draft, action: DraftAct, known: KnownOfDraft): Result<string, string> {
  switch (action.kind) {
    case "publish":
      return publishDraft(draft);
    case "restore": {
      const { kind, key, part, at } = action;
      const block = findDropped(key, known);
      return block === undefined ? NOTHING : editDraft(draft, { kind, block, part, at });
    }
    case "snooze":
      return editDraft(draft, { kind: "drop", key: action.key });
    case "add":
      return addLinks(draft, known);
    case "join":
      return joinLinks(draft, action);
    case "split":
      return splitLink(draft, action, known.report);
    case "apart":
      return partNear(draft, action);
    default:
      return editDraft(draft, action);
  }
}

/** Each link at the end of its section, as a run would add it. */
function addLinks(draft: Draft, { links = [], now, language }: KnownOfDraft): Result<string, string> {
  if (links.length === 0) return NOTHING;
  const merged = mergeDraft(draft.text, links, { file: draft.file, now, language });
  return merged.ok ? accept(merged.value.text) : refuse(...merged.problems.map(({ message }) => message));
}

const NOTHING = refuse("il n'y a rien à changer");

/** A link comes back as it was taken away, else as it was proposed, but for the reasons. */
function findDropped(key: string, { dropped, removed, language }: KnownOfDraft): string | undefined {
  const proposed = removed.find(({ hash }) => hash === key);
  return (
    dropped.get(key) ??
    (proposed && renderLink({ ...proposed, actorIds: proposed.actors, date: proposed.day, others: [] }, language))
  );
}

/**
 * The link leaves, and the other says that it tells the same story; the editor's words on it go to the other. `into` is the other's
 * key, or its title.
 */
function joinLinks(draft: Draft, { key, into }: { key: string; into: string }): Result<string, string> {
  const [block, host] = [findBlock(draft, key), findHost(draft, into)];
  if (block === undefined) return refuse("ce lien n'est plus dans le brouillon");
  if (host === undefined)
    return refuse(`aucun lien du brouillon ne s'appelle ${quote(into)}, choisissez-en un dans la liste`);
  const { url, publisher = "", comment } = block.entry;
  if (url === undefined || block === host)
    return refuse("un lien sans adresse ne se joint à aucun autre, ni à lui-même");
  const told = [...listOthers(draft, host), { publisher, url }, ...listOthers(draft, block)];
  const others = told.filter((one, index) => told.findIndex((other) => other.url === one.url) === index);
  const words = [host.entry.comment, comment].filter((text) => text !== "").join("\n\n");
  const [near, unlike] = [listNear(draft, host), (one: SameStory) => hashAddress(one.url) !== hashAddress(url)];
  const edits: Edit[] = [
    { kind: "others", key: host.key, others },
    ...(near.every(unlike) ? [] : [{ kind: "near", key: host.key, others: near.filter(unlike) } as const]),
    ...(comment === "" ? [] : [{ kind: "comment", key: host.key, words } as const]),
    { kind: "drop", key },
  ];
  return editInTurn(draft, edits);
}

/** What was told with a link becomes a link below it, with the title that its source gave it, else that of the story. */
function splitLink(
  draft: Draft,
  { key, url }: { key: string; url: string },
  report: RoundupReport | undefined,
): Result<string, string> {
  const part = draft.parts.findIndex(({ blocks }) => blocks.some((block) => block.key === key));
  const at = draft.parts[part]?.blocks.findIndex((block) => block.key === key) ?? -1;
  const block = draft.parts[part]?.blocks[at];
  const others = block === undefined ? [] : listOthers(draft, block);
  const own = others.find((other) => other.url === url);
  if (block === undefined || own === undefined) return refuse("cette source n'est plus dans le brouillon");
  const proposed = report?.candidates.flatMap(({ group }) => group).find((other) => other.url === url);
  const title = proposed?.title ?? block.entry.title;
  return editInTurn(draft, [
    { kind: "others", key, others: others.filter((other) => other !== own) },
    {
      kind: "restore",
      block: renderLink({ ...own, title, actorIds: [], others: [] }, findMarksLanguage(draft.text)),
      part,
      at: at + 1,
    },
  ]);
}

/** Two links that may tell one story, and do not: neither says so any more. */
function partNear(draft: Draft, { key, url }: { key: string; url: string }): Result<string, string> {
  const block = findBlock(draft, key);
  const near = block === undefined ? [] : listNear(draft, block);
  if (!near.some((other) => other.url === url)) return refuse("ce lien n'est plus dit proche de cette page");
  return editDraft(draft, { kind: "near", key, others: near.filter((other) => other.url !== url) });
}
