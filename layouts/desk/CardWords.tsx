import type { DraftBlock } from "../../src/edition/parse-draft.ts";
import { ActionForm } from "./ActionForm.tsx";
import { useWords } from "./given-words.tsx";

type Props = { block: DraftBlock; version: string };

/** The editor's words on a link and what is quoted of it. */
export function CardWords({ block: { key, entry }, version }: Props) {
  return (
    <div class="desk-words">
      <ActionForm kind="comment" version={version} linkKey={key}>
        <label for={`mots-${key}`}>Vos mots</label>
        <Words id={`mots-${key}`} kind="comment" linkKey={key} saved={entry.comment} />
        <button type="submit">Enregistrer</button>
      </ActionForm>
      <ActionForm kind="quotation" version={version} linkKey={key} class="quoted">
        <label for={`citation-${key}`}>Citation</label>
        <Words id={`citation-${key}`} kind="quotation" linkKey={key} saved={entry.quotation} />
        <button type="submit">Enregistrer</button>
      </ActionForm>
    </div>
  );
}

type WordsProps = { id: string; kind: "comment" | "quotation"; linkKey: string; saved: string };

function Words({ id, kind, linkKey, saved }: WordsProps) {
  const { value, ...rest } = useWords({ kind, key: linkKey }, saved);
  return (
    <textarea id={id} name="words" rows={rowsOf(value)} {...rest}>
      {value}
    </textarea>
  );
}

/** What may be quoted at one press. */
export function CardChoices({ block: { key, entry }, version, excerpt }: Props & { excerpt?: string }) {
  return (
    <>
      {excerpt && excerpt !== entry.quotation && (
        <ActionForm kind="quotation" version={version} linkKey={key}>
          <input type="hidden" name="words" value={excerpt} />
          <button type="submit" class="quiet">
            Citer l’extrait du flux
          </button>
        </ActionForm>
      )}
      {entry.quotation !== "" && (
        <ActionForm kind="quotation" version={version} linkKey={key}>
          <input type="hidden" name="words" value="" />
          <button type="submit" class="quiet">
            Ne rien citer
          </button>
        </ActionForm>
      )}
    </>
  );
}

/** About as many rows as the text needs. */
function rowsOf(text: string): number {
  return Math.min(10, Math.max(2, text.split("\n").length, Math.ceil(text.length / 70)));
}
