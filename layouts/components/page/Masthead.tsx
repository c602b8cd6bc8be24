import { routes } from "../../../src/model/routes.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { SearchForm } from "../search/SearchForm.tsx";

export type Section = "directory" | "roundups" | "interviews" | "reflections" | "events" | "about" | "search";

type Props = { path: string; section?: Section };

/** The guide tabs, in order; the address of each. */
const GUIDES: readonly (readonly [Section, string])[] = [
  ["directory", routes.directory()],
  ["roundups", routes.roundups()],
  ["interviews", routes.articles("interviews")],
  ["reflections", routes.articles("reflexions")],
  ["events", routes.events()],
  ["about", routes.about()],
];

/** The pages on which an entry says that it is the present one. */
const MARKED = new Set([routes.home(), ...GUIDES.map(([, address]) => address)]);

/** Name of the site, search, and the guide tabs of its parts. */
export const Masthead = sharePart(Sign, ({ path, section }) => `${section} ${MARKED.has(path) ? path : ""}`);

function Sign({ path, section }: Props) {
  const { settings } = useSite().model;
  return (
    <header class="masthead">
      <div class="masthead-title">
        <a class="wordmark" href={routes.home()} aria-current={path === routes.home() ? "page" : undefined}>
          <CardDevice />
          {settings.title}
        </a>
        {path !== routes.home() && <p class="tagline">{settings.tagline}</p>}
        {section !== "search" && <SearchForm id="chercher" />}
      </div>
      <Navigation path={path} section={section} />
    </header>
  );
}

function Navigation({ path, section }: Props) {
  const { model, strings } = useSite();
  const { nav } = strings;
  const guides = GUIDES.filter(([name]) => name !== "events" || model.events.length > 0);
  return (
    <nav aria-label={nav.label}>
      <ul class="guides">
        {guides.map(([name, address]) => (
          <li>
            <a href={address} aria-current={address === path ? "page" : name === section ? "true" : undefined}>
              {nav[name]}
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
