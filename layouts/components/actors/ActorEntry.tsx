import type { Actor } from "../../../src/model/model.ts";
import { describeEntry } from "../../facets/describe-entry.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { ShelfMark } from "./ShelfMark.tsx";

/** One line of the catalogue: shelf mark, name, function, place, and status where it is not active. */
export const ActorEntry = sharePart(Entry, ({ actor }) => actor.id);

function Entry({ actor }: { actor: Actor }) {
  const { name, path, shelfMark } = actor;
  return <EntryLine name={name} path={path} shelfMark={shelfMark} {...describeEntry(actor, useSite())} />;
}

type Line = { name: string; path: string; shelfMark: string; details: string; status?: string };

/** The markup of a line, which the catalogue's script fills in as well. */
export function EntryLine({ name, path, shelfMark, details, status }: Line) {
  return (
    <li class="entry">
      <ShelfMark mark={shelfMark} />
      <p>
        <a href={path}>{name}</a>
      </p>
      <p class="entry-details">
        {details}
        {status !== undefined && (
          <>
            {" "}
            <span class="entry-status">{status}</span>
          </>
        )}
      </p>
    </li>
  );
}
