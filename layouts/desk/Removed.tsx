import { findPart } from "../../src/edition/grammar.ts";
import { ActionForm } from "./ActionForm.tsx";
import { useDraft } from "./on-desk.tsx";

/** What was proposed and taken out; each may come back into its section. */
export function Removed() {
  const { removed, parts } = useDraft();
  return (
    <details class="desk-removed" id="retires">
      <summary>
        Retirés <span class="desk-count">{removed.length}</span>
      </summary>
      {removed.length === 0 ? (
        <p class="desk-none">Ce que vous retirez vient ici, et peut en revenir.</p>
      ) : (
        <ul>
          {removed.map(({ hash, title, publisher, url, section }) => {
            const holder = parts.find(({ blocks }) => blocks.length > 0);
            const part = (section && findPart(parts, section)) ?? holder ?? parts[0];
            return (
              <li>
                <p>
                  <a href={/^https?:/u.test(url) ? url : undefined} rel="noreferrer" target="_blank">
                    {title}
                  </a>
                  {", "}
                  {publisher}
                </p>
                <ActionForm
                  kind="restore"
                  with={{ key: hash, place: part && `${parts.indexOf(part)}/${part.blocks.length}` }}
                >
                  <button type="submit" class="quiet">
                    Remettre<span class="unseen"> « {title} »</span>
                  </button>
                </ActionForm>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
