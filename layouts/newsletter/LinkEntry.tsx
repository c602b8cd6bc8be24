import type { LetterEntry } from "../../src/newsletter/letter-content.ts";
import type { NewsletterStrings } from "../strings/newsletter-strings.ts";
import { INLINE } from "./letter-style.ts";
import { Prose } from "./Prose.tsx";

/** One cutting: its title, where it comes from, the editor's words, what is quoted, the fiches it names. */
export function LinkEntry({ entry, strings }: { entry: LetterEntry; strings: NewsletterStrings }) {
  const { title, url, language, details, comment, quotation, fiches } = entry;
  return (
    <>
      <h3 style={INLINE.entry} lang={language}>
        {url === undefined ? (
          title
        ) : (
          <a href={url} style={INLINE.entryLink}>
            {title}
          </a>
        )}
      </h3>
      <p class="faded" style={INLINE.details}>
        {details.join(" · ")}
      </p>
      <Prose html={comment} />
      <Prose html={quotation} tag="blockquote" style={INLINE.quotation} />
      {fiches.length > 0 && (
        <p class="faded" style={INLINE.details}>
          {strings.fiches(fiches.length)}{" "}
          {fiches.map((fiche, index) => (
            <>
              {index > 0 && ", "}
              <a href={fiche.url} style={INLINE.link}>
                {fiche.label}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
