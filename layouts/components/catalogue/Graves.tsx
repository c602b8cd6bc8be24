import { nameTab } from "../../../src/model/views/list-facets.ts";
import type { Grave, GraveYear } from "../../../src/model/views/list-graves.ts";
import { yearOf } from "../../../src/text/dates.ts";
import { useSite } from "../../site-context.tsx";
import { ShelfMark } from "../actors/ShelfMark.tsx";
import { Stamp } from "../actors/Stamp.tsx";
import { SourceLink } from "../fiche/SourceLink.tsx";
import { When } from "../page/When.tsx";

/** The cards of actors that are no more, by the year of their end. */
export function Graves({ years }: { years: readonly GraveYear[] }) {
  const { graveyard } = useSite().strings.catalogue;
  return (
    <>
      {years.map(({ year, graves }) => (
        <section class="grave-year" aria-labelledby={`annee_${year ?? "inconnue"}`}>
          <h2 id={`annee_${year ?? "inconnue"}`}>{year ?? graveyard.undated}</h2>
          <ul class="graves">
            {graves.map((grave) => (
              <GraveCard {...grave} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function GraveCard({ actor, date, reason, source }: Grave) {
  const { model, strings } = useSite();
  const { graveyard } = strings.catalogue;
  const born = yearOf(actor.founded) ?? graveyard.unknownBirth;
  return (
    <li class="slip grave">
      <p class="slip-tab">{nameTab(actor, model.vocabularies)}</p>
      <div class="slip-sheet">
        <div class="grave-head">
          <h3 class="slip-name">
            <a href={actor.path}>{actor.name}</a>
          </h3>
          {date && <p class="grave-life">{graveyard.life(born, date.slice(0, 4))}</p>}
        </div>
        <ShelfMark mark={actor.shelfMark} />
        <p class="slip-summary">{actor.summary}</p>
        <p class="grave-reason">
          {date && (
            <b>
              <When date={date} />
              {". "}
            </b>
          )}
          {reason ?? graveyard.noReason}
          <SourceLink url={source} />
        </p>
        {actor.successorActor && (
          <p class="grave-successor">
            {strings.fiche.successor}
            {strings.colon} <a href={actor.successorActor.path}>{actor.successorActor.name}</a>
          </p>
        )}
        <Stamp actor={actor} />
      </div>
    </li>
  );
}
