import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { listPages } from "../../../src/exports/list-pages.ts";
import { definePage } from "../../define-pages.tsx";

/** Sitemaps 0.9; a lastmod may be a year or a month (W3C date formats). */
const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

export default definePage({
  path: (routes) => routes.sitemap(),
  render: ({ model }) => {
    const entries = listPages(model).map(({ path, modified }) =>
      h(
        "url",
        {},
        h("loc", {}, new URL(path, model.settings.url).href),
        modified === undefined ? null : h("lastmod", {}, modified),
      ),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(h("urlset", NAMESPACE, entries))}\n`;
  },
});
