import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { SpeakerName } from "../people/SpeakerName.tsx";

/** The questions of an interview, or the voices of an article, each leading to its place; nothing where there are none. */
export function SectionList({ article }: { article: Article }) {
  const { media } = useSite().strings;
  const { headings, sections, people } = article;
  if (sections.length === 0) return null;
  const isVoices = headings === "voices";
  return (
    <nav class={`text-list text-list-${headings}`} aria-labelledby="page_sections">
      <p class="label" id="page_sections">
        {isVoices ? media.voices : media.questions}
      </p>
      <ol>
        {sections.map(({ heading, anchor, voice }) => {
          const speaker = people.find(({ name, kind }) => kind === "voice" && name === voice);
          return (
            <li>{speaker ? <SpeakerName speaker={speaker} to="words" /> : <a href={`#${anchor}`}>{heading}</a>}</li>
          );
        })}
      </ol>
    </nav>
  );
}
