import { labelOf } from "../../src/model/find-term.ts";
import type { Actor } from "../../src/model/model.ts";
import { nameCountry } from "../format-names.ts";
import { useSite } from "../site-context.tsx";
import { ShelfMark } from "./ShelfMark.tsx";

/** One line of the catalogue: shelf mark, name, function, place, and status where it is not active. */
export function ActorEntry({ actor }: { actor: Actor }) {
  const { vocabularies, site } = useSite().model;
  const { location, status, functions } = actor;
  const [main = ""] = functions;
  const place = location?.city ?? (location && nameCountry(location.country, site.language));
  const details = [labelOf(vocabularies, "functions", main), place].filter(Boolean).join(" · ");
  return (
    <li class="entry">
      <ShelfMark mark={actor.shelfMark} />
      <p>
        <a href={actor.path}>{actor.name}</a>
      </p>
      <p class="entry-details">
        {details}
        {status !== "active" && (
          <>
            {" "}
            <span class="entry-status">{labelOf(vocabularies, "statuses", status)}</span>
          </>
        )}
      </p>
    </li>
  );
}
