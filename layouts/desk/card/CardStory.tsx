import { type DraftBlock, listBlocks } from "../../../src/edition/parse-draft.ts";
import { listOthers } from "../../../src/edition/same-story.ts";
import type { ProposedCandidate } from "../../../src/roundup/report.ts";
import { NBSP } from "../../../src/text/quote.ts";
import { ActionForm } from "../ActionForm.tsx";
import { useDraft } from "../on-desk.tsx";

type Props = { block: DraftBlock; proposed?: ProposedCandidate };

/** Who else tells a link's story: each can be told apart again, and the link can be joined to another. */
export function CardStory({ block, proposed }: Props) {
  const draft = useDraft();
  const { key, entry } = block;
  const others = listOthers(draft, block);
  const group = proposed?.group.filter(({ url }) => !others.some((other) => other.url === url)) ?? [];
  const field = `joindre-${key}`;
  return (
    <details class="desk-more" id={`histoire-${key}`}>
      <summary>La même histoire{others.length + group.length > 0 ? ` (${others.length + group.length})` : ""}</summary>
      {others.length + group.length > 0 && <p>Aussi chez{NBSP}:</p>}
      <ul>
        {others.map(({ publisher, url }) => (
          <li>
            <a href={/^https?:/u.test(url) ? url : undefined}>{publisher || url}</a>{" "}
            <ActionForm kind="split" with={{ key, url }}>
              <button type="submit" class="quiet">
                En faire un lien<span class="unseen"> de {publisher || url}</span>
              </button>
            </ActionForm>
          </li>
        ))}
        {group.map(({ publisher, title, url }) => (
          <li>
            {publisher}, <a href={/^https?:/u.test(url) ? url : undefined}>{title}</a>
          </li>
        ))}
      </ul>
      {entry.url !== undefined && listBlocks(draft).length > 1 && (
        <ActionForm kind="join" with={{ key }} class="desk-field">
          <label for={field}>Ce lien dit la même chose que</label>
          <input id={field} name="into" list="liens-du-brouillon" required autocomplete="off" />
          <button type="submit" class="quiet">
            Joindre<span class="unseen"> « {entry.title} »</span>
          </button>
        </ActionForm>
      )}
    </details>
  );
}
