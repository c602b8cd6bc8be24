import type { Appearance } from "../../../src/model/model.ts";
import { publisherOf } from "../../../src/model/views/list-link-base.ts";
import type { Recorded, RecordYear } from "../../../src/model/views/people/list-record.ts";
import { pickTextLanguage } from "../../../src/text/language-of-words.ts";
import { slugify } from "../../../src/text/slug.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";
import { EditionDay } from "../roundup/EditionDay.tsx";
import { SpeakerRole } from "./SpeakerName.tsx";

type Props = { id: string; title: string; years: readonly RecordYear[] };

/** Texts with a part of a person in them, by year, each with what that part is; nothing where there is none. */
export function PersonRecordList({ id, title, years }: Props) {
  const { undated } = useSite().strings.lists.base;
  if (years.length === 0) return null;
  return (
    <section class="person-words" aria-labelledby={id}>
      <h2 class="label" id={id}>
        {title}
      </h2>
      {years.map(({ year = undated.label, texts }) => (
        <section class="person-year" aria-label={`${title}, ${year}`}>
          <h3 id={`${id}_${slugify(year)}`}>{year}</h3>
          <ul>
            {texts.map((text) =>
              "appearance" in text ? <Words appearance={text.appearance} /> : <Linked {...text} />,
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Words({ appearance }: { appearance: Appearance }) {
  const { people } = useSite().strings.media;
  const { article, date, kind, path, role, linkedActor } = appearance;
  return (
    <li>
      <p class="person-when">
        <When date={date} /> · {people.capacities[kind]}
      </p>
      <p class="person-text">
        <a href={path} lang={article.language}>
          {article.title}
        </a>
      </p>
      {(role || linkedActor) && (
        <p class="voice-role">
          <SpeakerRole speaker={appearance} />
        </p>
      )}
    </li>
  );
}

function Linked({ link: { link, roundup }, as }: Extract<Recorded, { as: unknown }>) {
  const { model, strings } = useSite();
  const { capacities } = strings.media.people;
  const { title, url, language, date } = link;
  const facts = [
    date && <When date={date} />,
    as !== "named" && capacities[as],
    publisherOf(link) && <>{publisherOf(link)}</>,
  ].filter(Boolean);
  return (
    <li>
      {facts.length > 0 && <p class="person-when">{facts.map((fact, index) => [index > 0 && " · ", fact])}</p>}
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
        <EditionDay roundup={roundup} />
      </p>
    </li>
  );
}
