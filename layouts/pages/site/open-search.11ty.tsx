import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { definePage } from "../../define-pages.tsx";

/** OpenSearch 1.1 (draft 6): a name has at most 16 characters, a description 1024. */
const SHORT = 16;
const NAMESPACE = { xmlns: "http://a9.com/-/spec/opensearch/1.1/" };

/** How a browser adds the site's search to its own. */
export default definePage({
  path: (routes) => routes.openSearch(),
  render: ({ routes, model }) => {
    const { title, description, url, language } = model.settings;
    const search = `${new URL(routes.search(), url).href}?q={searchTerms}`;
    const parts = [
      h("ShortName", {}, shorten(title)),
      h("Description", {}, description),
      h("Language", {}, language),
      h("InputEncoding", {}, "UTF-8"),
      h("Image", { height: 48, width: 48, type: "image/x-icon" }, new URL("/favicon.ico", url).href),
      h("Url", { type: "text/html", template: search }),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(h("OpenSearchDescription", NAMESPACE, parts))}\n`;
  },
});

/** Whole words of a title, as many as a short name holds; a first word that is longer is cut. */
function shorten(title: string): string {
  if ([...title].length <= SHORT) return title;
  const [first = "", ...words] = title.split(" ");
  let short = [...first].slice(0, SHORT).join("");
  for (const word of words) {
    if ([...short, " ", ...word].length > SHORT) break;
    short += ` ${word}`;
  }
  return short.replace(/[\s\p{P}&+]+(?:\p{L}{1,2}['’]?)?$/u, "");
}
