import { foldText } from "../text/slug.ts";
import type { DraftForm } from "./parse-draft.ts";

/** The part of a draft that bears a title, counted from 0; the first that holds links, or the first of all, where none does. */
export function findPart({ parts }: DraftForm, title: string | undefined): number {
  const named = parts.findIndex((part) => title !== undefined && foldText(part.title ?? "") === foldText(title));
  return named !== -1
    ? named
    : Math.max(
        0,
        parts.findIndex(({ blocks }) => blocks.length > 0),
      );
}
