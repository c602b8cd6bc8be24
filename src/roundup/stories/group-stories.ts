import { normaliseTitle, type TitleKey } from "../normalise-title.ts";
import { type ExcerptKey, haveCommonPlace, isElsewhere, readExcerpt } from "./compare-excerpts.ts";
import { isSameTitle } from "./compare-titles.ts";
import { areOfTwoPlaces, isAnother } from "./tell-apart.ts";

/** What is needed of an item to recognise its story elsewhere. */
export type Story = {
  title: string;
  publisher: string;
  excerpt?: string;
  /** Every key by which the very page may be known: canonical address, identifier. */
  keys: readonly string[];
  /** Milliseconds; undefined where there is no date. */
  time?: number;
};

/** What a person decided of two stories: true where they joined them, false where they parted them. */
export type StoryDecision = (a: Story, b: Story) => boolean | undefined;

/** Beyond so many days two like titles are two stories: every spring has its « budget participatif ouvert ». */
const SPAN_MS = 10 * 86_400_000;
/** Groups that titles are compared with: the best, far more than a draft holds. */
const MOST_LEADERS = 1000;

type Leader<S> = { group: S[]; story: Story; key: TitleKey; heads: ReadonlySet<string>; told: ExcerptKey };

/**
 * Puts what tells one story together: one page under several keys, or, of another source within ten days, a near-identical title or the same
 * excerpt (agencies' copies), unless it takes place elsewhere, on another day, or is another instalment of a series. A group is led by its first, and stories are compared with the leader alone, so
 * that no chain of likes drifts away. Nothing is left out.
 */
export function groupStories<S extends Story>(stories: readonly S[], decided: StoryDecision = () => undefined): S[][] {
  const byKey = new Map<string, S[]>();
  const leaders: Leader<S>[] = [];
  const groups: S[][] = [];
  const excerpts = readExcerpts(stories);
  for (const [index, story] of stories.entries()) {
    const key = normaliseTitle(story.title);
    const heads = key.words.map(headOf);
    const known = story.keys.map((one) => byKey.get(one)).find((group) => group !== undefined);
    const compared = { story, key, heads: new Set(heads), told: excerpts[index] ?? readExcerpt(story) };
    const isOf = (leader: Leader<S>) => decided(leader.story, story) ?? isLike(leader, compared);
    const group = known ?? leaders.find(isOf)?.group ?? [];
    if (group.length === 0) {
      groups.push(group);
      if (leaders.length < MOST_LEADERS) leaders.push({ group, ...compared });
    }
    group.push(story);
    for (const key of story.keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
}

/** What every story is compared by; an excerpt that one source gives to several of its pages tells none of them. */
function readExcerpts(stories: readonly Story[]): ExcerptKey[] {
  const keys = stories.map(readExcerpt);
  const pages = new Map<string, Set<string>>();
  const boilerplate = new Set<string>();
  for (const [index, { publisher, keys: own }] of stories.entries()) {
    const copy = keys[index]?.copy;
    if (copy === undefined) continue;
    const name = `${publisher}\n${copy}`;
    const known = (pages.get(name) ?? new Set<string>()).add(own[0] ?? "");
    pages.set(name, known);
    if (known.size > 1) boilerplate.add(copy);
  }
  return keys.map(({ copy, ...key }) => (copy === undefined || boilerplate.has(copy) ? key : { ...key, copy }));
}

/** Two like titles of one source are two instalments, unless they are one and the same. */
function isLike<S>(leader: Leader<S>, { story, key, heads, told }: Omit<Leader<S>, "group">): boolean {
  const { time } = leader.story;
  const isNear = time === undefined || story.time === undefined || Math.abs(time - story.time) <= SPAN_MS;
  if (!isNear) return false;
  const isOther = leader.story.publisher !== story.publisher;
  const isCopy = isOther && told.copy !== undefined && told.copy === leader.told.copy;
  const isTitled =
    (isOther || leader.story.title === story.title) &&
    isWorthComparing(leader, key, heads) &&
    isSameTitle(leader.key, key);
  if (!isCopy && !isTitled) return false;
  if (isElsewhere(leader.told, told) || isOnOtherHost(leader, story, told)) return false;
  return isCopy || !isAnother(leader.story, story);
}

function isOnOtherHost<S>({ story: first, told: toldFirst }: Leader<S>, story: Story, told: ExcerptKey): boolean {
  const places = new Set([...toldFirst.places, ...told.places]);
  return !haveCommonPlace(toldFirst, told) && areOfTwoPlaces(first, story, places);
}

/** Two forms of one word have the same head: titles that share no two heads are spared the comparison. */
const headOf = (word: string) => word.slice(0, 3);

function isWorthComparing<S>(leader: Leader<S>, title: TitleKey, heads: ReadonlySet<string>): boolean {
  if (title.quotations.length > 0 || leader.key.quotations.length > 0 || title.whole === leader.key.whole) return true;
  let common = 0;
  for (const head of heads) {
    if (leader.heads.has(head)) common += 1;
    if (common === 2) return true;
  }
  return false;
}
