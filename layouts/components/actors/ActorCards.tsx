import type { Actor } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { ActorCard } from "./ActorCard.tsx";

/** The fiches that a page speaks of, as small cards; nothing where it speaks of none. */
export function ActorCards({ actors }: { actors: readonly Actor[] }) {
  const { strings } = useSite();
  if (actors.length === 0) return null;
  return (
    <section class="slips" aria-labelledby="page_fiches">
      <h2 class="label" id="page_fiches">
        {strings.articles.actorsOfArticle}
      </h2>
      <ul>
        {actors.map((actor) => (
          <li>
            <ActorCard actor={actor} />
          </li>
        ))}
      </ul>
    </section>
  );
}
