import type { LetterContent } from "../../src/newsletter/letter-content.ts";
import { INLINE, NARROW } from "../../src/newsletter/letter-style.ts";
import type { NewsletterStrings } from "../../src/words/newsletter-strings.ts";

type Props = { content: LetterContent; strings: NewsletterStrings };

/** The tab of the card: the edition's shelf mark. */
export function Tab({ shelfMark }: { shelfMark: string }) {
  return (
    <mj-section css-class="desk" padding="20px 0 0" text-align="left">
      <mj-column>
        <mj-text css-class="line faded" padding="0 36px" font-family={NARROW} font-size="14px" line-height="20px">
          <span style={INLINE.tab}>{shelfMark}</span>
        </mj-text>
      </mj-column>
    </mj-section>
  );
}

/** Name of the site, title of the edition, day, editor's word. */
export function Masthead({ content, strings }: Props) {
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <p style={INLINE.siteName}>{content.siteTitle}</p>
      <h1 style={INLINE.title}>{content.title}</h1>
      <p class="by">
        {content.date} ·{" "}
        <a href={content.copyUrl} style={INLINE.link}>
          {strings.readOnSite}
        </a>
      </p>
    </mj-text>
  );
}
