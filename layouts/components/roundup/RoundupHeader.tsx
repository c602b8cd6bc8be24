import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Roundup } from "../../../src/model/model.ts";
import { findNature } from "../../../src/model/views/find-nature.ts";
import { tellOriginal } from "../../../src/model/views/tell-original.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { RawHtml } from "../page/RawHtml.tsx";
import { EditionDay } from "./EditionDay.tsx";

/** The head of an edition: its number as a large figure, its day, its title, the editor's word, its rubrics. */
export function RoundupHeader({ roundup }: { roundup: Roundup }) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { roundups } = strings;
  const { language } = model.settings;
  const { number, title, intro, summary, original, date } = roundup;
  const isKept = original?.date === date;
  const origin = isKept ? undefined : tellOriginal({ kind: "roundup", original }, strings);
  return (
    <header class="edition-head">
      <EditionNumber number={number} />
      <div class="edition-title">
        <p class="teaser-meta">
          <a class="label" href={routes.roundups()}>
            {roundups.natures[findNature(roundup)]}
          </a>{" "}
          {isKept && `${roundups.of} `}
          <EditionDay roundup={roundup} />
          {origin && <span class="teaser-origin">{origin}</span>}
        </p>
        <h1>{title}</h1>
        {intro ? (
          <RawHtml class="edition-word" html={renderMarkdown(intro, { language })} />
        ) : (
          <p class="edition-word">{summary}</p>
        )}
        <Rubrics roundup={roundup} />
      </div>
    </header>
  );
}

/** « n° 104 », set as a large figure. */
export function EditionNumber({ number }: { number: number }) {
  const { strings } = useSite();
  return (
    <p class="edition-number">
      <span>{strings.number}</span> {number}
    </p>
  );
}

function Rubrics({ roundup }: { roundup: Roundup }) {
  const { roundups } = useSite().strings;
  const routes = useRoutes();
  const titles = roundup.sections.flatMap(({ title, links }) =>
    title && links.length > 0 ? [{ title, count: links.length }] : [],
  );
  if (titles.length < 2) return null;
  return (
    <nav class="rubrics" aria-label={roundups.inside}>
      <ul class="inline">
        {titles.map(({ title, count }) => (
          <li>
            <a href={`#${routes.sectionAnchor(title)}`}>{title}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
