import type { OnDesk } from "../../src/desk/view-desk.ts";
import { TO_REVIEW } from "../../src/edition/grammar.ts";
import type { DraftPart } from "../../src/edition/parse-draft.ts";
import { NBSP } from "../../src/text/quote.ts";
import { When } from "../components/page/When.tsx";
import { ActionForm } from "./ActionForm.tsx";
import { DeskCard } from "./DeskCard.tsx";
import { useWords } from "./given-words.tsx";
import { Removed } from "./Removed.tsx";

/** The whole draft: its sections with their cards, and beside them what was removed. */
export function DeskBoard({ draft }: { draft: OnDesk }) {
  const { matter, parts, file, date, version, canUndo, canRedo } = draft;
  const { number, title } = matter;
  const count = parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return (
    <div class="desk-board" data-version={version}>
      <header class="desk-head">
        <p class="desk-edition">
          Liens de la semaine n°{NBSP}
          {number} · <When date={date} />
        </p>
        <h1>{title}</h1>
        <p class="desk-file">
          <code>{file}</code> · {count === 1 ? "un lien" : `${count} liens`} ·{" "}
          <a href={`/liens/${date}/`}>voir la page</a> · <a href={`/_newsletter/${number}/`}>voir la lettre</a>
        </p>
        <div class="desk-tools">
          <ActionForm kind="undo" version={version}>
            <button type="submit" class="quiet" disabled={!canUndo} aria-keyshortcuts="Control+Z">
              Annuler
            </button>
          </ActionForm>
          <ActionForm kind="redo" version={version}>
            <button type="submit" class="quiet" disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z">
              Rétablir
            </button>
          </ActionForm>
        </div>
      </header>
      <div class="desk-parts">
        {parts.map((part, index) =>
          index === 0 && part.blocks.length === 0 ? null : <Part part={part} index={index} draft={draft} />,
        )}
        <NewSection version={version} />
      </div>
      <Removed draft={draft} />
    </div>
  );
}

function NewSection({ version }: { version: string }) {
  return (
    <ActionForm kind="section" version={version} class="desk-new">
      <label for="nouvelle-rubrique">Nouvelle rubrique</label>
      <input id="nouvelle-rubrique" name="words" {...useWords({ kind: "section" }, "")} required autocomplete="off" />
      <button type="submit">Ouvrir</button>
    </ActionForm>
  );
}

function Part({ part, index, draft }: { part: DraftPart; index: number; draft: OnDesk }) {
  const { id, title, blocks } = part;
  const heading = `rubrique-${index}`;
  return (
    <section class={id === TO_REVIEW ? "desk-part doubtful" : "desk-part"} aria-labelledby={heading} data-part={index}>
      <h2 id={heading}>
        {title ?? "Sans rubrique"} <span class="desk-count">{blocks.length}</span>
      </h2>
      {blocks.length === 0 && <p class="desk-none">Aucun lien dans cette rubrique.</p>}
      <ol class="desk-cards">
        {blocks.map((block, at) => (
          <li data-at={at}>
            <DeskCard block={block} part={index} draft={draft} />
          </li>
        ))}
      </ol>
    </section>
  );
}
