import { hasPage } from "../../../src/kinds/has-page.ts";
import { Page } from "../../components/page/Page.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.notFound(),
  render: ({ model, routes, strings }) => {
    const { notFound, nav } = strings;
    const all = [
      { name: nav.directory, address: routes.directory() },
      { name: nav.roundups, address: routes.roundups() },
      { name: nav.interviews, address: routes.articles("interviews") },
      { name: nav.search, address: routes.search() },
    ];
    const there = all.filter(({ address }) => hasPage(model, address));
    const ways = there.length > 0 ? there : [{ name: model.settings.title, address: routes.home() }];
    return (
      <Page title={notFound.title} description={notFound.heading} path={routes.notFound()} styles={["fiche"]} unlisted>
        <article class="fiche lost">
          <div class="card">
            <header class="card-head">
              <p class="mark mark-stacked" aria-hidden="true">
                <span>404</span>
              </p>
              <div>
                <h1>{notFound.heading}</h1>
                <p class="card-summary">{notFound.text}</p>
                <ul class="inline">
                  {ways.map(({ name, address }) => (
                    <li>
                      <a href={address}>{name}</a>
                    </li>
                  ))}
                </ul>
              </div>
              <p class="stamp">{notFound.stamp}</p>
            </header>
          </div>
        </article>
      </Page>
    );
  },
});
