import { NNBSP } from "../../src/text/quote.ts";
import { ActionForm } from "./ActionForm.tsx";
import { useDraft } from "./on-desk.tsx";

/** What stays in sight: what the last act did and how to take it back, how many links there are, what is saved, what comes next. */
export function DeskBar({ message }: { message?: string }) {
  const { parts, canUndo, canRedo, said, date } = useDraft();
  const count = parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return (
    <section class="desk-bar" aria-label="Gestes">
      <p class="desk-message" role="status">
        {sayWhole(message ?? said)}
      </p>
      <div class="desk-tools" id="outils">
        <ActionForm kind="undo">
          <button type="submit" class="quiet" disabled={!canUndo} id="annuler">
            Annuler
          </button>
        </ActionForm>
        <ActionForm kind="redo">
          <button type="submit" class="quiet" disabled={!canRedo} id="retablir">
            Rétablir
          </button>
        </ActionForm>
        <p class="desk-state">
          <span>{count === 0 ? "aucun lien" : count === 1 ? "un lien" : `${count} liens`}</span>{" "}
          <span class="desk-saved">enregistré</span>
        </p>
        <button type="button" class="quiet desk-help" aria-label="Les touches du clavier" aria-haspopup="dialog">
          ?
        </button>
        <a class="desk-go" href={`/_redaction/parution?edition=${date}`}>
          Faire paraître{NNBSP}…
        </a>
      </div>
    </section>
  );
}

/** A clause as a sentence. */
export function sayWhole(message: string | undefined): string {
  return message === undefined || message === "" ? "" : `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
