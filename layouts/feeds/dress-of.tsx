import type { FeedDress } from "../../src/exports/feeds/dress-feed.ts";
import { hasPage } from "../../src/kinds/has-page.ts";
import { oncePer } from "../../src/model/views/once-per.ts";
import { escapeAttribute } from "../../src/text/escape-attribute.ts";
import { renderSet } from "../share-part.tsx";
import type { Site } from "../site-context.tsx";

/** How a feed is shown by a browser: what it is, how it is followed, and the page that shows the same. */
export function dressOf(page: string, site: Site): FeedDress {
  const [before, after] = renderNote(site);
  return { style: site.assets.styles.feed, note: `${before}${escapeAttribute(page)}${after}` };
}

/** Stands for the address of the page, by which alone the notes of a site's feeds differ. */
const PAGE = "/PAGE/";

/** The note around the address of the page; with it, a phone shows the feed at its own width. */
const renderNote = oncePer((site: Site): [before: string, after: string] => {
  const { model, routes, strings } = site;
  const { note, how, samePage } = strings.feeds;
  const help = [routes.letter(), routes.feeds()].find((path) => hasPage(model, path));
  const html = renderSet(
    <div {...XHTML}>
      <meta name="viewport" content="width=device-width" />
      <p>{note}</p>
      <p>
        {help && (
          <>
            <a href={help}>{how}</a>
            {" · "}
          </>
        )}
        <a href={PAGE}>{samePage}</a>
      </p>
    </div>,
    site,
  );
  const at = html.indexOf(PAGE);
  return [html.slice(0, at), html.slice(at + PAGE.length)];
});

/** The names of its elements are those of pages, within a document whose names are Atom's. */
const XHTML = { xmlns: "http://www.w3.org/1999/xhtml" };
