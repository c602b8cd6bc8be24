import type { Actor } from "../../../src/model/model.ts";
import type { Places } from "../../../src/model/views/measure-catalogue.ts";
import { nameCountry } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { ActorNames } from "../actors/ActorNames.tsx";

/** Where on the page each part of the catalogue is told. */
const ANCHORS = { placed: "regions", withoutRegion: "sans-region", elsewhere: "pays", withoutPlace: "sans-siege" };

type Part = { key: keyof typeof ANCHORS; name: string; actors: readonly Actor[] };

/** How many seats the map shows, and how many it does not, as parts of one line. */
export function MapSummary({ places }: { places: Places }) {
  const { model, strings } = useSite();
  const { map } = strings.catalogue;
  const parts = listParts(places);
  let from = 0;
  return (
    <section class="map-summary" aria-labelledby="carte_resume">
      <h2 class="label" id="carte_resume">
        {map.summary(model.actors.length)}
      </h2>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {parts.map(({ key, actors }) => {
          const [x, width] = [from, (1000 * actors.length) / model.actors.length];
          from += width;
          return <rect class={`part-${key}`} x={x} width={width} height="10" />;
        })}
      </svg>
      <ul>
        {parts.map(({ key, name, actors }) => (
          <li class={`part-${key}`}>
            <b>{actors.length}</b> <a href={`#${ANCHORS[key]}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The parts that have fiches, in the order in which the page tells them. */
function listParts(places: Places): Part[] {
  const { strings } = useSite();
  const { map } = strings.catalogue;
  const parts: Part[] = [
    { key: "placed", name: map.placed, actors: places.placed },
    { key: "withoutRegion", name: map.withoutRegion(nameOf(places)), actors: places.withoutRegion },
    { key: "elsewhere", name: places.country ? map.elsewhere : map.countries, actors: places.elsewhere },
    { key: "withoutPlace", name: map.withoutPlace, actors: places.withoutPlace },
  ];
  return parts.filter(({ actors }) => actors.length > 0);
}

/** The fiches that the map cannot place, by name. */
export function UnknownPlaces({ places }: { places: Places }) {
  const { map } = useSite().strings.catalogue;
  const groups = [
    { anchor: ANCHORS.withoutRegion, name: map.withoutRegion(nameOf(places)), actors: places.withoutRegion },
    { anchor: ANCHORS.withoutPlace, name: map.withoutPlace, actors: places.withoutPlace },
  ].filter(({ actors }) => actors.length > 0);
  if (groups.length === 0) return null;
  return (
    <section class="view-section map-unknown" aria-labelledby="carte_inconnus">
      <h2 id="carte_inconnus">{map.unknown}</h2>
      <p class="view-lead">{map.unknownHow}</p>
      {groups.map(({ anchor, name, actors }) => (
        <section aria-labelledby={anchor}>
          <h3 id={anchor}>
            {name} <span class="count">{actors.length}</span>
          </h3>
          <p>
            <ActorNames actors={actors} most={MOST} />
          </p>
        </section>
      ))}
    </section>
  );
}

/** Names of a group shown at most. */
const MOST = 120;

function nameOf({ country = "" }: Places): string {
  return country && nameCountry(country, useSite().strings);
}
