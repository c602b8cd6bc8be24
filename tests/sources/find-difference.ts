/**
 * Where two graphs of values differ first, `actors.3.name`; undefined where they are the same in every value, and in which values are one.
 * Deep equality of a test runner takes for ever where everything leads to everything.
 */
export function findDifference(one: unknown, other: unknown): string | undefined {
  const met = new Map<unknown, unknown>();
  const waiting: { a: unknown; b: unknown; path: string }[] = [{ a: one, b: other, path: "" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { a, b, path } = next;
    if (!isGraph(a) || !isGraph(b)) {
      if (!Object.is(a, b)) return `${path}: ${String(a)} is not ${String(b)}`;
      continue;
    }
    if (met.has(a)) {
      if (met.get(a) !== b) return `${path}: another object than before`;
      continue;
    }
    met.set(a, b);
    const [left, right] = [listEntries(a), listEntries(b)];
    if (left.length !== right.length) return `${path}: ${left.map(([key]) => key)} is not ${right.map(([key]) => key)}`;
    for (const [index, [key, value]] of left.entries()) {
      const [otherKey, otherValue] = right[index] ?? [];
      if (key !== otherKey) return `${path}: ${key} is not ${otherKey}`;
      waiting.push({ a: value, b: otherValue, path: `${path}.${key}` });
    }
  }
  return undefined;
}

const isGraph = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Fields in their order, as text tells them; sets, maps and dates by what they hold. */
function listEntries(value: object): [string, unknown][] {
  if (value instanceof Date) return [["time", value.getTime()]];
  if (value instanceof Set || value instanceof Map) return [...value].map((item, index) => [String(index), item]);
  return Object.entries(value);
}
