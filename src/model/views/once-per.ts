/**
 * A view that is made once for each thing that it is a view of, most often the model, and forgotten with it. What else it is made
 * from must be the same each time.
 */
export function oncePer<K extends object, Rest extends unknown[], V>(
  make: (owner: K, ...rest: Rest) => V,
): (owner: K, ...rest: Rest) => V {
  const made = new WeakMap<K, { view: V }>();
  return (owner, ...rest) => {
    const known = made.get(owner) ?? { view: make(owner, ...rest) };
    made.set(owner, known);
    return known.view;
  };
}

/** A view of which what else it is made from, its last argument, may change: it is then made again. */
export function lastPer<K extends object, Rest extends unknown[], V>(
  make: (owner: K, ...rest: Rest) => V,
): (owner: K, ...rest: Rest) => V {
  const made = new WeakMap<K, { key: unknown; view: V }>();
  return (owner, ...rest) => {
    const last = made.get(owner);
    const key = rest.at(-1);
    if (last && last.key === key) return last.view;
    const view = make(owner, ...rest);
    made.set(owner, { key, view });
    return view;
  };
}
