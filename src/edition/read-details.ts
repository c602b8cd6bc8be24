import type { Comment } from "./hide-comments.ts";

/** One detail of a link's comment, with its line counted from 0. */
export type Detail = { value: string; line: number };

/** What a link's comment may tell; anything else in it is the editor's own note. */
export const DETAILS = ["acteurs", "date", "langue"];

/** `acteurs: voxe, make-org ; date: 2016-12-05` → a map; what is not `key: value` is passed over. */
export function readDetails(comments: readonly Comment[]): Map<string, Detail> {
  const pairs = comments.flatMap(({ text, line }) =>
    text.split("\n").flatMap((row, offset) =>
      row.split(";").flatMap((part): [string, Detail][] => {
        const [, key, value] = /^\s*([a-zé]+)\s*:\s*(.*?)\s*$/u.exec(part) ?? [];
        return key && value ? [[key, { value, line: line + offset }]] : [];
      }),
    ),
  );
  return new Map(pairs);
}
