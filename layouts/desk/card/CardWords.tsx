import type { DraftBlock } from "../../../src/edition/parse-draft.ts";
import { ActionForm } from "../ActionForm.tsx";
import { DeskField } from "../DeskField.tsx";

type Props = { block: DraftBlock };

/** The editor's words on a link and what is quoted of it. */
export function CardWords({ block: { key, entry } }: Props) {
  return (
    <div class="desk-words">
      <DeskField kind="comment" link={key} id={`mots-${key}`} label="Vos mots" saved={entry.comment} isLong />
      <DeskField
        kind="quotation"
        link={key}
        id={`citation-${key}`}
        label="Citation"
        saved={entry.quotation}
        isLong
        class="quoted"
      />
    </div>
  );
}

/** What may be quoted at one press. */
export function CardChoices({ block: { key, entry }, excerpt }: Props & { excerpt?: string }) {
  const isOther = excerpt !== undefined && excerpt !== "" && excerpt !== entry.quotation;
  if (!isOther && entry.quotation === "") return null;
  return (
    <div class="desk-acts">
      {isOther && (
        <ActionForm kind="quotation" with={{ key }}>
          <input type="hidden" name="words" value={excerpt} />
          <button type="submit" class="quiet">
            Citer l’extrait du flux<span class="unseen"> pour « {entry.title} »</span>
          </button>
        </ActionForm>
      )}
      {entry.quotation !== "" && (
        <ActionForm kind="quotation" with={{ key }}>
          <input type="hidden" name="words" value="" />
          <button type="submit" class="quiet">
            Ne rien citer<span class="unseen"> de « {entry.title} »</span>
          </button>
        </ActionForm>
      )}
    </div>
  );
}
