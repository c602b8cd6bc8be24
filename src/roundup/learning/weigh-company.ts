/** What the other items of a source say of one: how many there are, how many of them are likely to be kept, and the points that it gets for that. */
export type Company = { others: number; alike: number; points: number };

/** Items of an ordinary source that a source is believed to have beside its own: few are little evidence. */
const DOUBT = 3;
/** Points of one unit of evidence (the logarithm of odds), as words have them. */
const SCALE = 2;

/**
 * The same words say less in a paper that speaks of all else, and more in a review of the subject: says of each item how its source's other items
 * fare by their own words (`score`), against those of all sources. Nothing for the only one of its source. `limit` is the score at which an item
 * is as likely to be kept as not.
 */
export function weighCompany(
  items: readonly { source: string; score: number }[],
  limit: number,
): (Company | undefined)[] {
  const chances = items.map(({ score }) => 1 / (1 + Math.exp(limit - score)));
  const usual = sum(chances) / items.length;
  const bySource = new Map<string, { chances: number; count: number }>();
  for (const [index, { source }] of items.entries()) {
    const known = bySource.get(source) ?? { chances: 0, count: 0 };
    bySource.set(source, { chances: known.chances + (chances[index] ?? 0), count: known.count + 1 });
  }
  return items.map(({ source }, index) => {
    const own = bySource.get(source);
    if (own === undefined || own.count < 2) return undefined;
    const [alike, others] = [own.chances - (chances[index] ?? 0), own.count - 1];
    const chance = (alike + DOUBT * usual) / (others + DOUBT);
    return { others, alike: Math.round(alike), points: SCALE * Math.log(chance / usual) };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
