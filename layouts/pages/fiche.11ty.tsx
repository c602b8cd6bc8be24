import { buildStructuredData } from "../../src/exports/build-structured-data.ts";
import { ComparisonTray } from "../components/compare/ComparisonTray.tsx";
import { FicheCard } from "../components/fiche/FicheCard.tsx";
import { Said } from "../components/fiche/Said.tsx";
import { SimilarActors } from "../components/fiche/SimilarActors.tsx";
import { Page } from "../components/Page.tsx";
import { StructuredData } from "../components/RawHtml.tsx";
import { definePages } from "../define-pages.tsx";
import { outlineActor } from "../feeds/list-feeds.ts";

export default definePages({
  items: (model) => model.actors,
  path: (actor) => actor.path,
  render: (actor, { model, strings, assets }) => (
    <Page
      title={actor.name}
      description={actor.summary}
      path={actor.path}
      section="directory"
      styles={["fiche", "compare"]}
      feed={outlineActor(actor, model, strings)}
      scripts={[assets.compareScript]}
    >
      <FicheCard actor={actor} />
      <Said actor={actor} />
      <SimilarActors actor={actor} />
      <StructuredData data={buildStructuredData(actor, model, strings.directory.title)} />
      <ComparisonTray />
    </Page>
  ),
});
