import type { Actor } from "../../../src/model/model.ts";
import { routes } from "../../../src/model/routes.ts";
import { listGaps } from "../../../src/model/views/list-gaps.ts";
import { proposeCorrection } from "../../../src/text/propose-correction.ts";
import { useSite } from "../../site-context.tsx";

/** The lines of a card that nobody has filled in yet, and where to do so; nothing where it is complete. */
export function Gaps({ actor }: { actor: Actor }) {
  const { strings, model } = useSite();
  const { gaps, gapFacts, complete, howToComplete } = strings.catalogue.fiche;
  const { repository, contact_url } = model.settings;
  const missing = listGaps(actor);
  if (missing.length === 0) return null;
  return (
    <section class="gaps">
      <h2 class="label">{gaps}</h2>
      <ul>
        {missing.map((fact) => (
          <li>{gapFacts[fact]}</li>
        ))}
      </ul>
      <p class="more">
        {repository ? (
          <a href={proposeCorrection(repository, actor.file)}>{complete}</a>
        ) : (
          <a href={contact_url ?? routes.about()}>{howToComplete}</a>
        )}
      </p>
    </section>
  );
}
