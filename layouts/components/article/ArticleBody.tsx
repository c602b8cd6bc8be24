import type { Article, PullQuote, Speaker } from "../../../src/model/model.ts";
import type { Text } from "../../use-prose.ts";
import { RawHtml } from "../page/RawHtml.tsx";
import { SpeakerRole } from "../people/SpeakerName.tsx";

/** The text of an article, in the form that its headings give it. */
export function ArticleBody({ article, text }: { article: Article; text: Text }) {
  if ("html" in text) return <RawHtml class="prose" html={text.html} />;
  const { headings, sections, people, pullQuotes } = article;
  const { preamble, sections: rendered, notes } = text;
  return (
    <div class={`text text-${headings}`}>
      {preamble !== "" && <RawHtml class="prose" html={preamble} />}
      <PullQuotes quotes={pullQuotes} place="foot" />
      {rendered.map(({ anchor, heading, body: words }) => {
        const voice = sections.find((section) => section.anchor === anchor)?.voice;
        return (
          <section class="text-section" aria-labelledby={anchor}>
            <Heading anchor={anchor} html={heading} speaker={people.find(({ name }) => name === voice)} />
            <PullQuotes quotes={pullQuotes} anchor={anchor} place="head" />
            <RawHtml class="prose" html={words} />
            <PullQuotes quotes={pullQuotes} anchor={anchor} place="foot" />
          </section>
        );
      })}
      {notes !== "" && <RawHtml class="prose" html={notes} />}
    </div>
  );
}

type HeadingProps = { anchor: string; html: Parameters<typeof RawHtml>[0]["html"]; speaker?: Speaker };

/** A heading as it was written, or whose voice it opens. */
function Heading({ anchor, html, speaker }: HeadingProps) {
  if (!speaker) return <RawHtml as="h2" id={anchor} html={html} />;
  return (
    <header class="voice-head">
      <h2 id={anchor}>
        <a href={speaker.person.path}>{speaker.name}</a>
      </h2>
      {(speaker.role || speaker.linkedActor) && (
        <p class="voice-role">
          <SpeakerRole speaker={speaker} />
        </p>
      )}
    </header>
  );
}

type QuoteProps = { quotes: readonly PullQuote[]; anchor?: string; place: PullQuote["place"] };

/** The sentences of one section that are shown large; they stand in the text, so that a screen reader passes them over. */
function PullQuotes({ quotes, anchor, place }: QuoteProps) {
  return (
    <>
      {quotes
        .filter((quote) => quote.anchor === anchor && quote.place === place)
        .map(({ text }) => (
          <p class="pull-quote" aria-hidden="true">
            {text}
          </p>
        ))}
    </>
  );
}
