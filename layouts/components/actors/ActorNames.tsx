import type { Actor } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";

type Props = {
  actors: readonly Actor[];
  /** Of more, so many are named, and how many others there are. */
  most?: number;
};

/** The names of actors as links, in one run; of many, the first two dozen and how many more. */
export function ActorNames({ actors, most = 24 }: Props) {
  const { catalogue } = useSite().strings;
  const shown = actors.length > most + 1 ? actors.slice(0, most) : actors;
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
