import type { Actor } from "../../../src/model/model.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** Leads from a fiche to its comparison; the script makes it a button that keeps the fiche for one. */
export function CompareLink({ actor }: { actor: Actor }) {
  const routes = useRoutes();
  const { compare } = useSite().strings.facets;
  return (
    <p class="card-compare">
      <a href={routes.compare([actor.id])} data-name={actor.name}>
        {compare.link}
      </a>
    </p>
  );
}
