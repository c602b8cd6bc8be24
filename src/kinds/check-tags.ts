import type { LinkFault, ReadSources } from "../model/source.ts";
import { pluralKey } from "../text/plural-key.ts";
import { quote } from "../text/quote.ts";
import { findTexts } from "./find-values.ts";

/** Tags and categories written in two ways, and those that no address can be made from. */
export function checkTags({ articles, roundups, events }: Omit<ReadSources, "vocabularies" | "feeds">): LinkFault[] {
  const files = [...articles, ...roundups, ...events];
  return [...checkLabels(files, "tags", "le mot-clé"), ...checkLabels(files, "categories", "la rubrique")];
}

/** Labels of a field whose spellings differ by case, accent or plural alone: they would make two pages of one. */
function checkLabels(files: readonly { file: string; raw: unknown }[], field: string, thing: string): LinkFault[] {
  const spellings = new Map<string, { label: string; file: string; path: LinkFault["path"] }>();
  return files.flatMap(({ file, raw }) =>
    findTexts(raw, [field, "*"]).flatMap(({ path, text }): LinkFault[] => {
      const key = pluralKey(text);
      if (key === "")
        return [{ file, path, message: `${thing} ${quote(text)} n'a ni lettre ni chiffre`, remedy: "retirez-le" }];
      const known = spellings.get(key);
      if (!known) spellings.set(key, { label: text, file, path });
      if (!known || known.label === text) return [];
      const message = `${thing} ${quote(text)} s'écrit aussi ${quote(known.label)}`;
      return [{ file, path, message, remedy: "gardez une seule des deux graphies", seen: known }];
    }),
  );
}
