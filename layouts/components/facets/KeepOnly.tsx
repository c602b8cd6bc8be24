import type { Actor } from "../../../src/model/model.ts";
import { listVoidChoices, type Refinement } from "../../../src/model/views/list-refinements.ts";
import { nameAlone } from "../../facets/name-value.ts";
import { useSite } from "../../site-context.tsx";

/**
 * Boxes that narrow the list that follows, by style alone: they work where no script does. The form is there to be cleared: as it
 * cannot be sent, a key pressed in a box leads nowhere.
 */
export function KeepOnly({ refinements }: { refinements: readonly Refinement[] }) {
  const site = useSite();
  const { keepOnly, messages } = site.strings.facets;
  if (refinements.length === 0) return null;
  return (
    <form class="keep">
      <fieldset>
        <legend>{keepOnly}</legend>
        {refinements.map(({ axis, value, actors, isTold }, place) => (
          <label>
            <input type="checkbox" class={`keep-${place + 1}`} data-keeps={`kept-${place + 1}`} />{" "}
            {nameAlone(axis, value, site, isTold || undefined)} <span class="facet-count">{actors.size}</span>
          </label>
        ))}
        <button type="reset">{messages.clear}</button>
        <input type="submit" hidden disabled />
      </fieldset>
    </form>
  );
}

/**
 * How many lines the boxes leave, shown between the boxes and the list: the style counts them, and so it stands after them in the page; a
 * script, where there is one, fills it in and says it. Where none runs, each choice that leaves nothing has the sentence that says so, and the
 * style shows it with its boxes.
 */
export function KeptCount({ refinements, actors }: { refinements: readonly Refinement[]; actors: readonly Actor[] }) {
  const { strings } = useSite();
  if (refinements.length === 0) return null;
  return (
    <p class="keep-count" role="status">
      <span class="keep-some">
        {strings.facets.kept}
        {strings.colon} <span class="keep-number" />
      </span>
      <span class="keep-none" hidden>
        {strings.facets.noneKept}
      </span>
      {listVoidChoices(actors, refinements).map((choice) => (
        <span class={`keep-void ${choice.map((place) => `void-${place + 1}`).join(" ")}`}>
          {strings.facets.noneKept}
        </span>
      ))}
    </p>
  );
}

/** The class of a fiche's line, by which boxes keep it or not; absent where no box keeps it. */
export function markKept(actor: Actor, refinements: readonly Refinement[]): string | undefined {
  const kept = refinements.flatMap(({ actors }, place) => (actors.has(actor) ? [`kept-${place + 1}`] : []));
  return kept.length === 0 ? undefined : kept.join(" ");
}
