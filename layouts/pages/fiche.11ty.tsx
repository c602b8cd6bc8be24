import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { Page } from "../components/Page.tsx";
import { RawHtml } from "../components/RawHtml.tsx";
import { definePages } from "../define-pages.tsx";

export default definePages({
  items: (model) => model.actors,
  path: (actor) => actor.path,
  render: (actor) => (
    <Page title={actor.name} description={actor.summary} path={actor.path}>
      <h1>{actor.name}</h1>
      <p>{actor.shelfMark}</p>
      {actor.description && <RawHtml html={renderMarkdown(actor.description)} />}
    </Page>
  ),
});
