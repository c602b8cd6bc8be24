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
    known.set(detach(key), made);
    return made;
  };
}

/** A text of its own: V8 keeps a slice as a view of the text that it was cut from, which then stays in memory as long as it. */
function detach(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
