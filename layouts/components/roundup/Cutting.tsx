import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Actor, RoundupLink } from "../../../src/model/model.ts";
import { publisherOf, publisherPath } from "../../../src/model/views/list-link-base.ts";
import { pickTextLanguage } from "../../../src/text/language-of-words.ts";
import { nameLanguage } from "../../../src/words/format-names.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { RawHtml } from "../page/RawHtml.tsx";
import { When } from "../page/When.tsx";

type Props = {
  link: RoundupLink;
  /** Its place in the edition, counted from 1. */
  number: number;
  /** Root-relative address of the edition, where the cutting is shown elsewhere. */
  edition?: string;
};

/** One link of an edition: where it appeared, its title, the editor's words, what is quoted, the fiches it concerns. */
export function Cutting({ link, number, edition }: Props) {
  const { strings, model } = useSite();
  const { language } = model.settings;
  return (
    <article class="cutting" id={edition === undefined ? link.anchor : undefined}>
      <p class="cutting-number">
        <a href={`${edition ?? ""}#${link.anchor}`}>
          <span class="unseen">{strings.roundups.link} </span>
          {number}
        </a>
      </p>
      <div class="cutting-sheet">
        <Source link={link} />
        <h3 class="cutting-title" lang={pickTextLanguage(link.title, link.language, language)}>
          {link.url ? (
            <a href={link.url} hreflang={link.language}>
              {link.title}
            </a>
          ) : (
            link.title
          )}
        </h3>
        {link.comment && <RawHtml class="cutting-comment" html={renderMarkdown(link.comment, { language })} />}
        {link.quotation && edition === undefined && <Quotation link={link} />}
        {edition === undefined && <Fiches actors={link.actors} />}
      </div>
    </article>
  );
}

function Quotation({ link }: { link: RoundupLink }) {
  const { language } = useSite().model.settings;
  const own = pickTextLanguage(link.quotation, link.language, language);
  return (
    <blockquote lang={own} cite={link.url}>
      <RawHtml html={renderMarkdown(link.quotation, { language: own ?? language })} />
    </blockquote>
  );
}

function Source({ link }: { link: RoundupLink }) {
  const { strings, model } = useSite();
  const { publisher, language, date, url } = link;
  const shelf = publisherPath(link, useRoutes());
  const foreign = language && !language.startsWith(model.settings.language);
  return (
    <ul class="cutting-source inline">
      <li class="publisher">{shelf ? <a href={shelf}>{publisherOf(link)}</a> : strings.roundups.noAddress}</li>
      {date && (
        <li>
          <When date={date} />
        </li>
      )}
      {foreign && <li>{strings.roundups.inLanguage(nameLanguage(language, strings))}</li>}
      {publisher && !url && <li>{strings.roundups.noAddress}</li>}
    </ul>
  );
}

function Fiches({ actors }: { actors: readonly Actor[] }) {
  const { roundups } = useSite().strings;
  if (actors.length === 0) return null;
  return (
    <div class="cutting-fiches">
      <p>{roundups.fiches(actors.length)}</p>
      <ul class="inline">
        {actors.map(({ path, name }) => (
          <li>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
