/** What makes a feed readable in a browser, which shows it as it would any XML: readers of feeds pass over both. */
export type FeedDress = {
  /** Root-relative address of the style sheet: of CSS, for browsers drop XSLT. */
  style: string;
  /** What a feed is and where its page is: a `div` in XHTML, which RFC 4287 (§ 6) lets a feed hold. */
  note: string;
};

/** The style sheet of an XML document (W3C, Associating Style Sheets with XML documents), with the end of its line. */
export function renderStyleLine({ style }: FeedDress): string {
  return `<?xml-stylesheet type="text/css" href="${style}"?>\n`;
}
