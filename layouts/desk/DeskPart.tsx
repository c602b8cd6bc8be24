import { TO_REVIEW } from "../../src/edition/grammar.ts";
import type { DraftPart } from "../../src/edition/parse-draft.ts";
import { quote } from "../../src/text/quote.ts";
import { ActionForm } from "./ActionForm.tsx";
import { DeskCard } from "./card/DeskCard.tsx";
import { DeskField } from "./DeskField.tsx";
import { useDraft } from "./on-desk.tsx";

type Props = { part: DraftPart; index: number };

/** A section of the draft, with its cards. */
export function DeskPart({ part, index }: Props) {
  const { id, title, blocks } = part;
  const heading = `rubrique-${index}`;
  return (
    <section class={id === TO_REVIEW ? "desk-part doubtful" : "desk-part"} aria-labelledby={heading} data-part={index}>
      <header>
        <h2 id={heading}>
          {title ?? "Sans rubrique"} <span class="desk-count">{blocks.length}</span>
        </h2>
        {title !== undefined && <PartActs part={part} index={index} />}
      </header>
      {blocks.length === 0 && <p class="desk-none">Aucun lien dans cette rubrique.</p>}
      <ol class="desk-cards">
        {blocks.map((block, at) => (
          <li data-at={at}>
            <DeskCard block={block} part={index} at={at} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the editor may do with a section. */
function PartActs({ part: { title = "", intro, blocks }, index }: Props) {
  const { parts } = useDraft();
  const name = quote(title);
  const own = { part: index };
  const count = blocks.length;
  return (
    <details class="desk-more" id={`plis-rubrique-${index}`}>
      <summary id={`ligne-rubrique-${index}`}>
        Rubrique<span class="unseen"> {name}</span>
      </summary>
      <div class="desk-fields">
        <DeskField
          kind="rename"
          part={index}
          id={`nom-rubrique-${index}`}
          label="Nom de la rubrique"
          saved={title}
          required
          class="wide"
        />
        <DeskField
          kind="opening"
          part={index}
          id={`mots-rubrique-${index}`}
          label="Ses mots d’ouverture"
          saved={intro}
          isLong
          class="wide"
        />
      </div>
      <div class="desk-acts">
        <ActionForm kind="raise" with={own}>
          <button type="submit" class="quiet" disabled={index < 2}>
            Monter<span class="unseen"> la rubrique {name}</span>
          </button>
        </ActionForm>
        <ActionForm kind="lower" with={own}>
          <button type="submit" class="quiet" disabled={index === parts.length - 1}>
            Descendre<span class="unseen"> la rubrique {name}</span>
          </button>
        </ActionForm>
        <ActionForm kind="close" with={own} class="drop">
          <button type="submit" class="quiet">
            Effacer{count === 0 ? "" : count === 1 ? ", avec son lien" : `, avec ses ${count} liens`}
            <span class="unseen"> la rubrique {name}</span>
          </button>
        </ActionForm>
      </div>
    </details>
  );
}
