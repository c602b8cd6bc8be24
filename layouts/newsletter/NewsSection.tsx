import type { LetterChanges, LetterNews, NewsItem, NumberedLink } from "../../src/newsletter/letter-content.ts";
import type { LetterStyle } from "../../src/newsletter/letter-style.ts";
import type { Strings } from "../../src/words/strings.ts";

type Styled = { style: LetterStyle };

/** Articles that appeared, or events to come. */
export function NewsSection({ news, style }: Styled & { news: LetterNews }) {
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <h2 style={style.inline.section}>{news.title}</h2>
      {news.items.map((item) => (
        <Item item={item} style={style} />
      ))}
      {news.more && <More link={news.more} style={style} />}
    </mj-text>
  );
}

function Item({ item: { title, url, language, details, summary }, style }: Styled & { item: NewsItem }) {
  return (
    <>
      <h3 style={style.inline.entry} lang={language}>
        <a href={url} style={style.inline.entryLink}>
          {title}
        </a>
      </h3>
      <p class="by">{details.join(" · ")}</p>
      {summary !== "" && <p lang={language}>{summary}</p>}
    </>
  );
}

/** What changed in the catalogue. */
export function Changes({ changes, strings, style }: Styled & { changes: LetterChanges; strings: Strings }) {
  const { title, groups, more } = changes;
  return (
    <mj-text css-class="line" padding="26px 36px 0">
      <h2 style={style.inline.section}>{title}</h2>
      {groups.map(({ label, fiches, others }) => (
        <p>
          <strong>
            {label}
            {strings.colon}
          </strong>{" "}
          {fiches.map((fiche, index) => (
            <>
              {index > 0 && ", "}
              <a href={fiche.url} style={style.inline.link}>
                {fiche.label}
              </a>
            </>
          ))}
          {others > 0 && ` ${strings.catalogue.others(others)}`}
        </p>
      ))}
      <More link={more} style={style} />
    </mj-text>
  );
}

function More({ link, style }: Styled & { link: NumberedLink }) {
  return (
    <p class="by">
      <a href={link.url} style={style.inline.link}>
        {link.label}
      </a>
    </p>
  );
}
