import type { Actor } from "../../../src/model/model.ts";
import { describeEntry } from "../../facets/describe-entry.ts";
import { sharePart } from "../../share-part.tsx";
import { useSite } from "../../site-context.tsx";
import { ShelfMark } from "./ShelfMark.tsx";

/** One line of the catalogue; `class` tells it from others for a filter of its page. */
export function ActorEntry({ actor, class: own }: { actor: Actor; class?: string }) {
  return (
    <li class={own ? `entry ${own}` : "entry"}>
      <Line actor={actor} />
    </li>
  );
}

const Line = sharePart(ActorLine, ({ actor }) => actor.id);

function ActorLine({ actor }: { actor: Actor }) {
  const { name, path, shelfMark, summary } = actor;
  return (
    <EntryLine name={name} path={path} shelfMark={shelfMark} summary={summary} {...describeEntry(actor, useSite())} />
  );
}

type LineProps = { name: string; path: string; shelfMark: string; summary: string; details: string; status?: string };

/**
 * The markup of a line, which the catalogue's script fills in as well: shelf mark, name and what the actor does, function and place,
 * status where it is not active. The name and the summary share an element: a page of the catalogue has many lines.
 */
export function EntryLine({ name, path, shelfMark, summary, details, status }: LineProps) {
  return (
    <>
      <ShelfMark mark={shelfMark} />
      <p>
        <a href={path}>{name}</a> {summary}
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
    </>
  );
}
