import { QUERY_PARAMETER } from "../../../src/model/script-routes.ts";
import type { Facet } from "../../../src/model/views/list-facets.ts";
import { nameAxis, nameParameter } from "../../facets/name-axis.ts";
import { nameValue } from "../../facets/name-value.ts";
import { writeMessages } from "../../script-messages.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** Values that a drawer lists at first; the page of its axis lists all. */
const LISTED = 30;

/**
 * The drawers of the catalogue's facets, one open at a time: a long one would push the next off a phone, and a shut one tells what is ticked
 * in it. Each value leads to its page; the script puts boxes to tick in their stead.
 */
export function FacetPanel({ facets }: { facets: readonly Facet[] }) {
  const routes = useRoutes();
  const { browse, messages } = useSite().strings.facets;
  return (
    <search class="browse-panel" aria-label={browse.label}>
      <form
        id="catalogue-form"
        action={routes.directory()}
        method="get"
        data-source={routes.facetData()}
        data-messages={writeMessages<"catalogue-form">(messages)}
      >
        <Fields />
        <div class="facets">
          {facets.map((facet) => (
            <FacetDrawer facet={facet} />
          ))}
        </div>
      </form>
      <a id="catalogue-go" class="browse-go" href="#catalogue-status" hidden>
        …
      </a>
    </search>
  );
}

function Fields() {
  const { facets, addresses } = useSite().strings;
  const { browse } = facets;
  return (
    <div class="browse-fields">
      <label for="catalogue-q">{browse.query}</label>
      <input
        id="catalogue-q"
        type="search"
        name={QUERY_PARAMETER}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={100}
        aria-describedby="catalogue-hint"
      />
      <p id="catalogue-hint" class="browse-hint">
        {browse.hint}
      </p>
      <label for="catalogue-tri">{browse.sort}</label>
      <select id="catalogue-tri" name={addresses.sortParameter} autocomplete="off">
        {Object.entries(browse.sorts).map(([value, label]) => (
          <option value={value}>{label}</option>
        ))}
      </select>
      <button class="unseen" type="submit">
        {browse.submit}
      </button>
    </div>
  );
}

function FacetDrawer({ facet }: { facet: Facet }) {
  const routes = useRoutes();
  const site = useSite();
  const { browse } = site.strings.facets;
  const { axis, unknown } = facet;
  const known = facet.values.filter(({ actors }) => actors.length > 0);
  return (
    <details class="facet" name="facets" data-facet={nameParameter(axis, site)}>
      <summary>{nameAxis(axis, site).one}</summary>
      <ul class="facet-values">
        {[...known.slice(0, LISTED), ...(unknown ? [unknown] : [])].map((value) => (
          <li>
            <a href={routes.value(axis, value.id)}>
              {nameValue(axis, value, site)} <span class="facet-count">{value.actors.length}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="facet-all">
        <a href={routes.axis(axis)}>{browse.definitions(nameAxis(axis, site).one)}</a>
      </p>
    </details>
  );
}
