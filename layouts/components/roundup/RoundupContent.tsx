import { renderToString } from "preact-render-to-string";
import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { SafeHtml } from "../../../src/markdown/safe-html.ts";
import type { Roundup, RoundupLink } from "../../../src/model/model.ts";
import type { Settings } from "../../../src/model/schema/settings.ts";
import { pickTextLanguage } from "../../../src/text/language-of-words.ts";
import { setHtml } from "../../../src/typography/set-html.ts";
import { RawHtml } from "../page/RawHtml.tsx";

type Place = { base: string; language: string };

/** A roundup as bare HTML with absolute addresses, for feeds: what a reader's own program shows. */
export function renderRoundupContent(roundup: Roundup, { url, language }: Settings): SafeHtml {
  const place = { base: new URL(roundup.path, url).href, language };
  const html = renderToString(<RoundupContent roundup={roundup} place={place} />) as SafeHtml;
  return setHtml(html, language);
}

/** One link of a roundup, likewise. */
export function renderLinkContent(link: RoundupLink, roundup: Roundup, { url, language }: Settings): SafeHtml {
  const place = { base: new URL(roundup.path, url).href, language };
  const html = renderToString(<LinkContent link={link} place={place} />) as SafeHtml;
  return setHtml(html, language);
}

function RoundupContent({ roundup, place }: { roundup: Roundup; place: Place }) {
  return (
    <>
      <RawHtml html={renderMarkdown(roundup.intro, place)} />
      {roundup.sections.map(({ title, intro, links }) => (
        <section>
          {title && <h2>{title}</h2>}
          {intro !== "" && <RawHtml html={renderMarkdown(intro, place)} />}
          {links.map((link) => (
            <LinkContent link={link} place={place} />
          ))}
        </section>
      ))}
    </>
  );
}

function LinkContent({ link, place }: { link: RoundupLink; place: Place }) {
  const { title, url, publisher, comment, quotation } = link;
  const own = pickTextLanguage(quotation, link.language, place.language);
  return (
    <>
      <h3 lang={pickTextLanguage(title, link.language, place.language)}>
        {url === undefined ? (
          title
        ) : (
          <a href={url} hreflang={link.language}>
            {title}
          </a>
        )}
        {publisher && ` — ${publisher}`}
      </h3>
      {comment !== "" && <RawHtml html={renderMarkdown(comment, place)} />}
      {quotation !== "" && (
        <blockquote lang={own} cite={url}>
          <RawHtml html={renderMarkdown(quotation, { ...place, language: own ?? place.language })} />
        </blockquote>
      )}
    </>
  );
}
