import type { Actor } from "../../../src/model/model.ts";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { type LifeEvent, listLife } from "../../../src/model/views/list-life.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";
import { SourceLink } from "./SourceLink.tsx";

const ENDED = new Set<Actor["status"]>(["closed", "merged", "transferred"]);

/** An actor's life from its foundation to its end, or to what is known of it today; nothing where no step is known. */
export function Lifeline({ actor }: { actor: Actor }) {
  const { strings, model } = useSite();
  const events = listLife(actor);
  if (events.length === 0) return null;
  return (
    <section class="life">
      <h2 class="label">{strings.fiche.history}</h2>
      <ol>
        {events.map((event) => (
          <Step {...event} />
        ))}
        {!ENDED.has(actor.status) && (
          <li class={`life-now life-now-${actor.status}`}>
            <p class="life-date">{strings.catalogue.fiche.now}</p>
            <p>{labelOf(model.vocabularies, "statuses", actor.status)}</p>
          </li>
        )}
      </ol>
    </section>
  );
}

function Step({ date, event, comment, source, formerName, successor }: LifeEvent) {
  const { fiche, catalogue } = useSite().strings;
  const { unknownDate, wasNamed } = catalogue.fiche;
  const told = comment ?? (formerName && wasNamed(formerName));
  return (
    <li class={`life-${event}`}>
      <p class="life-date">{date ? <When date={date} /> : unknownDate}</p>
      <p>
        {event !== "other" && <b>{fiche.events[event]}. </b>}
        {told ?? (event === "other" && fiche.events.other)}
        {successor && (
          <>
            {" "}
            <a href={successor.path}>{fiche.seeSuccessor(successor.name)}</a>
          </>
        )}
        <SourceLink url={source} />
      </p>
    </li>
  );
}
