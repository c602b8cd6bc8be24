import type { PickPages } from "../../layouts/define-pages.tsx";

/** Pages rendered in one pass. */
const PAGES_PER_PASS = 1500;

/** A template's share: how many of its pages earlier passes rendered, and where this pass ends. */
type Share = { start: number; end: number };

/** Every page of a template, listed once, and its present share. */
type Progress = { all: readonly unknown[]; done: number; share?: Share };

/**
 * Divides the pages of all templates into passes: Eleventy keeps all that it rendered until a pass ends, so that the passes, and
 * not the size of the site, bound its memory.
 */
export function openPasses(size = PAGES_PER_PASS): { next: () => boolean; pick: PickPages } {
  const templates = new Map<string, Progress>();
  let left = 0;
  let isUnfinished = true;
  const follow = (template: string, list: () => readonly unknown[]) => {
    const progress = templates.get(template) ?? { all: list(), done: 0 };
    templates.set(template, progress);
    return progress;
  };
  return {
    next: () => {
      for (const progress of templates.values()) {
        progress.done = progress.share?.end ?? progress.done;
        progress.share = undefined;
      }
      const isWanted = isUnfinished;
      [left, isUnfinished] = [size, false];
      return isWanted;
    },
    pick: <T>(template: string, list: () => readonly T[]) => {
      const progress = follow(template, list);
      const all = progress.all as readonly T[];
      if (!progress.share) {
        const [start, end] = [progress.done, Math.min(all.length, progress.done + left)];
        progress.share = { start, end };
        left -= end - start;
      }
      const { start, end } = progress.share;
      isUnfinished ||= end < all.length;
      return all.slice(start, end);
    },
  };
}
