import { HomeArticles } from "../../components/home/HomeArticles.tsx";
import { HomeCatalogue } from "../../components/home/HomeCatalogue.tsx";
import { HomeRoundup } from "../../components/home/HomeRoundup.tsx";
import { HomeStart } from "../../components/home/HomeStart.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.home(),
  render: ({ routes, model }) => {
    const { settings, articles, roundups } = model;
    const pages = articles.filter(({ folder, path }) => folder === "pages" && path !== routes.about());
    return (
      <Page title={settings.title} description={settings.description} path={routes.home()}>
        <div class="front-head">
          <h1>{settings.tagline}</h1>
          <p>{settings.description}</p>
        </div>
        <div class="front">
          <HomeRoundup roundup={roundups[0]} />
          <HomeArticles articles={articles.filter(({ folder }) => folder !== "pages")} />
        </div>
        <HomeCatalogue />
        <HomeStart pages={pages} />
      </Page>
    );
  },
});
