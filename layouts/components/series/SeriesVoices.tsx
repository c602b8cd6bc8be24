import type { Person, Series, Speaker } from "../../../src/model/model.ts";
import type { Language } from "../../../src/words/languages.ts";
import { orderNames } from "../../../src/words/order.ts";
import { useSite } from "../../site-context.tsx";

type Voice = { person: Person; words: { part: number; speaker: Speaker }[] };

/** Who speaks in a series, by family name, and in which parts; nothing where nobody has a voice in it. */
export function SeriesVoices({ series }: { series: Series }) {
  const { strings, model } = useSite();
  const { media, articles } = strings;
  const voices = listVoices(series, model.settings.language);
  if (voices.length === 0) return null;
  return (
    <section class="series-voices" aria-labelledby="page_voix">
      <h2 id="page_voix">{media.seriesVoices}</h2>
      <ul>
        {voices.map(({ person, words }) => (
          <li>
            <a href={person.path}>{person.name}</a>
            <ul class="inline">
              {words.map(({ part, speaker }) => (
                <li>
                  <a href={speaker.path}>{articles.seriesPart(part, series.of)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function listVoices({ parts }: Series, language: Language): Voice[] {
  const voices = new Map<Person, Voice>();
  for (const { series, people } of parts)
    for (const speaker of people.filter(({ kind }) => kind === "voice")) {
      const voice = voices.get(speaker.person) ?? { person: speaker.person, words: [] };
      voice.words.push({ part: series?.part ?? 0, speaker });
      voices.set(speaker.person, voice);
    }
  const compare = orderNames(language);
  return [...voices.values()].sort((a, b) => compare(a.person, b.person));
}
