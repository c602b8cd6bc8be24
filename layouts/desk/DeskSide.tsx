import { routesOf } from "../../src/model/routes.ts";
import { useDeskSite } from "./desk-site.tsx";
import { useDraft } from "./on-desk.tsx";

/** What the edition will look like, and what it lacks; a script shows and renews both. */
export function DeskSide() {
  const { matter, date } = useDraft();
  const page = routesOf(useDeskSite()).roundup(date);
  const letter = `/_newsletter/${matter.number}/`;
  const checks = `/_redaction/controles?brouillon=${date}`;
  return (
    <aside class="desk-side" aria-label="Ce que l’édition donne">
      <section id="controles" data-source={checks}>
        <p>
          <a href={checks}>Contrôler l’édition</a>
        </p>
      </section>
      <div class="desk-preview" data-page={page} data-letter={`${letter}clair.html`}>
        <p class="desk-views">
          <a href={page} data-view="page" aria-current="true">
            La page
          </a>{" "}
          <a href={letter} data-view="letter">
            La lettre
          </a>
        </p>
      </div>
    </aside>
  );
}
