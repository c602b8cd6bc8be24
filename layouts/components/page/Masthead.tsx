import { hasPage } from "../../../src/kinds/has-page.ts";
import { GUIDES } from "../../../src/kinds/table.ts";
import { routes } from "../../../src/model/routes.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { SearchForm } from "../search/SearchForm.tsx";

/** `section` is the address of the list that a page belongs to. */
type Props = { path: string; section?: string };

/** The addresses to which the masthead leads: what a page's own differs by. */
const MARKED = new Set([routes.home(), routes.search(), routes.about(), ...GUIDES.map(({ path }) => path)]);

const mark = (path = "") => (MARKED.has(path) ? path : "");

/** Name of the site, search, and the guide tabs of its parts. */
export const Masthead = sharePart(Sign, ({ path, section }) => `${mark(section)} ${mark(path)}`);

function Sign({ path, section }: Props) {
  const { model } = useSite();
  const { settings } = model;
  return (
    <header class="masthead">
      <div class="masthead-title">
        <a class="wordmark" href={routes.home()} aria-current={path === routes.home() ? "page" : undefined}>
          <CardDevice />
          {settings.title}
        </a>
        {path !== routes.home() && <p class="tagline">{settings.tagline}</p>}
        {section !== routes.search() && hasPage(model, routes.search()) && <SearchForm id="chercher" />}
      </div>
      <Navigation path={path} section={section} />
    </header>
  );
}

function Navigation({ path, section }: Props) {
  const site = useSite();
  const { nav } = site.strings;
  const tabs = GUIDES.flatMap(({ path: address, tab }) => (tab === "none" ? [] : [{ address, name: tab(site) }]));
  const guides = [...tabs, { address: routes.about(), name: nav.about }].filter(({ address }) =>
    hasPage(site.model, address),
  );
  if (guides.length === 0) return null;
  return (
    <nav aria-label={nav.label}>
      <ul class="guides">
        {guides.map(({ name, address }) => (
          <li>
            <a href={address} aria-current={address === path ? "page" : address === section ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A catalogue card with its tab, its lines and the hole of the drawer's rod. */
function CardDevice() {
  return (
    <svg class="device" viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false">
      <path class="device-card" d="M1 31V7h3l2-6h12l2 6h19v24z" />
      <path class="device-lines" d="M7 13h14M7 18h26M7 23h9" />
      <circle class="device-hole" cx="20" cy="26.5" r="2" />
    </svg>
  );
}
