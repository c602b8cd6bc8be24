import { isSameTitle } from "./compare-titles.ts";
import { normaliseTitle, type TitleKey } from "./normalise-title.ts";

/** What is needed of an item to recognise its story elsewhere. */
export type Story = {
  title: string;
  publisher: string;
  /** Every key by which the very page may be known: canonical address, identifier. */
  keys: readonly string[];
  /** Milliseconds; undefined where there is no date. */
  time?: number;
};

/** Beyond so many days two like titles are two stories: every spring has its « budget participatif ouvert ». */
const SPAN_MS = 10 * 86_400_000;
/** Groups that titles are compared with: the best, far more than a draft holds. */
const MOST_LEADERS = 1000;

type Leader<S> = { group: S[]; story: Story; key: TitleKey; heads: ReadonlySet<string> };

/**
 * Puts what tells one story together: one page under several keys, or a near-identical title of another source within ten days. A group is led by its
 * first, and titles are compared with that of the leader alone, so that no chain of likes drifts away. Nothing is left out.
 */
export function groupStories<S extends Story>(stories: readonly S[]): S[][] {
  const byKey = new Map<string, S[]>();
  const leaders: Leader<S>[] = [];
  const groups: S[][] = [];
  for (const story of stories) {
    const title = normaliseTitle(story.title);
    const heads = title.words.map(headOf);
    const known = story.keys.map((key) => byKey.get(key)).find((group) => group !== undefined);
    const group = known ?? leaders.find((leader) => isLike(leader, story, title, heads))?.group ?? [];
    if (group.length === 0) {
      groups.push(group);
      if (leaders.length < MOST_LEADERS) leaders.push({ group, story, key: title, heads: new Set(heads) });
    }
    group.push(story);
    for (const key of story.keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
}

/** Two like titles of one source are two instalments, unless they are one and the same. */
function isLike<S>(leader: Leader<S>, story: Story, title: TitleKey, heads: readonly string[]): boolean {
  const { time } = leader.story;
  const isNear = time === undefined || story.time === undefined || Math.abs(time - story.time) <= SPAN_MS;
  if (!isNear || !isWorthComparing(leader, title, heads)) return false;
  const isOther = leader.story.publisher !== story.publisher;
  return (isOther || leader.story.title === story.title) && isSameTitle(leader.key, title);
}

/** Two forms of one word have the same head: titles that share no two heads are spared the comparison. */
const headOf = (word: string) => word.slice(0, 3);

function isWorthComparing<S>(leader: Leader<S>, title: TitleKey, heads: readonly string[]): boolean {
  if (title.quotations.length > 0 && leader.key.quotations.length > 0) return true;
  let common = 0;
  for (const head of heads) {
    if (leader.heads.has(head)) common += 1;
    if (common === 2) return true;
  }
  return false;
}
