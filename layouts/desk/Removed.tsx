import type { OnDesk } from "../../src/desk/view-desk.ts";
import { findPart } from "../../src/edition/grammar.ts";
import { ActionForm } from "./ActionForm.tsx";

/** What was proposed and taken out; each may come back into its section. */
export function Removed({ draft: { removed, version, parts } }: { draft: OnDesk }) {
  return (
    <aside class="desk-removed" aria-labelledby="retires">
      <h2 id="retires">
        Retirés <span class="desk-count">{removed.length}</span>
      </h2>
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
                <ActionForm kind="restore" version={version} linkKey={hash}>
                  <input type="hidden" name="place" value={part && `${parts.indexOf(part)}/${part.blocks.length}`} />
                  <button type="submit" class="quiet">
                    Remettre<span class="unseen"> « {title} »</span>
                  </button>
                </ActionForm>
              </li>
            );
          })}
        </ul>
      )}
    </aside>
  );
}
