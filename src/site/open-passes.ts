import type { PickPages } from "../../layouts/define-pages.tsx";

/** Pages rendered in one pass. */
const PAGES_PER_PASS = 1500;

/** A template's share: how many of its pages earlier passes rendered, and where this pass ends. */
type Share = { start: number; end: number };

/**
 * Divides the pages of all templates into passes: Eleventy keeps all that it rendered until a pass ends, so that the passes, and
 * not the size of the site, bound its memory.
 */
export function openPasses(size = PAGES_PER_PASS): { next: () => boolean; pick: PickPages } {
  const done = new Map<string, number>();
  let shares = new Map<string, Share>();
  let left = 0;
  let isUnfinished = true;
  return {
    next: () => {
      for (const [template, { end }] of shares) done.set(template, end);
      const isWanted = isUnfinished;
      [shares, left, isUnfinished] = [new Map(), size, false];
      return isWanted;
    },
    pick: (template, all) => {
      const start = done.get(template) ?? 0;
      const share = shares.get(template) ?? { start, end: Math.min(all.length, start + left) };
      if (!shares.has(template)) left -= share.end - share.start;
      shares.set(template, share);
      isUnfinished ||= share.end < all.length;
      return all.slice(share.start, share.end);
    },
  };
}
