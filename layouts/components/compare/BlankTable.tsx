// biome-ignore-all lint/a11y/noRedundantRoles: a phone shows the table as blocks, which take their own roles from its elements.
import { COMPARED_FACTS } from "../../facets/comparison-words.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/**
 * The table of a comparison before any fiche is in it: a row for each fact, and one fiche's column, which the script copies and
 * fills in. Roles are written out, since a phone shows the table as blocks, and each answer then bears its fiche's name.
 */
export function BlankTable() {
  const routes = useRoutes();
  const { page } = useSite().strings.facets.compare;
  return (
    <template>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="comparison-fact">
              {page.fact}
            </th>
            <th role="columnheader" scope="col" class="comparison-column">
              <a href={routes.directory()}>…</a>
              <button type="button" class="comparison-remove" aria-label={page.removeNamed}>
                {page.remove}
              </button>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {COMPARED_FACTS.map((fact) => (
            <BlankRow fact={fact} />
          ))}
        </tbody>
      </table>
    </template>
  );
}

function BlankRow({ fact }: { fact: (typeof COMPARED_FACTS)[number] }) {
  const { fiche, facets } = useSite().strings;
  const labels = { ...fiche.facts, ...facets.compare.facts };
  return (
    <tr role="row" data-fact={fact}>
      <th role="rowheader" scope="row" class="comparison-fact">
        {labels[fact]}
      </th>
      <td role="cell" class="comparison-cell">
        <span class="comparison-name">…</span>
        <span class="comparison-unknown">{facets.compare.page.unknown}</span>
      </td>
    </tr>
  );
}
