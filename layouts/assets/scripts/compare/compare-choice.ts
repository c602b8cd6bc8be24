/** A fiche to compare. */
export type Chosen = { id: string; name: string };

export const MOST = 4;

/** What the window keeps of the fiches to compare, in the order in which they were chosen; none where it keeps nothing. */
export function readChoice(key: string): Chosen[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isChosen).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a choice as long as the window is open; where the browser refuses, it lasts as long as the page. */
export function writeChoice(key: string, choice: readonly Chosen[]): void {
  try {
    if (choice.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(choice));
  } catch {}
}

function isChosen(value: unknown): value is Chosen {
  const { id, name } = (value ?? {}) as Partial<Chosen>;
  return typeof id === "string" && isFicheId(id) && typeof name === "string";
}

/** True for what may be the name of a fiche's file. */
export function isFicheId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id);
}
