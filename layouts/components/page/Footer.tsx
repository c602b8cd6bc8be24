import { contactOf, isExampleContact } from "../../../src/model/contact-of.ts";
import { sharePart } from "../../share-part.tsx";
import { useRoutes, useSite } from "../../site-context.tsx";
import { listSiteEntries, type SiteEntry } from "../site/list-site-entries.ts";

/** The colophon of every page: the parts of the site, who publishes it, its licence. */
export const Footer = sharePart(Parts, () => "");

function Parts() {
  const site = useSite();
  const { nav, footer } = site.strings;
  const { read, catalogue, find, about } = listSiteEntries(site, "foot");
  return (
    <footer class="colophon">
      <Entries title={footer.read} entries={read} />
      <Entries title={nav.directory} entries={catalogue} />
      <Entries title={footer.find} entries={find} />
      <Colophon entries={about} />
    </footer>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly SiteEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <nav class="colophon-entries" aria-label={title}>
      <p class="label">{title}</p>
      <List entries={entries} />
    </nav>
  );
}

function List({ entries, name }: { entries: readonly SiteEntry[]; name?: string }) {
  return (
    <ul class={name}>
      {entries.map((entry) => (
        <li>
          <a href={entry.address}>{entry.name}</a>
        </li>
      ))}
    </ul>
  );
}

function Colophon({ entries }: { entries: readonly SiteEntry[] }) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { footer } = strings;
  const { publisher, licence, repository } = model.settings;
  const contact = isExampleContact(model.settings) ? undefined : contactOf(model.settings);
  return (
    <div class="colophon-text">
      <p class="label">
        <a href={routes.colophon()}>{footer.colophon}</a>
      </p>
      <p>
        {footer.publisher(publisher)} {footer.licence} <a href={licence.url}>{licence.name}</a>.
      </p>
      <p>{footer.noTracking}</p>
      <List
        name="colophon-entries"
        entries={[
          ...(contact ? [{ name: footer.contact, address: contact }] : []),
          ...entries,
          ...(repository ? [{ name: footer.sources, address: repository }] : []),
        ]}
      />
    </div>
  );
}
