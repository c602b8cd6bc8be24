import type { Actor } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";

const MOST = 24;

/** The names of actors as links, in one run; of many, the first two dozen and how many more. */
export function ActorNames({ actors }: { actors: readonly Actor[] }) {
  const { catalogue } = useSite().strings;
  const shown = actors.length > MOST + 1 ? actors.slice(0, MOST) : actors;
  return (
    <>
      {shown.map(({ name, path }, index) => (
        <>
          {index > 0 && ", "}
          <a href={path}>{name}</a>
        </>
      ))}
      {shown.length < actors.length && ` ${catalogue.others(actors.length - shown.length)}`}
    </>
  );
}
