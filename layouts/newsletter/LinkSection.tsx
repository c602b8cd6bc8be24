import type { LetterEntry, LetterSection } from "../../src/newsletter/letter-content.ts";
import type { LetterStyle } from "../../src/newsletter/letter-style.ts";
import type { Strings } from "../../src/words/strings.ts";
import { RawHtml } from "../components/page/RawHtml.tsx";

/** What a part of a letter is drawn with. */
type Drawn = { strings: Strings; style: LetterStyle };

/** The links of one section in one text block: a block per link would weigh ten times more. */
export function LinkSection({ section, strings, style }: Drawn & { section: LetterSection }) {
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <h2 style={style.inline.section}>{section.title}</h2>
      {section.intro !== "" && <RawHtml html={section.intro} />}
      {section.entries.map((entry) => (
        <LinkEntry entry={entry} strings={strings} style={style} />
      ))}
    </mj-text>
  );
}

/** One cutting: its title, where it comes from, the editor's words, what is quoted, the fiches it names. */
function LinkEntry({ entry, strings, style }: Drawn & { entry: LetterEntry }) {
  const { shelfMark, title, url, language, details, comment, quotation, fiches } = entry;
  return (
    <>
      <h3 style={style.inline.entry} lang={language}>
        {url === undefined ? (
          title
        ) : (
          <a href={url} style={style.inline.entryLink}>
            {title}
          </a>
        )}
      </h3>
      <p class="by">{[shelfMark, ...details].join(" · ")}</p>
      {comment !== "" && <RawHtml html={comment} />}
      {quotation !== "" && (
        <blockquote>
          <RawHtml html={quotation} />
        </blockquote>
      )}
      {fiches.length > 0 && (
        <p class="by">
          {strings.newsletter.fiches(fiches.length)}{" "}
          {fiches.map((fiche, index) => (
            <>
              {index > 0 && ", "}
              <a href={fiche.url} style={style.inline.link}>
                {fiche.label}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
