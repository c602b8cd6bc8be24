import { type DraftBlock, findBlock } from "../../../src/edition/parse-draft.ts";
import { hashAddress } from "../../../src/edition/parse-memory.ts";
import { listNear } from "../../../src/edition/same-story.ts";
import { NBSP, NNBSP, quote } from "../../../src/text/quote.ts";
import { ActionForm } from "../ActionForm.tsx";
import { useDraft } from "../on-desk.tsx";

/** The links of the draft that may tell a link's story in other words: one press joins the two, another parts them for good. */
export function CardNear({ block: { key, entry, ...block } }: { block: DraftBlock }) {
  const draft = useDraft();
  const pairs = listNear(draft, block).flatMap(({ url }) => {
    const other = findBlock(draft, hashAddress(url));
    return other === undefined || other.key === key ? [] : { url, other };
  });
  return pairs.map(({ url, other }) => (
    <div class="desk-near">
      <p>
        La même histoire que <a href={`#lien-${other.key}`}>{other.entry.title}</a>
        {other.entry.publisher && `, ${other.entry.publisher}`}
        {NNBSP}?
      </p>
      <ActionForm kind="join" with={{ key, into: other.key }}>
        <button type="submit" class="quiet">
          Oui, les joindre
          <span class="unseen">
            {NBSP}: {quote(entry.title)} à {quote(other.entry.title)}
          </span>
        </button>
      </ActionForm>
      <ActionForm kind="apart" with={{ key, url }}>
        <button type="submit" class="quiet">
          Non, deux histoires
          <span class="unseen">
            {NBSP}: {quote(entry.title)} et {quote(other.entry.title)}
          </span>
        </button>
      </ActionForm>
    </div>
  ));
}
