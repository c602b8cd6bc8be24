import { hasPage } from "../../../src/kinds/has-page.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** The site itself as a card of its catalogue: what it holds, each with its list, and the day it was made. */
export function SiteCard() {
  const routes = useRoutes();
  const { model, strings } = useSite();
  const { card } = strings.ways;
  const rows = [
    { name: card.entries, count: model.actors.length, path: routes.directory() },
    { name: card.editions, count: model.roundups.length, path: routes.roundups() },
    { name: card.texts, count: model.articles.length - model.pages.length, path: routes.archive() },
    { name: card.people, count: model.people.length, path: routes.people() },
    { name: card.terms, count: model.glossary.length, path: routes.glossary() },
  ].filter(({ count, path }) => count > 0 && hasPage(model, path));
  return (
    <section class="slip site-card" aria-labelledby="page_site">
      <h2 class="slip-tab" id="page_site">
        {card.title}
      </h2>
      <div class="slip-sheet">
        <dl>
          {rows.map(({ name, count, path }) => (
            <div>
              <dt>
                <a href={path}>{name}</a>
              </dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <p class="mark">{card.made(formatDate(model.today, strings))}</p>
      </div>
    </section>
  );
}
