import { hashLink } from "../edition/parse-memory.ts";
import { canonicalPlace, titledPlace } from "../text/canonical-url.ts";
import { quote } from "../text/quote.ts";
import { createSectionFinder, type SectionContext } from "./assign-sections.ts";
import type { Candidate, OtherSource, SourcedItem } from "./candidate.ts";
import { type EditorChoice, openDecisions } from "./learning/choices.ts";
import type { Lesson } from "./learning/train-taste.ts";
import type { DroppedItem, DropReason } from "./report.ts";
import { type Scored, type SectionFinder, scoreItems } from "./score-items.ts";
import { createSifter, listItemHashes, type SiftContext } from "./sift-items.ts";
import { groupStories, type Story } from "./stories/group-stories.ts";

export type PickContext = SiftContext &
  SectionContext & {
    /** What earlier runs proposed for this draft: the same story from elsewhere joins it. */
    proposed: readonly EarlierProposal[];
    /** What past choices teach. */
    lessons: readonly Lesson[];
    /** Stories that the editor joined or parted are among them. */
    choices: readonly EditorChoice[];
  };

export type EarlierProposal = {
  hash: string;
  title: string;
  url: string;
  publisher: string;
  via?: string;
  sharesAddress?: true;
  excerpt?: string;
  day?: string;
  score: number;
};

export type Selection = {
  /** The best first, `max_links` at most. */
  candidates: Candidate[];
  /** What there was no place for, the best first. */
  waiting: Candidate[];
  /** What the draft was offered before, as this run sees it. */
  own: Candidate[];
  /** The same story as one that was proposed before, by the hash of that one. */
  joined: { hash: string; other: OtherSource }[];
  dropped: DroppedItem[];
};

/** Something that tells a story: an item of this run, or what an earlier one proposed. */
type Proposal = Story &
  Pick<Scored, "title" | "url" | "publisher" | "via" | "score"> & { hash: string; sifted?: Scored };

/**
 * Items → candidates: new, never seen in another edition, relevant for a reason that can be told, each story once, no source too
 * often. Every item that is left out is told with its reason.
 */
export function pickCandidates(items: readonly SourcedItem[], context: PickContext): Selection {
  const siftings = items.map(createSifter(context));
  const sifted = siftings.flatMap((sifting) => (sifting.kind === "kept" ? sifting.sifted : []));
  const findSection = createSectionFinder(context);
  const scored = scoreItems(sifted, context, findSection);
  const fresh = scored.relevant.map((item) => tell(item, context));
  const stories = [...context.proposed.map(tellEarlier), ...fresh].sort(compareTold);
  const selection: Selection = {
    candidates: [],
    waiting: [],
    own: [],
    joined: [],
    dropped: [
      ...siftings.flatMap((sifting) => (sifting.kind === "dropped" ? sifting.dropped : [])),
      ...scored.irrelevant,
    ],
  };
  const groups = groupStories(stories, openDecisions(context.choices));
  const refusals = givePlaces(groups, context.settings.roundup, findSection);
  for (const [index, group] of groups.entries()) {
    const refusal = refusals[index];
    if (group.some((told) => isOwn(told, context))) joinOwn(group, context, selection, findSection);
    else if (refusal !== undefined) {
      selection.waiting.push(...toCandidate(group, context, findSection));
      selection.dropped.push(...group.map((told) => drop(told, ...refusal)));
    } else selection.candidates.push(...toCandidate(group, context, findSection));
  }
  return selection;
}

/** An article that the draft knows under an earlier address has the hash of that. */
function tell(sifted: Scored, { own }: PickContext): Proposal {
  const { title, url, publisher, via, excerpt, score, keys, time } = sifted;
  const hashes = [url, ...sifted.formerUrls].flatMap((one) => listItemHashes(one, sifted));
  const hash = [own.present, own.removed].flatMap((known) => hashes.find((one) => known.has(one)) ?? [])[0];
  return { title, url, publisher, via, excerpt, score, keys, time, hash: hash ?? hashLink(sifted), sifted };
}

function tellEarlier({ day, ...proposal }: EarlierProposal): Proposal {
  const { url, title, sharesAddress } = proposal;
  const key = sharesAddress ? titledPlace(url, title) : canonicalPlace(url);
  return { ...proposal, keys: [key], time: day === undefined ? undefined : Date.parse(day) };
}

/** Proposed before, whether it still stands in the draft or not. */
const isOwn = ({ hash, sifted }: Proposal, { own }: PickContext) =>
  sifted === undefined || own.present.has(hash) || own.removed.has(hash);

type Refusal = readonly [reason: DropReason, why: string];

/** What one section may take of a draft before others are served: more would be a draft of one subject. */
const SECTION_SHARE = 1 / 3;

/**
 * Gives places from the best down, those that earlier runs gave included: what is new comes in where it ranks high enough. A source has so many
 * and no more; a section that has its share waits until the others have theirs.
 */
function givePlaces(
  groups: readonly (readonly Proposal[])[],
  { max_links: most, max_per_source: mostOfOne }: PickContext["settings"]["roundup"],
  findSection: SectionFinder,
): (Refusal | undefined)[] {
  let taken = 0;
  const bySource = new Map<string, number>();
  const bySection = new Map<string, number>();
  const refusals: (Refusal | undefined)[] = [];
  const share = Math.max(1, Math.ceil(most * SECTION_SHARE));
  const take = ([best]: readonly Proposal[], index: number) => {
    const source = best?.via ?? best?.publisher ?? "";
    const count = bySource.get(source) ?? 0;
    if (count >= mostOfOne) refusals[index] = ["over-quota", `déjà ${mostOfOne} liens mieux classés de cette source`];
    else if (taken >= most) refusals[index] = ["over-limit", `au-delà des ${most} liens d'un brouillon`];
    else {
      taken += 1;
      bySource.set(source, count + 1);
    }
  };
  const later = groups.flatMap((group, index) => {
    const section = group[0]?.sifted && findSection(group[0].sifted)?.id;
    const count = section === undefined ? 0 : (bySection.get(section) ?? 0);
    if (section !== undefined) bySection.set(section, count + 1);
    if (count >= share) return [{ group, index }];
    take(group, index);
    return [];
  });
  for (const { group, index } of later) take(group, index);
  return refusals;
}

/** A story that the draft holds already, or that the editor removed from it: told again for the report, proposed no more. */
function joinOwn(
  group: readonly Proposal[],
  context: PickContext,
  selection: Selection,
  findSection: SectionFinder,
): void {
  const { present } = context.own;
  const shown = group.filter(({ hash }) => present.has(hash));
  const lead = shown[0] ?? group.find((told) => isOwn(told, context));
  if (lead === undefined) return;
  const strangers = group.filter((told) => told !== lead && !present.has(told.hash));
  for (const told of shown.length > 0 ? shown : [lead]) {
    const [again] = toCandidate([told, ...(told === lead ? strangers : [])], context, findSection);
    const isItself = told.hash === hashLink(told.sifted ?? told);
    if (told.sifted !== undefined && again !== undefined && isItself) selection.own.push(again);
  }
  for (const told of group.filter(({ sifted }) => sifted !== undefined)) {
    const { hash, title, url, publisher } = told;
    if (present.has(hash)) selection.dropped.push(drop(told, "in-draft", "déjà dans le brouillon"));
    else if (shown.length === 0) selection.dropped.push(drop(told, "removed", "retiré du brouillon par la rédaction"));
    else selection.dropped.push(drop(told, "same-story", `même histoire que ${quote(lead.title)}`));
    if (told !== lead && !present.has(hash))
      selection.joined.push({ hash: lead.hash, other: { publisher, title, url } });
  }
}

function drop({ title, url, publisher }: Proposal, reason: DropReason, why: string): DroppedItem {
  return { title, url, publisher, reason, why };
}

/** A story's first item as a candidate, with the others as its group; nothing where this run has none. */
function toCandidate(group: readonly Proposal[], { settings }: PickContext, findSection: SectionFinder): Candidate[] {
  const [first, ...others] = group.flatMap(({ sifted }) => sifted ?? []);
  if (first === undefined) return [];
  const { keys, time: _, isHome: __, formerUrls: ___, merits: ____, factors: _____, muted: ______, ...best } = first;
  const told = new Set([`${best.publisher} ${keys[0]}`]);
  const elsewhere = others.filter(({ publisher, keys: [key] }) => {
    const name = `${publisher} ${key}`;
    return !told.has(name) && told.add(name);
  });
  return [
    {
      ...best,
      group: elsewhere.map(({ publisher, title, url }) => ({ publisher, title, url })),
      section: findSection(best),
      isDoubtful: best.score < settings.roundup.doubtful_below,
    },
  ];
}

/** The best first; of equals that of the publisher, then the newest, then by address, so that two runs agree. */
function compareTold(a: Proposal, b: Proposal): number {
  const home = Number(b.sifted?.isHome ?? false) - Number(a.sifted?.isHome ?? false);
  return b.score - a.score || home || (b.time ?? 0) - (a.time ?? 0) || a.url.localeCompare(b.url);
}
