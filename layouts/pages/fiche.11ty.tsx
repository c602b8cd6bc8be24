import { FicheCard } from "../components/fiche/FicheCard.tsx";
import { Said } from "../components/fiche/Said.tsx";
import { Page } from "../components/Page.tsx";
import { definePages } from "../define-pages.tsx";

export default definePages({
  items: (model) => model.actors,
  path: (actor) => actor.path,
  render: (actor) => (
    <Page title={actor.name} description={actor.summary} path={actor.path} section="directory">
      <FicheCard actor={actor} />
      <Said actor={actor} />
    </Page>
  ),
});
