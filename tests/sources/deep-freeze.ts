/** Freezes values and all that they hold: what changes any of it throws. */
export function deepFreeze(...values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    deepFreeze(...Object.values(value));
  }
}
