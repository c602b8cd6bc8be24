import { hasPage } from "../../../src/kinds/has-page.ts";
import { useSite } from "../../site-context.tsx";

/** What a site has whose front page would otherwise be empty: its events, its glossary, the page that tells who makes it. */
export function HomeSections() {
  const { model, routes, strings } = useSite();
  const { events, glossary, footer } = strings;
  const about = model.articles.find(({ path }) => path === routes.about());
  const sections = [
    { path: routes.events(), title: events.title, summary: events.description },
    { path: routes.glossary(), title: glossary.title, summary: glossary.description },
    ...(about ? [{ path: about.path, title: about.title, summary: about.summary }] : []),
  ].filter(({ path }) => hasPage(model, path));
  if (sections.length === 0) return null;
  return (
    <div class="front">
      <section class="front-articles" aria-labelledby="une_sections">
        <h2 class="label" id="une_sections">
          {footer.find}
        </h2>
        <ul class="front-list">
          {sections.map(({ path, title, summary }, index) => (
            <li>
              <article class={index === 0 ? "teaser teaser-lead" : "teaser teaser-entry"}>
                <h3 class="teaser-title">
                  <a href={path}>{title}</a>
                </h3>
                <p class="teaser-summary">{summary}</p>
              </article>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
