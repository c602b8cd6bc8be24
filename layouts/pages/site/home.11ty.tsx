import { hasPage } from "../../../src/kinds/has-page.ts";
import { hasLetter } from "../../../src/model/parts.ts";
import { HomeArticles } from "../../components/home/HomeArticles.tsx";
import { HomeCatalogue } from "../../components/home/HomeCatalogue.tsx";
import { HomeDoors } from "../../components/home/HomeDoors.tsx";
import { HomeRoundup } from "../../components/home/HomeRoundup.tsx";
import { HomeSections } from "../../components/home/HomeSections.tsx";
import { HomeStart } from "../../components/home/HomeStart.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.home(),
  render: ({ routes, model, strings }) => {
    const { settings, articles, roundups } = model;
    const pages = articles.filter(({ folder, path }) => folder === "pages" && path !== routes.about());
    const texts = articles.filter(({ folder }) => folder !== "pages");
    const isCover = roundups.length === 0 || texts.length === 0 || pages.length === 0 || !hasLetter(model);
    return (
      <Page
        title={settings.title}
        description={settings.description}
        path={routes.home()}
        styles={isCover ? ["cover"] : []}
      >
        <div class="front-head">
          <h1>{settings.tagline}</h1>
          <p>{settings.description}</p>
          <HomeDoors />
        </div>
        {roundups.length + texts.length > 0 && (
          <div class="front">
            <HomeRoundup roundup={roundups[0]} />
            <HomeArticles articles={texts} />
          </div>
        )}
        {roundups.length + texts.length + model.actors.length === 0 && <HomeSections />}
        {!hasPage(model, routes.search()) && <p class="empty">{strings.home.nothing}</p>}
        <HomeCatalogue />
        <HomeStart pages={pages} />
      </Page>
    );
  },
});
