import { quote } from "./fields.ts";
import { findTexts } from "./find-values.ts";
import { slugify } from "./slug.ts";
import type { LinkFault, ReadSources } from "./source.ts";

/** Tags written in two ways, and tags that no address can be made from. */
export function checkTags({
  articles,
  roundups,
  events,
}: Pick<ReadSources, "articles" | "roundups" | "events">): LinkFault[] {
  const spelling = new Map<string, { label: string; file: string }>();
  return [...articles, ...roundups, ...events].flatMap(({ file, raw }) =>
    findTexts(raw, ["tags", "*"]).flatMap(({ path, text }): LinkFault[] => {
      const id = slugify(text);
      if (id === "")
        return [{ file, path, message: `le mot-clé ${quote(text)} n'a ni lettre ni chiffre`, remedy: "retirez-le" }];
      const known = spelling.get(id);
      if (!known) spelling.set(id, { label: text, file });
      if (!known || known.label === text) return [];
      const message = `le mot-clé ${quote(text)} s'écrit ${quote(known.label)} ${known.file === file ? "plus haut" : `dans ${known.file}`}`;
      return [{ file, path, message, remedy: "gardez une seule des deux graphies" }];
    }),
  );
}
