import type { PickPages } from "../../layouts/define-pages.tsx";

/** Pages of a share, at most. */
const PAGES_PER_SHARE = 1200;

/**
 * Divides the pages of all templates into shares, by their places alone: the same page falls to the same share in whatever order templates
 * are asked. Eleventy renders a share in one pass and keeps all that it rendered until the pass ends, so that
 * the share, and not the size of the site, bounds its memory.
 */
export function openShares(count: number): (share: number) => PickPages {
  const listed = new Map<string, readonly unknown[]>();
  return (share) =>
    <T>(template: string, list: () => readonly T[]) => {
      const all = (listed.get(template) ?? list()) as readonly T[];
      listed.set(template, all);
      const first = placeOf(template);
      return all.filter((_, index) => (first + Math.floor((index * count) / all.length)) % count === share);
    };
}

/** How many shares a site of so many pages has. */
export function countShares(pages: number): number {
  return Math.max(1, Math.ceil(pages / PAGES_PER_SHARE));
}

/** Where the pages of a template begin to be dealt out, so that not all templates of one page fall to one share. */
function placeOf(template: string): number {
  return [...template].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}
