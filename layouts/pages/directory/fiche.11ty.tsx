import { buildStructuredData } from "../../../src/exports/json-ld/build-structured-data.ts";
import { ComparisonTray } from "../../components/compare/ComparisonTray.tsx";
import { findActorPicture } from "../../components/fiche/ActorPicture.tsx";
import { FicheCard } from "../../components/fiche/FicheCard.tsx";
import { FicheSaid } from "../../components/fiche/FicheSaid.tsx";
import { SimilarActors } from "../../components/fiche/SimilarActors.tsx";
import { Page } from "../../components/page/Page.tsx";
import { StructuredData } from "../../components/page/RawHtml.tsx";
import { ShareLinks } from "../../components/page/ShareLinks.tsx";
import { definePages } from "../../define-pages.tsx";
import { outlineActor } from "../../feeds/list-feeds.ts";
import { describeActorCard } from "../../social/describe-cards.ts";

export default definePages({
  items: (model) => model.actors,
  path: (actor) => actor.path,
  render: (actor, site) => (
    <Page
      title={actor.name}
      description={actor.summary}
      path={actor.path}
      section={site.routes.directory()}
      verified={actor.verified}
      styles={["share", "fiche", "compare"]}
      feed={outlineActor(actor, site.model, site.strings)}
      scripts={[site.assets.compareScript, site.assets.copyScript]}
      card={describeActorCard(actor, site)}
    >
      <FicheCard actor={actor} />
      <FicheSaid actor={actor} />
      <SimilarActors actor={actor} />
      <div class="share-place">
        <ShareLinks title={actor.name} path={actor.path} />
      </div>
      <StructuredData
        data={buildStructuredData(actor, site.model, site.strings.directory.title, findActorPicture(actor, site)?.src)}
      />
      <ComparisonTray />
    </Page>
  ),
});
