import type { OnDesk } from "../../src/desk/view-desk.ts";
import { ActionForm } from "./ActionForm.tsx";

type Props = { linkKey: string; title: string; part: number; draft: OnDesk };

/** Up, down, to another section, out of the draft. */
export function CardMoves({ linkKey, title, part, draft: { version, parts } }: Props) {
  const field = `rubrique-de-${linkKey}`;
  return (
    <div class="desk-moves">
      <span class="desk-handle" aria-hidden="true" title="Glisser pour déplacer">
        ⠿
      </span>
      <Move kind="up" linkKey={linkKey} version={version} label="Monter" title={title} />
      <Move kind="down" linkKey={linkKey} version={version} label="Descendre" title={title} />
      <ActionForm kind="move" version={version} linkKey={linkKey}>
        <label for={field} class="unseen">
          Rubrique de « {title} »
        </label>
        <select id={field} name="place">
          {parts.map((one, index) => (
            <option value={`${index}/${one.blocks.length}`} selected={index === part}>
              {one.title ?? "Sans rubrique"}
            </option>
          ))}
        </select>
        <button type="submit" class="quiet">
          Ranger
        </button>
      </ActionForm>
      <ActionForm kind="drop" version={version} linkKey={linkKey} class="drop">
        <button type="submit" class="quiet">
          Retirer<span class="unseen"> « {title} »</span>
        </button>
      </ActionForm>
    </div>
  );
}

type MoveProps = { kind: "up" | "down"; linkKey: string; version: string; label: string; title: string };

function Move({ kind, linkKey, version, label, title }: MoveProps) {
  return (
    <ActionForm kind={kind} version={version} linkKey={linkKey}>
      <button type="submit" class="quiet" id={`${kind}-${linkKey}`}>
        <span aria-hidden="true">{kind === "up" ? "↑" : "↓"}</span>
        <span class="unseen">
          {label} « {title} »
        </span>
      </button>
    </ActionForm>
  );
}
