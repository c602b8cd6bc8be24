import { ActionForm } from "./ActionForm.tsx";
import { useWords } from "./given-words.tsx";

/** Opens the desk with the address of the page that a reader is on; nothing is written before the editor says so there. */
const BOOKMARKLET = "javascript:open(%DESK%+'?ajouter='+encodeURIComponent(location.href))";

/** Links found elsewhere: an address, or a text that holds some, each filled from its page. */
export function AddLinks({ origin }: { origin: string }) {
  const { value, ...rest } = useWords({ kind: "add" }, "");
  return (
    <details class="desk-adding" id="ajouter" open={value !== ""}>
      <summary>
        <span class="desk-label">Ajouter des liens</span>
      </summary>
      <ActionForm kind="add" class="desk-add">
        <label for="adresses-a-ajouter">Une adresse, ou un texte qui en contient plusieurs</label>
        <textarea id="adresses-a-ajouter" name="words" rows={1} required {...rest}>
          {value}
        </textarea>
        <button type="submit" class="quiet">
          Ajouter
        </button>
        <p class="desk-hint">
          Titre, éditeur, date et langue viennent de la page. Depuis une autre page, glissez{" "}
          <a href={BOOKMARKLET.replace("%DESK%", JSON.stringify(`${origin}/_redaction/`).replaceAll('"', "'"))}>
            Vers le bureau
          </a>{" "}
          parmi vos favoris.
        </p>
      </ActionForm>
    </details>
  );
}
