import type { DraftBlock } from "../../../src/edition/parse-draft.ts";
import type { ProposedCandidate } from "../../../src/roundup/report.ts";
import { sayNumber } from "../../../src/text/editor-language.ts";
import { pickTextLanguage } from "../../../src/text/language-of-words.ts";
import { NBSP } from "../../../src/text/quote.ts";
import { nameLanguage } from "../../../src/words/format-names.ts";
import { When } from "../../components/page/When.tsx";
import { useDeskSite } from "../desk-site.tsx";
import { useGivenOf } from "../given-words.tsx";
import { useDraft } from "../on-desk.tsx";
import { CardFields } from "./CardFields.tsx";
import { CardMoves } from "./CardMoves.tsx";
import { CardNear } from "./CardNear.tsx";
import { CardStory } from "./CardStory.tsx";
import { CardChoices, CardWords } from "./CardWords.tsx";

type Props = { block: DraftBlock; part: number; at: number };

/** One link of the draft: a line that says what it is; unfolded, all that the editor may write of it, and why it was proposed. */
export function DeskCard({ block, part, at }: Props) {
  const { key, entry } = block;
  const { language } = useDeskSite();
  const proposed = useDraft().report?.candidates.find(({ hash }) => hash === key.slice(0, 10));
  const isGiven = useGivenOf(key);
  return (
    <article class="desk-card" id={`lien-${key}`} data-key={key} aria-labelledby={`titre-${key}`}>
      <details class="desk-fold" id={`plis-${key}`} open={isGiven}>
        <summary class="desk-line" id={`carte-${key}`}>
          <span class="desk-handle" aria-hidden="true" title="Glisser pour déplacer">
            ⠿
          </span>
          <h3 id={`titre-${key}`} class="desk-title" lang={pickTextLanguage(entry.title, entry.language, language)}>
            {entry.title}
          </h3>
          <Source block={block} proposed={proposed} />
        </summary>
        <div class="desk-unfolded">
          <Address block={block} />
          <CardWords block={block} />
          <CardChoices block={block} excerpt={proposed?.excerpt} />
          <CardFields block={block} />
          {proposed && <Why linkKey={key} proposed={proposed} />}
          <CardStory block={block} proposed={proposed} />
        </div>
      </details>
      <CardMoves block={block} part={part} at={at} />
      <CardNear block={block} />
    </article>
  );
}

function Address({ block: { entry } }: { block: DraftBlock }) {
  if (entry.url === undefined) return null;
  return (
    <p class="desk-address">
      <a href={entry.url} rel="noreferrer" target="_blank">
        Lire la page<span class="unseen"> de {entry.title}, dans un autre onglet</span>
      </a>{" "}
      <span>{entry.url.replace(/^https?:\/\/(?:www\.)?/u, "")}</span>
    </p>
  );
}

function Source({ block: { entry }, proposed }: { block: DraftBlock; proposed?: ProposedCandidate }) {
  const site = useDeskSite();
  const { language, date, comment, quotation } = entry;
  return (
    <span class="desk-source">
      <span class="publisher">{entry.publisher ?? "Éditeur inconnu"}</span>
      {date && (
        <span>
          <When date={date} />
        </span>
      )}
      {language && !language.startsWith(site.language) && <span>{nameLanguage(language, site.strings)}</span>}
      {proposed && (
        <span class="score">
          {sayNumber(proposed.score, { maximumFractionDigits: 1 })}
          {NBSP}points
        </span>
      )}
      {comment !== "" ? <span class="said">{comment}</span> : quotation !== "" && <q class="said">{quotation}</q>}
    </span>
  );
}

function Why({ linkKey, proposed: { reasons } }: { linkKey: string; proposed: ProposedCandidate }) {
  return (
    <details class="desk-more" id={`raisons-${linkKey}`}>
      <summary>Pourquoi ce lien</summary>
      <ul>
        {reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
