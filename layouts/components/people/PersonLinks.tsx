import type { LinkMention } from "../../../src/model/model.ts";
import { publisherOf } from "../../../src/model/views/list-link-base.ts";
import type { LinkYear } from "../../../src/model/views/people/list-links-naming.ts";
import { pickTextLanguage } from "../../../src/text/language-of-words.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/** What the editions point to that names a person, by year; nothing where no link does. */
export function PersonLinks({ years }: { years: readonly LinkYear[] }) {
  const { people } = useSite().strings.media;
  if (years.length === 0) return null;
  return (
    <section class="person-words" aria-labelledby="page_liens">
      <h2 class="label" id="page_liens">
        {people.linked}
      </h2>
      {years.map(({ year, links }) => (
        <section class="person-year" aria-labelledby={`page_liens_${year}`}>
          <h3 id={`page_liens_${year}`}>{year}</h3>
          <ul>
            {links.map((mention) => (
              <Linked mention={mention} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Linked({ mention: { link, roundup } }: { mention: LinkMention }) {
  const { model, strings } = useSite();
  const { title, url, language, date } = link;
  const publisher = publisherOf(link);
  return (
    <li>
      {(date || publisher) && (
        <p class="person-when">
          {date && <When date={date} />}
          {date && publisher && " · "}
          {publisher}
        </p>
      )}
      <p class="person-text" lang={pickTextLanguage(title, language, model.settings.language)}>
        {url ? (
          <a href={url} hreflang={language}>
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      <p class="voice-role">
        {!url && <>{strings.roundups.noAddress} · </>}
        <a href={`${roundup.path}#${link.anchor}`}>{strings.fiche.inRoundup(roundup.number)}</a>,{" "}
        <When date={roundup.date} />
      </p>
    </li>
  );
}
