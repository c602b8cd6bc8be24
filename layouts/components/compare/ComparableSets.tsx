import { listComparableSets } from "../../../src/model/views/list-comparable-sets.ts";
import { listNames } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";

/** What one may compare to begin with, one set a function; nothing where no two fiches are near. Only a script compares them. */
export function ComparableSets() {
  const { model, routes, strings } = useSite();
  const { title, text, compare } = strings.facets.compare.suggestions;
  const sets = listComparableSets(model);
  if (sets.length === 0) return null;
  return (
    <section class="compare-sets" aria-labelledby="pour_commencer">
      <h2 id="pour_commencer">{title}</h2>
      <p class="compare-sets-text">{text}</p>
      <ul>
        {sets.map(({ term, actors }) => {
          const names = actors.map(({ name }) => name);
          return (
            <li class="slip">
              <p class="slip-tab">{term.label}</p>
              <p class="slip-sheet slip-name">
                <a href={routes.compare(actors.map(({ id }) => id))} aria-label={compare(listNames(names, strings))}>
                  {listNames(names, strings)}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
