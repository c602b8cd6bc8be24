import { hasPage } from "../../../src/kinds/has-page.ts";
import type { Actor } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";

/** Leads from a fiche to its comparison; the script makes it a button that keeps the fiche for one. */
export function CompareLink({ actor }: { actor: Actor }) {
  const { model, routes, strings } = useSite();
  const { compare } = strings.facets;
  if (!hasPage(model, routes.compare())) return null;
  return (
    <p class="card-compare">
      <a href={routes.compare([actor.id])} data-name={actor.name}>
        {compare.link}
      </a>
    </p>
  );
}
