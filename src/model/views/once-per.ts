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
