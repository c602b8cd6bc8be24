import type { Actor } from "../../../src/model/model.ts";
import { findSimilar, type SharedTerm } from "../../../src/model/views/find-similar.ts";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { useSite } from "../../site-context.tsx";
import { ActorCard } from "../actors/ActorCard.tsx";

const MOST_TERMS = 4;

/** What a reader would call a likeness; a scale or a kind in common says too little. */
const TELLING = new Set<SharedTerm["axis"]>(["functions", "themes", "audiences"]);

/** The fiches nearest to one by their vocabulary, each with what they have in common. */
export function SimilarActors({ actor }: { actor: Actor }) {
  const { model, strings } = useSite();
  const { similar, similarNote, inCommon } = strings.catalogue.fiche;
  const found = findSimilar(actor, model);
  if (found.length === 0) return null;
  const name = ({ axis, id }: SharedTerm) => labelOf(model.vocabularies, axis, id);
  return (
    <section class="slips similar" aria-labelledby="page_voisines">
      <h2 id="page_voisines">{similar}</h2>
      <p class="similar-note">{similarNote}</p>
      <ul>
        {found.map(({ actor: other, shared }) => (
          <li>
            <ActorCard actor={other} heading="h3" />
            <p class="similar-terms">
              {inCommon}
              {strings.colon}{" "}
              {shared
                .filter(({ axis }) => TELLING.has(axis))
                .slice(0, MOST_TERMS)
                .map(name)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
