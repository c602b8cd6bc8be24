import type { Colophon as ColophonContent, LetterLink } from "../../src/newsletter/letter-content.ts";
import { INLINE, LIGHT, NARROW } from "../../src/newsletter/letter-style.ts";

/** Who sends, why, from where, and how to leave. */
export function Colophon({ colophon }: { colophon: ColophonContent }) {
  const { lines, postalAddress, webCopy, archive, unsubscribe, unsubscribeByEmail, licence } = colophon;
  return (
    <mj-section css-class="desk" padding="22px 0 36px">
      <mj-column>
        <mj-text
          css-class="line faded"
          padding="0 36px"
          color={LIGHT.faded}
          font-family={NARROW}
          font-size="15px"
          line-height="22px"
        >
          <p>
            <Anchor link={unsubscribe} /> · <Anchor link={unsubscribeByEmail} />
          </p>
          <p>{lines.join(" ")}</p>
          {postalAddress !== undefined && <p>{postalAddress}</p>}
          <p>
            <Anchor link={webCopy} /> · <Anchor link={archive} /> · <Anchor link={licence} />
          </p>
        </mj-text>
      </mj-column>
    </mj-section>
  );
}

function Anchor({ link }: { link: LetterLink }) {
  return (
    <a href={link.url} style={INLINE.footLink}>
      {link.label}
    </a>
  );
}
