import { renderToString } from "preact-render-to-string";
import type { SearchDocument } from "../src/search/write-search-index.ts";
import type { Site } from "./site-context.tsx";

/** What search knows of each page, made from the model: no draft can be in it, and names weigh more than text. */
export function* listSearchDocuments({ model }: Site): Generator<SearchDocument> {
  for (const { path, name, summary } of model.actors)
    yield {
      url: path,
      html: renderToString(
        <html lang={model.site.language}>
          <body data-pagefind-body>
            <h1>{name}</h1>
            <p>{summary}</p>
          </body>
        </html>,
      ),
    };
}
