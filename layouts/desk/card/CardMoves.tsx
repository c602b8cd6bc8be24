import type { DraftBlock } from "../../../src/edition/parse-draft.ts";
import { ActionForm } from "../ActionForm.tsx";
import { useDraft } from "../on-desk.tsx";

type Props = { block: DraftBlock; part: number; at: number };

/** Up, down, to another section, out of the draft. */
export function CardMoves({ block, part, at }: Props) {
  const { key, entry } = block;
  const { parts } = useDraft();
  const field = `rubrique-de-${key}`;
  const rest = (parts[part]?.blocks.length ?? 0) - at;
  return (
    <div class="desk-moves">
      <Move kind="up" block={block} label="Monter" />
      <Move kind="down" block={block} label="Descendre" />
      <ActionForm kind="move" with={{ key }}>
        <label for={field} class="unseen">
          Rubrique de « {entry.title} »
        </label>
        <select id={field} name="place">
          {parts.map((one, index) => (
            <option value={`${index}/${one.blocks.length}`} selected={index === part}>
              {one.title ?? "Sans rubrique"}
            </option>
          ))}
        </select>
        <button type="submit" class="quiet">
          Ranger<span class="unseen"> « {entry.title} »</span>
        </button>
      </ActionForm>
      {entry.url !== undefined && (
        <ActionForm kind="snooze" with={{ key }} class="later">
          <button type="submit" class="quiet">
            Plus tard<span class="unseen"> « {entry.title} », à la prochaine édition</span>
          </button>
        </ActionForm>
      )}
      {rest > 1 && (
        <ActionForm kind="drop-rest" with={{ key }} class="rest">
          <button type="submit" class="quiet">
            Retirer d’ici à la fin<span class="unseen"> de la rubrique, « {entry.title} » compris</span>
          </button>
        </ActionForm>
      )}
      <ActionForm kind="drop" with={{ key }} class="drop">
        <button type="submit" class="quiet">
          Retirer<span class="unseen"> « {entry.title} »</span>
        </button>
      </ActionForm>
    </div>
  );
}

type MoveProps = { kind: "up" | "down"; block: DraftBlock; label: string };

function Move({ kind, block: { key, entry }, label }: MoveProps) {
  return (
    <ActionForm kind={kind} with={{ key }} class="step">
      <button type="submit" class="quiet" id={`${kind}-${key}`}>
        <span aria-hidden="true">{kind === "up" ? "↑" : "↓"}</span>
        <span class="unseen">
          {label} « {entry.title} »
        </span>
      </button>
    </ActionForm>
  );
}
