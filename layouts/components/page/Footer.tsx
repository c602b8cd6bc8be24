import { hasPage } from "../../../src/kinds/has-page.ts";
import type { Guide } from "../../../src/kinds/kind.ts";
import { GUIDES } from "../../../src/kinds/table.ts";
import { contactOf } from "../../../src/model/contact-of.ts";
import { sharePart } from "../../share-part.tsx";
import { useRoutes, useSite } from "../../site-context.tsx";
import { listViews } from "../catalogue/CatalogueViews.tsx";

type Entry = { name: string; address: string };

/** The colophon of every page: its parts, its feed, its licence, its publisher. */
export const Footer = sharePart(Parts, () => "");

function Parts() {
  const routes = useRoutes();
  const site = useSite();
  const { strings, model } = site;
  const { nav, footer, lists, media } = strings;
  const listKinds = (part: Guide["footer"]): Entry[] =>
    GUIDES.filter((guide) => guide.footer === part).map(({ title, path }) => ({
      name: title(site),
      address: path(routes),
    }));
  const pages = model.pages.filter(({ path }) => path !== routes.about());
  const toRead: Entry[] = [...listKinds("read"), ...pages.map(({ title, path }) => ({ name: title, address: path }))];
  const toFind: Entry[] = [
    ...listKinds("find"),
    { name: lists.base.title, address: routes.linkBase() },
    { name: lists.archive.title, address: routes.archive() },
    { name: media.people.title, address: routes.people() },
    { name: lists.authors.title, address: routes.authors() },
    { name: lists.categories.title, address: routes.categories() },
    { name: footer.tags, address: routes.tags() },
    { name: nav.search, address: routes.search() },
    { name: nav.about, address: routes.about() },
  ];
  const catalogue: Entry[] = [...listKinds("catalogue"), ...listViews(site)];
  return (
    <footer class="colophon">
      <Entries title={footer.read} entries={toRead} />
      <Entries title={nav.directory} entries={catalogue} />
      <Entries title={footer.find} entries={toFind} />
      <Colophon />
    </footer>
  );
}

/** A list of the footer, with what the site has of it. */
function Entries({ title, entries }: { title: string; entries: Entry[] }) {
  const { model } = useSite();
  const shown = entries.filter(({ address }) => hasPage(model, address));
  if (shown.length === 0) return null;
  return (
    <nav class="colophon-entries" aria-label={title}>
      <p class="label">{title}</p>
      <ul>
        {shown.map(({ name, address }) => (
          <li>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Colophon() {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { footer, feeds } = strings;
  const { publisher, licence, repository } = model.settings;
  const contact = contactOf(model.settings);
  const ways: Entry[] = [
    ...(hasPage(model, routes.feeds()) ? [{ name: feeds.title, address: routes.feeds() }] : []),
    ...(contact ? [{ name: footer.contact, address: contact }] : []),
    ...(repository ? [{ name: footer.sources, address: repository }] : []),
  ];
  return (
    <div class="colophon-text">
      <p class="label">{footer.colophon}</p>
      <p>
        {footer.publisher(publisher)} {footer.licence} <a href={licence.url}>{licence.name}</a>.
      </p>
      <p>{footer.noTracking}</p>
      {ways.length > 0 && (
        <ul class="inline">
          {ways.map(({ name, address }) => (
            <li>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
