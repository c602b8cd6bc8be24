import type { LetterChanges, LetterNews, NewsItem, NumberedLink } from "../../src/newsletter/letter-content.ts";
import { INLINE } from "../../src/newsletter/letter-style.ts";
import type { Strings } from "../../src/words/strings.ts";

/** Articles that appeared, or events to come. */
export function NewsSection({ news }: { news: LetterNews }) {
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <h2 style={INLINE.section}>{news.title}</h2>
      {news.items.map((item) => (
        <Item item={item} />
      ))}
      {news.more && <More link={news.more} />}
    </mj-text>
  );
}

function Item({ item: { title, url, language, details, summary } }: { item: NewsItem }) {
  return (
    <>
      <h3 style={INLINE.entry} lang={language}>
        <a href={url} style={INLINE.entryLink}>
          {title}
        </a>
      </h3>
      <p class="by">{details.join(" · ")}</p>
      {summary !== "" && <p lang={language}>{summary}</p>}
    </>
  );
}

/** What changed in the catalogue. */
export function Changes({ changes, strings }: { changes: LetterChanges; strings: Strings }) {
  const { title, groups, more } = changes;
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <h2 style={INLINE.section}>{title}</h2>
      {groups.map(({ label, fiches, others }) => (
        <p>
          <strong>
            {label}
            {strings.colon}
          </strong>{" "}
          {fiches.map((fiche, index) => (
            <>
              {index > 0 && ", "}
              <a href={fiche.url} style={INLINE.link}>
                {fiche.label}
              </a>
            </>
          ))}
          {others > 0 && ` ${strings.catalogue.others(others)}`}
        </p>
      ))}
      <More link={more} />
    </mj-text>
  );
}

function More({ link }: { link: NumberedLink }) {
  return (
    <p class="by">
      <a href={link.url} style={INLINE.link}>
        {link.label}
      </a>
    </p>
  );
}
