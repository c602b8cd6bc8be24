import type { Logo } from "../../../src/assets/read-logo.ts";
import { hasPage } from "../../../src/kinds/has-page.ts";
import { listMenu } from "../../../src/kinds/list-menu.ts";
import { oncePer } from "../../../src/model/views/once-per.ts";
import { sharePart } from "../../share-part.tsx";
import { type Site, useRoutes, useSite } from "../../site-context.tsx";
import { SearchForm } from "../search/SearchForm.tsx";

/** `section` is the address of the list that a page belongs to. */
type Props = { path: string; section?: string };

/** The addresses to which the masthead leads: what a page's own differs by. */
const markedIn = oncePer((site: Site) => {
  const { home, search } = site.routes;
  return new Set([home(), search(), ...listMenu(site).map(({ address }) => address)]);
});

/** Pixels. */
const LOGO_HEIGHT = 48;

/** Name of the site, search, and the guide tabs of its parts. */
export const Masthead = sharePart(Sign, ({ path, section = "" }) => {
  const marked = markedIn(useSite());
  return [section, path].map((one) => (marked.has(one) ? one : "")).join(" ");
});

function Sign({ path, section }: Props) {
  const routes = useRoutes();
  const { assets, model } = useSite();
  const { logo } = assets;
  const { settings } = model;
  return (
    <header class="masthead">
      <div class="masthead-title">
        <a class="wordmark" href={routes.home()} aria-current={path === routes.home() ? "page" : undefined}>
          {logo ? <SiteLogo logo={logo} title={settings.title} /> : <CardDevice />}
          {!logo && settings.title}
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
  const guides = listMenu(site).filter(({ address }) => hasPage(site.model, address));
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

/** The site's own logo, as high as the engine's sign. */
function SiteLogo({ logo: { address, width, height }, title }: { logo: Logo; title: string }) {
  return (
    <img
      class="logo"
      src={address}
      alt={title}
      width={Math.round((LOGO_HEIGHT * width) / height)}
      height={LOGO_HEIGHT}
    />
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
