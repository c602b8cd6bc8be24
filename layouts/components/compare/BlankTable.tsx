// biome-ignore-all lint/a11y/noRedundantRoles: a phone shows the table as blocks, which take their own roles from its elements.
import { COMPARED_FACTS, listComparedFields } from "../../facets/comparison-words.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/**
 * The table of a comparison before any fiche is in it: a row for each fact, and one fiche's column, which the script copies and
 * fills in; below it, the facts of which all fiches tell the same, and those that none tells. Roles are written out, since a phone shows the table as blocks, and each answer then bears its fiche's name.
 */
export function BlankTable() {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { page } = strings.facets.compare;
  const labels: Record<string, string> = { ...strings.fiche.facts, ...strings.facets.compare.facts };
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
            <BlankRow fact={fact} label={labels[fact] ?? fact} />
          ))}
          {listComparedFields(model).map(({ id, label }) => (
            <BlankRow fact={`own-${id}`} label={label} />
          ))}
        </tbody>
      </table>
      <details class="comparison-silent">
        <summary>
          {page.same}
          {strings.colon}{" "}
        </summary>
        <table role="table">
          <tbody role="rowgroup" />
        </table>
      </details>
      <details class="comparison-silent">
        <summary>
          {page.silent}
          {strings.colon}{" "}
        </summary>
      </details>
    </template>
  );
}

function BlankRow({ fact, label }: { fact: string; label: string }) {
  const { facets } = useSite().strings;
  return (
    <tr role="row" data-fact={fact}>
      <th role="rowheader" scope="row" class="comparison-fact">
        {label}
      </th>
      <td role="cell" class="comparison-cell">
        <span class="comparison-name">…</span>
        <span class="comparison-unknown">{facets.compare.page.unknown}</span>
      </td>
    </tr>
  );
}
