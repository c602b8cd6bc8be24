import type { LinkFault, ReadSources } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import { pluralKey } from "../../text/plural-key.ts";
import { quote } from "../../text/quote.ts";
import { isIdentifier } from "../../text/slug.ts";
import { findTexts } from "../find-values.ts";

/** Terms that share a form, and neighbours that are no terms. */
export function checkGlossary({ glossary: terms }: Pick<ReadSources, "glossary">): LinkFault[] {
  const ids = terms.map(({ id }) => id);
  const forms = new Map<string, { file: string; path: LinkFault["path"] }>();
  return terms.flatMap(({ file, raw, id }) => {
    const own = [...findTexts(raw, ["term"]), ...findTexts(raw, ["also", "*"])];
    const shared = own.flatMap(({ path, text }): LinkFault[] => {
      const known = forms.get(pluralKey(text));
      if (!known) forms.set(pluralKey(text), { file, path });
      if (!known || known.file === file) return [];
      const message = `la forme ${quote(text)} est déjà celle d'un terme`;
      return [{ file, path, message, remedy: "retirez-la de l'un des deux, ou fondez les deux entrées", seen: known }];
    });
    const lost = findTexts(raw, ["related", "*"]).filter(
      ({ text }) => isIdentifier(text) && (text === id || !ids.includes(text)),
    );
    return [...shared, ...lost.map(({ path, text }) => ({ file, path, ...explainLost(text, id, ids) }))];
  });
}

function explainLost(text: string, id: string, ids: readonly string[]) {
  if (text === id) return { message: "le terme se désigne lui-même", remedy: "retirez la ligne" };
  const near = findNearest(text, ids);
  const remedy = near ? `écrivez ${quote(near)}` : `créez content/glossaire/${text}.md ou corrigez l'identifiant`;
  return { message: `aucun terme du glossaire ne s'appelle ${quote(text)}`, remedy };
}
