import { renderToString } from "preact-render-to-string";
import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { SafeHtml } from "../../../src/markdown/safe-html.ts";
import type { Roundup, RoundupLink } from "../../../src/model/model.ts";
import type { Settings } from "../../../src/model/schema/settings.ts";
import { setHtml } from "../../../src/typography/set-html.ts";
import { RawHtml } from "../page/RawHtml.tsx";

type Props = { roundup: Roundup; base: string };

/** A roundup as bare HTML with absolute addresses, for feeds: what a reader's own program shows. */
export function renderRoundupContent(roundup: Roundup, { url, language }: Settings): SafeHtml {
  const html = renderToString(<RoundupContent roundup={roundup} base={new URL(roundup.path, url).href} />) as SafeHtml;
  return setHtml(html, language);
}

/** One link of a roundup, likewise. */
export function renderLinkContent(link: RoundupLink, roundup: Roundup, { url, language }: Settings): SafeHtml {
  const html = renderToString(<LinkContent link={link} base={new URL(roundup.path, url).href} />) as SafeHtml;
  return setHtml(html, language);
}

function RoundupContent({ roundup, base }: Props) {
  return (
    <>
      <RawHtml html={renderMarkdown(roundup.intro, { base })} />
      {roundup.sections.map(({ title, intro, links }) => (
        <section>
          {title && <h2>{title}</h2>}
          {intro !== "" && <RawHtml html={renderMarkdown(intro, { base })} />}
          {links.map((link) => (
            <LinkContent link={link} base={base} />
          ))}
        </section>
      ))}
    </>
  );
}

function LinkContent({ link, base }: { link: RoundupLink; base: string }) {
  const { title, url, publisher, comment, quotation } = link;
  return (
    <>
      <h3 lang={link.language}>
        {url === undefined ? title : <a href={url}>{title}</a>}
        {publisher && ` — ${publisher}`}
      </h3>
      {comment !== "" && <RawHtml html={renderMarkdown(comment, { base })} />}
      {quotation !== "" && (
        <blockquote lang={link.language} cite={url}>
          <RawHtml html={renderMarkdown(quotation, { base })} />
        </blockquote>
      )}
    </>
  );
}
