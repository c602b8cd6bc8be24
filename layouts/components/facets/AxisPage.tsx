import { FACETS, isFieldAxis } from "../../../src/model/facet-axes.ts";
import { type Facet, type FacetValue, listAnswers } from "../../../src/model/views/list-facets.ts";
import { nameAxis } from "../../facets/name-axis.ts";
import { defineValue, titleValue } from "../../facets/name-value.ts";
import { type Site, useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { AxisNav } from "./AxisNav.tsx";

/** All values of an axis, each with its definition and how many fiches have it. */
export function AxisPage({ facet }: { facet: Facet }) {
  const routes = useRoutes();
  const site = useSite();
  const { strings } = site;
  const { noValue } = strings.facets;
  const { axis, values } = facet;
  const { many, about } = nameAxis(axis, site);
  const description = `${about} ${facet.filled === 0 ? noValue : tellFilled(facet, site)}`;
  return (
    <Page
      title={many}
      description={description}
      path={routes.axis(axis)}
      section={routes.directory()}
      styles={["directory"]}
    >
      <ListHeader title={many} kicker={strings.directory.title} description={description} />
      {values.length === 0 ? <p class="empty">{noValue}</p> : <Values facet={facet} />}
      <AxisNav current={axis} />
    </Page>
  );
}

/** How many of the fiches that an axis concerns, named by their kinds, say something of it, and how many others. */
function tellFilled({ axis, filled, concerned, rate }: Facet, { strings, model }: Site): string {
  const kinds = (isFieldAxis(axis) ? undefined : FACETS[axis].kinds) ?? [];
  const terms = model.vocabularies.kinds.filter(({ id }) => kinds.some((kind) => kind === id));
  const told = Math.round(rate * concerned);
  return strings.facets.filled({
    told,
    total: concerned,
    kinds: terms.map(({ label, plural = label }) => plural.toLowerCase()),
    others: filled - told,
  });
}

/** The values that fiches have; those that none has are folded. */
function Values({ facet }: { facet: Facet }) {
  const { emptyValues } = useSite().strings.facets;
  const values = listAnswers(facet);
  const empty = values.filter(({ actors }) => actors.length === 0);
  return (
    <>
      <ValueList facet={facet} values={values.filter(({ actors }) => actors.length > 0)} />
      {empty.length > 0 && (
        <details class="value-empty">
          <summary>{emptyValues(empty.length)}</summary>
          <ValueList facet={facet} values={empty} />
        </details>
      )}
    </>
  );
}

function ValueList({ facet: { axis }, values }: { facet: Facet; values: readonly FacetValue[] }) {
  const routes = useRoutes();
  const site = useSite();
  const { count } = site.strings.directory;
  if (values.length === 0) return null;
  return (
    <dl class="value-list">
      {values.map((value) => (
        <div>
          <dt>
            <a href={routes.value(axis, value.id)}>{titleValue(axis, value, site)}</a>
          </dt>
          <dd class="value-count">
            {value.actors.length === 0 ? site.strings.facets.noEntry : count(value.actors.length)}
          </dd>
          <dd>{defineValue(axis, value, site)}</dd>
        </div>
      ))}
    </dl>
  );
}
