import { routes } from "../../../src/model/routes.ts";
import { hasAuthors } from "../../../src/model/views/list-authors.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { listViews } from "../catalogue/CatalogueViews.tsx";

type Entry = { name: string; address: string };

/** The colophon of every page: its parts, its feed, its licence, its publisher. */
export const Footer = sharePart(Parts, () => "");

function Parts() {
  const { strings, model } = useSite();
  const { nav, footer, articles, events, glossary, lists, media } = strings;
  const pages = model.pages.filter(({ path }) => path !== routes.about());
  const toRead: Entry[] = [
    { name: nav.roundups, address: routes.roundups() },
    { name: strings.letterPage.title, address: routes.letter() },
    { name: nav.interviews, address: routes.articles("interviews") },
    { name: nav.reflections, address: routes.articles("reflexions") },
    { name: articles.lists.questionnaires.title, address: routes.articles("questionnaires") },
    { name: articles.lists.contributions.title, address: routes.articles("contributions") },
    { name: articles.lists["vu-sur-le-web"].title, address: routes.articles("vu-sur-le-web") },
    { name: events.title, address: routes.events() },
    ...pages.map(({ title, path }) => ({ name: title, address: path })),
  ];
  const toFind: Entry[] = [
    { name: glossary.title, address: routes.glossary() },
    { name: lists.base.title, address: routes.linkBase() },
    { name: lists.archive.title, address: routes.archive() },
    { name: media.people.title, address: routes.people() },
    ...(hasAuthors(model) ? [{ name: lists.authors.title, address: routes.authors() }] : []),
    { name: lists.categories.title, address: routes.categories() },
    { name: footer.tags, address: routes.tags() },
    { name: nav.search, address: routes.search() },
    { name: nav.about, address: routes.about() },
  ];
  const catalogue: Entry[] = [
    { name: strings.search.lists.directory, address: routes.directory() },
    ...listViews(strings),
  ];
  return (
    <footer class="colophon">
      <Entries title={footer.read} entries={toRead} />
      <Entries title={nav.directory} entries={catalogue} />
      <Entries title={footer.find} entries={toFind} />
      <Colophon />
    </footer>
  );
}

function Entries({ title, entries }: { title: string; entries: Entry[] }) {
  return (
    <nav class="colophon-entries" aria-label={title}>
      <p class="label">{title}</p>
      <ul>
        {entries.map(({ name, address }) => (
          <li>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Colophon() {
  const { strings, model } = useSite();
  const { footer, feeds } = strings;
  const { publisher, licence, contact_url, repository } = model.settings;
  return (
    <div class="colophon-text">
      <p class="label">{footer.colophon}</p>
      <p>
        {footer.publisher(publisher)} {footer.licence} <a href={licence.url}>{licence.name}</a>.
      </p>
      <p>{footer.noTracking}</p>
      <ul class="inline">
        <li>
          <a href={routes.feeds()}>{feeds.title}</a>
        </li>
        {contact_url && (
          <li>
            <a href={contact_url}>{footer.contact}</a>
          </li>
        )}
        {repository && (
          <li>
            <a href={repository}>{footer.sources}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
