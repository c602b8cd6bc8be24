/** Keys that one memory holds: the hosts of a run. */
const MOST = 2_000;

/** A pure function of a text that remembers what it made of the last texts: the same few hosts are asked for again and again. */
export function rememberByKey<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
