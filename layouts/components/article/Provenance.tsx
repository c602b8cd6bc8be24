import type { ComponentChildren } from "preact";
import type { Article } from "../../../src/model/model.ts";
import { useOf } from "../../../src/model/views/tell-original.ts";
import { nameLanguage } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";
import { SpeakerName } from "../people/SpeakerName.tsx";

/** The slip that says where a text comes from and what it is to the original; nothing where it is ours. */
export function Provenance({ article }: { article: Article }) {
  const { strings, model } = useSite();
  const { provenance } = strings.media;
  const { original, translator, language } = article;
  if (!original) return null;
  const { title, url, publisher, authors, date, licence } = original;
  const shown = url ? <a href={url}>{title}</a> : title;
  const rows: [string, ComponentChildren][] = [
    [provenance.original, <cite lang={original.language}>{shown}</cite>],
    [provenance.authors, authors.length > 0 && <Speakers speakers={authors} />],
    [provenance.publisher, publisher],
    [provenance.date, date && <When date={date} />],
    [provenance.language, original.language && nameLanguage(original.language, strings)],
    [provenance.licence, licence && (licence.url ? <a href={licence.url}>{licence.name}</a> : licence.name)],
    [provenance.translator, translator && <SpeakerName speaker={translator} />],
  ];
  return (
    <section class="provenance" aria-labelledby="page_provenance" lang={language && model.settings.language}>
      <h2 class="slip-tab" id="page_provenance">
        {provenance.title}
      </h2>
      <div class="slip-sheet">
        <dl>
          {rows
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <p>{provenance.uses[useOf(article)]}</p>
      </div>
    </section>
  );
}

function Speakers({ speakers }: { speakers: NonNullable<Article["original"]>["authors"] }) {
  return (
    <>
      {speakers.map((speaker, index) => (
        <>
          {index > 0 && "\u202f; "}
          <SpeakerName speaker={speaker} />
        </>
      ))}
    </>
  );
}
