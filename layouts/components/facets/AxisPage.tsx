import { type Facet, listAnswers } from "../../../src/model/views/list-facets.ts";
import { nameAxis } from "../../facets/name-axis.ts";
import { defineValue, titleValue } from "../../facets/name-value.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { AxisNav } from "./AxisNav.tsx";

/** All values of an axis, each with its definition and how many fiches have it. */
export function AxisPage({ facet }: { facet: Facet }) {
  const routes = useRoutes();
  const site = useSite();
  const { model, strings } = site;
  const { filled, noValue } = strings.facets;
  const { axis, values, unknown } = facet;
  const { many, about } = nameAxis(axis, site);
  const description = `${about} ${facet.filled === 0 ? noValue : filled(facet.filled, unknown ? facet.filled + unknown.actors.length : model.actors.length)}`;
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

function Values({ facet }: { facet: Facet }) {
  const routes = useRoutes();
  const site = useSite();
  const { count } = site.strings.directory;
  const { axis } = facet;
  return (
    <dl class="value-list">
      {listAnswers(facet).map((value) => (
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
