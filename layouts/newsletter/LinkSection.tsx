import type { LetterSection } from "../../src/newsletter/letter-content.ts";
import { RawHtml } from "../components/RawHtml.tsx";
import type { NewsletterStrings } from "../strings/newsletter-strings.ts";
import { LinkEntry } from "./LinkEntry.tsx";
import { INLINE } from "./letter-style.ts";

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
