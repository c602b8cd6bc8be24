import type { LetterSection } from "../../src/newsletter/letter-content.ts";
import { INLINE } from "../../src/newsletter/letter-style.ts";
import type { NewsletterStrings } from "../../src/words/newsletter-strings.ts";
import { RawHtml } from "../components/page/RawHtml.tsx";
import { LinkEntry } from "./LinkEntry.tsx";

/** The links of one section in one text block: a block per link would weigh ten times more. */
export function LinkSection({ section, strings }: { section: LetterSection; strings: NewsletterStrings }) {
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <h2 style={INLINE.section}>{section.title}</h2>
      {section.intro !== "" && <RawHtml html={section.intro} />}
      {section.entries.map((entry) => (
        <LinkEntry entry={entry} strings={strings} />
      ))}
    </mj-text>
  );
}
