import type { Axis } from "../../../src/model/schema/vocabulary.ts";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** Terms of a vocabulary, each leading to the fiches that have it. */
export function TermLinks({ axis, ids }: { axis: Axis; ids: readonly string[] }) {
  const routes = useRoutes();
  const { vocabularies } = useSite().model;
  return (
    <>
      {ids.map((id, index) => (
        <>
          {index > 0 && "\u00a0· "}
          <a href={routes.value(axis, id)}>{labelOf(vocabularies, axis, id)}</a>
        </>
      ))}
    </>
  );
}
