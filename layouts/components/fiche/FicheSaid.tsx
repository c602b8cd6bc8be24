import type { Actor, LinkMention } from "../../../src/model/model.ts";
import { pickTextLanguage } from "../../../src/text/language-of-words.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ArticleTeaser } from "../article/ArticleTeaser.tsx";
import { EventTimes } from "../events/EventTimes.tsx";

/** Everything the site says of an actor beside its card. */
export function FicheSaid({ actor }: { actor: Actor }) {
  const routes = useRoutes();
  const { fiche, lists } = useSite().strings;
  const { articles, appearances, mentions, events } = actor;
  return (
    <section class="said" aria-labelledby="page_dit">
      <h2 id="page_dit">{fiche.said}</h2>
      {articles.length + mentions.length + events.length === 0 && <p class="empty">{fiche.nothingSaid}</p>}
      {articles.length > 0 && (
        <div>
          <h3 class="label">{fiche.articles}</h3>
          <ul class="said-articles">
            {articles.map((article) => (
              <li>
                <ArticleTeaser article={article} heading="h4" size="brief" />
                <SaidWords appearances={appearances.filter((one) => one.article === article)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {mentions.length > 0 && (
        <div>
          <h3 class="label">{fiche.mentions}</h3>
          <ul class="said-mentions">
            {mentions.map((mention) => (
              <Mention {...mention} />
            ))}
          </ul>
          <p class="more">
            <a href={routes.linkShelf("actors", actor.id)}>{lists.base.toBase}</a>
          </p>
        </div>
      )}
      <SaidEvents events={events} />
    </section>
  );
}

/** Who speaks in the actor's name in a text, each leading to the very words and to the person. */
function SaidWords({ appearances }: Pick<Actor, "appearances">) {
  const { people } = useSite().strings.media;
  if (appearances.length === 0) return null;
  return (
    <ul class="said-words">
      {appearances.map(({ kind, name, path, person }) => (
        <li>
          <a href={path}>{people.capacities[kind]}</a> · <a href={person.path}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function SaidEvents({ events }: Pick<Actor, "events">) {
  const { strings } = useSite();
  if (events.length === 0) return null;
  return (
    <div>
      <h3 class="label">{strings.events.ofActor}</h3>
      <ul class="said-mentions">
        {events.map((event) => (
          <li>
            <p class="said-link" lang={event.language}>
              <a href={event.path}>{event.title}</a>
            </p>
            <p class="said-edition">
              <EventTimes event={event} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mention({ roundup, link }: LinkMention) {
  const { strings, model } = useSite();
  const { fiche } = strings;
  return (
    <li>
      <p class="said-link" lang={pickTextLanguage(link.title, link.language, model.settings.language)}>
        {link.url ? (
          <a href={link.url} hreflang={link.language}>
            {link.title}
          </a>
        ) : (
          link.title
        )}
      </p>
      <p class="said-edition">
        {link.publisher && <>{link.publisher} · </>}
        {!link.url && <>{strings.roundups.noAddress} · </>}
        <a href={`${roundup.path}#${link.anchor}`}>{fiche.inRoundup(roundup.number)}</a>
      </p>
    </li>
  );
}
