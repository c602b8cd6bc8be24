/** Keys that one memory holds unless told: the hosts of a run. */
const MOST = 2_000;

/**
 * A pure function of a text that remembers what it made of the last texts: the same few are asked for again and again.
 * @param most keys that the memory holds; it begins anew once it is full
 */
export function rememberByKey<T>(make: (key: string) => T, most = MOST): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
