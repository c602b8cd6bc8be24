import { NBSP } from "../../src/text/quote.ts";
import { DeskField } from "./DeskField.tsx";
import { useDraft } from "./on-desk.tsx";

/** What an edition says of itself: number, day, title, summary, opening words. */
export function EditionFields() {
  const { matter, parts, file } = useDraft();
  const { number, date, title, summary = "" } = matter;
  const opening = parts[0]?.intro ?? "";
  return (
    <details class="desk-edition" id="edition">
      <summary id="ligne-de-l-edition">
        <span class="desk-label">L’édition</span>{" "}
        <span class={summary === "" ? "desk-none" : ""}>{summary || "Pas encore de résumé"}</span>
      </summary>
      <div class="desk-fields">
        <DeskField
          kind="matter"
          field="title"
          id="edition-titre"
          label="Titre de l’édition"
          saved={title}
          required
          class="wide"
        />
        <DeskField
          kind="matter"
          field="number"
          id="edition-numero"
          label="Numéro"
          saved={String(number)}
          type="number"
          required
        />
        <DeskField
          {...{ kind: "matter", field: "date", id: "edition-date", label: "Jour de parution", saved: date }}
          {...{ type: "date", required: true }}
          hint={
            <>
              Le fichier <code>{file}</code> en prend le nom.
            </>
          }
        />
        <DeskField
          {...{
            kind: "matter",
            field: "summary",
            id: "edition-resume",
            label: "Résumé",
            saved: summary,
            class: "wide",
          }}
          hint={`Une phrase${NBSP}: l’aperçu dans la boîte aux lettres.`}
        />
        <DeskField
          {...{ kind: "opening", part: 0, id: "edition-ouverture", label: "Mots d’ouverture", saved: opening }}
          isLong
          class="wide"
        />
      </div>
    </details>
  );
}
