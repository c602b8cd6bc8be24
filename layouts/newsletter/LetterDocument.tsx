import type { SafeHtml } from "../../src/markdown/safe-html.ts";
import type { Colophon as ColophonContent, LetterContent, LetterLink } from "../../src/newsletter/letter-content.ts";
import type { LetterStyle } from "../../src/newsletter/letter-style.ts";
import { isRightToLeft } from "../../src/text/direction.ts";
import { escapeHtml } from "../../src/text/escape-html.ts";
import type { Strings } from "../../src/words/strings.ts";
import { RawHtml } from "../components/page/RawHtml.tsx";
import { LinkSection } from "./LinkSection.tsx";
import { Changes, NewsSection } from "./NewsSection.tsx";

type Props = { content: LetterContent; strings: Strings; style: LetterStyle };

/** The whole letter as MJML: a catalogue card 600 px wide on its desk. */
export function LetterDocument({ content, strings, style }: Props) {
  return (
    <mjml lang={content.language} dir={isRightToLeft(content.language) ? "rtl" : "ltr"}>
      <mj-head>
        <mj-attributes>
          <mj-text color={style.light.ink} font-family={style.text} font-size="17px" line-height="26px" />
        </mj-attributes>
        <mj-title>{content.subject}</mj-title>
        <mj-preview>{content.preheader}</mj-preview>
        <mj-raw>
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        </mj-raw>
        <mj-style>{style.sheet}</mj-style>
      </mj-head>
      <mj-body background-color={style.light.desk}>
        <Tab shelfMark={content.shelfMark} style={style} />
        <Card content={content} strings={strings} style={style} />
        <Colophon colophon={content.colophon} style={style} />
      </mj-body>
    </mjml>
  );
}

/** The tab of the card: the edition's shelf mark. */
function Tab({ shelfMark, style }: { shelfMark: string; style: LetterStyle }) {
  return (
    <mj-section css-class="desk" padding="20px 0 0" text-align="left">
      <mj-column>
        <mj-text css-class="line faded" padding="0 36px" font-family={style.labels} font-size="14px" line-height="20px">
          <span style={style.inline.tab}>{shelfMark}</span>
        </mj-text>
      </mj-column>
    </mj-section>
  );
}

function Card({ content, strings, style }: Props) {
  return (
    <mj-section
      css-class="sheet"
      background-color={style.light.card}
      padding="0 0 22px"
      border-top={`3px solid ${style.light.ink}`}
    >
      <mj-column>
        <Masthead content={content} strings={strings} style={style} />
        {content.intro !== "" && (
          <mj-text css-class="line" padding="14px 36px 0" font-size="18px" line-height="28px">
            <RawHtml html={content.intro} />
          </mj-text>
        )}
        {content.sections.map((section) => (
          <LinkSection section={section} strings={strings} style={style} />
        ))}
        {content.rest && (
          <mj-text css-class="line" padding="26px 36px 0">
            <p>
              <a href={content.rest.url} style={style.inline.link}>
                {content.rest.label}
              </a>
            </p>
          </mj-text>
        )}
        {content.articles && <NewsSection news={content.articles} style={style} />}
        {content.changes && <Changes changes={content.changes} strings={strings} style={style} />}
        {content.events && <NewsSection news={content.events} style={style} />}
        <mj-text css-class="line" padding="26px 36px 6px">
          <RawHtml html={renderButton(content.colophon.webCopy, style)} />
        </mj-text>
      </mj-column>
    </mj-section>
  );
}

/** Name of the site, title of the edition, day. */
function Masthead({ content, strings, style }: Props) {
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <p style={style.inline.siteName}>{content.siteTitle}</p>
      <h1 style={style.inline.title}>{content.title}</h1>
      <p class="by">
        {[content.nature, content.date].filter(Boolean).join(" · ")} ·{" "}
        <a href={content.copyUrl} style={style.inline.link}>
          {strings.newsletter.readOnSite}
        </a>
      </p>
    </mj-text>
  );
}

/** Outlook for Windows pads no link: blanks as wide and as high as the padding, which are part of the link, stand for it. */
const BEFORE = `<!--[if mso]><i style="mso-font-width:200%;mso-text-raise:100%" hidden>&emsp;</i><span style="mso-text-raise:50%"><![endif]-->`;
const AFTER = `<!--[if mso]></span><i style="mso-font-width:200%" hidden>&emsp;&#8203;</i><![endif]-->`;

/** A button of a letter: a link that can be clicked on its whole surface, in Outlook for Windows too. */
function renderButton({ label, url }: LetterLink, style: LetterStyle): SafeHtml {
  const words = `${BEFORE}${escapeHtml(label)}${AFTER}`;
  return `<p><a class="go" href="${escapeHtml(url)}" style="${style.inline.button}">${words}</a></p>` as SafeHtml;
}

/** Who sends, why, from where, and how to leave. */
function Colophon({ colophon, style }: { colophon: ColophonContent; style: LetterStyle }) {
  const { lines, postalAddress, webCopy, archive, unsubscribe, unsubscribeByEmail, licence } = colophon;
  return (
    <mj-section css-class="desk" padding="22px 0 36px">
      <mj-column>
        <mj-text
          css-class="line faded"
          padding="0 36px"
          color={style.light.faded}
          font-family={style.labels}
          font-size="15px"
          line-height="22px"
        >
          <p>
            <Anchor style={style} link={unsubscribe} /> · <Anchor style={style} link={unsubscribeByEmail} />
          </p>
          <p>{lines.join(" ")}</p>
          {postalAddress !== undefined && <p>{postalAddress}</p>}
          <p>
            <Anchor style={style} link={webCopy} /> · <Anchor style={style} link={archive} /> ·{" "}
            <Anchor style={style} link={licence} />
          </p>
        </mj-text>
      </mj-column>
    </mj-section>
  );
}

function Anchor({ link, style }: { link: LetterLink; style: LetterStyle }) {
  return (
    <a href={link.url} style={style.inline.footLink}>
      {link.label}
    </a>
  );
}
