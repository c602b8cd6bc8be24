import type { OnDesk } from "../../src/desk/view-desk.ts";
import type { DraftBlock } from "../../src/edition/parse-draft.ts";
import type { ProposedCandidate } from "../../src/roundup/report.ts";
import { sayNumber } from "../../src/text/editor-language.ts";
import { pickTextLanguage } from "../../src/text/language-of-words.ts";
import { NBSP } from "../../src/text/quote.ts";
import { nameLanguage } from "../../src/words/format-names.ts";
import { When } from "../components/page/When.tsx";
import { ActionForm } from "./ActionForm.tsx";
import { CardMoves } from "./CardMoves.tsx";
import { CardChoices, CardWords } from "./CardWords.tsx";
import { useDeskSite } from "./desk-site.tsx";
import { useWords } from "./given-words.tsx";

type Props = { block: DraftBlock; part: number; draft: OnDesk };

/** One link of the draft: what it is, why it was proposed, and all that the editor may do with it. */
export function DeskCard({ block, part, draft }: Props) {
  const { key, entry } = block;
  const { version, report } = draft;
  const site = useDeskSite();
  const proposed = report?.candidates.find(({ hash }) => hash === key.slice(0, 10));
  return (
    <article class="desk-card" id={`lien-${key}`} data-key={key} tabIndex={-1} aria-labelledby={`titre-${key}`}>
      <Source block={block} proposed={proposed} />
      <h3 id={`titre-${key}`} class="desk-title" lang={pickTextLanguage(entry.title, entry.language, site.language)}>
        {entry.url ? (
          <a href={entry.url} rel="noreferrer" target="_blank">
            {entry.title}
          </a>
        ) : (
          entry.title
        )}
      </h3>
      <Actors ids={entry.actorIds} />
      <CardWords block={block} version={version} />
      <div class="desk-row">
        {proposed && <Why proposed={proposed} />}
        <NewTitle block={block} version={version} />
        <CardChoices block={block} version={version} excerpt={proposed?.excerpt} />
      </div>
      <CardMoves linkKey={key} title={entry.title} part={part} draft={draft} />
    </article>
  );
}

function NewTitle({ block: { key, entry }, version }: { block: DraftBlock; version: string }) {
  const words = useWords({ kind: "title", key }, entry.title);
  return (
    <details class="desk-more" open={"data-saved" in words}>
      <summary>Changer le titre</summary>
      <ActionForm kind="title" version={version} linkKey={key}>
        <label for={`autre-titre-${key}`}>Titre</label>
        <input id={`autre-titre-${key}`} name="words" {...words} required autocomplete="off" />
        <button type="submit">Enregistrer</button>
      </ActionForm>
    </details>
  );
}

function Source({ block: { entry }, proposed }: { block: DraftBlock; proposed?: ProposedCandidate }) {
  const site = useDeskSite();
  const { language, date } = entry;
  return (
    <ul class="desk-source inline">
      <li class="publisher">{entry.publisher ?? "Éditeur inconnu"}</li>
      {date && (
        <li>
          <When date={date} />
        </li>
      )}
      {language && !language.startsWith(site.language) && <li>{nameLanguage(language, site.strings)}</li>}
      {proposed && (
        <li class="score">
          {sayNumber(proposed.score, { maximumFractionDigits: 1 })}
          {NBSP}points
        </li>
      )}
    </ul>
  );
}

function Why({ proposed: { reasons, group } }: { proposed: ProposedCandidate }) {
  return (
    <details class="desk-more">
      <summary>Pourquoi ce lien</summary>
      <ul>
        {reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      {group.length > 0 && (
        <>
          <p>Aussi chez{NBSP}:</p>
          <ul>
            {group.map(({ publisher, title, url }) => (
              <li>
                {publisher}, <a href={/^https?:/u.test(url) ? url : undefined}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Actors({ ids }: { ids: readonly string[] }) {
  const { actors } = useDeskSite();
  const known = ids.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  if (known.length === 0) return null;
  return (
    <ul class="desk-actors inline">
      {known.map(({ path, name }) => (
        <li>
          <a href={path}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
