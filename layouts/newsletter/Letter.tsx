import type { LetterContent } from "../../src/newsletter/letter-content.ts";
import { LIGHT, SERIF, STYLE_SHEET } from "../../src/newsletter/letter-style.ts";
import type { NewsletterStrings } from "../../src/words/newsletter-strings.ts";
import { RawHtml } from "../components/page/RawHtml.tsx";
import { Colophon } from "./Colophon.tsx";
import { LinkSection } from "./LinkSection.tsx";
import { Masthead, Tab } from "./Masthead.tsx";
import { Changes, News } from "./News.tsx";
import { renderButton } from "./render-button.ts";

type Props = { content: LetterContent; strings: NewsletterStrings };

/** The whole letter as MJML: a catalogue card 600 px wide on its desk. */
export function Letter({ content, strings }: Props) {
  return (
    <mjml lang={content.language} dir="ltr">
      <mj-head>
        <mj-attributes>
          <mj-text color={LIGHT.ink} font-family={SERIF} font-size="17px" line-height="26px" />
        </mj-attributes>
        <mj-title>{content.subject}</mj-title>
        <mj-preview>{content.preheader}</mj-preview>
        <mj-raw>
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        </mj-raw>
        <mj-style>{STYLE_SHEET}</mj-style>
      </mj-head>
      <mj-body background-color={LIGHT.desk}>
        <Tab shelfMark={content.shelfMark} />
        <Card content={content} strings={strings} />
        <Colophon colophon={content.colophon} />
      </mj-body>
    </mjml>
  );
}

function Card({ content, strings }: Props) {
  return (
    <mj-section
      css-class="sheet"
      background-color={LIGHT.paper}
      padding="0 0 22px"
      border-top={`3px solid ${LIGHT.ink}`}
    >
      <mj-column>
        <Masthead content={content} strings={strings} />
        {content.intro !== "" && (
          <mj-text css-class="line" padding="14px 36px 0" font-size="18px" line-height="28px">
            <RawHtml html={content.intro} />
          </mj-text>
        )}
        {content.sections.map((section) => (
          <LinkSection section={section} strings={strings} />
        ))}
        {content.articles && <News news={content.articles} />}
        {content.changes && <Changes changes={content.changes} strings={strings} />}
        {content.events && <News news={content.events} />}
        <mj-text css-class="line" padding="26px 36px 6px">
          <RawHtml html={renderButton(content.colophon.webCopy)} />
        </mj-text>
      </mj-column>
    </mj-section>
  );
}
