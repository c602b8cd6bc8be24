import type { Appearance, Person } from "../../../src/model/model.ts";
import { givesFloor } from "../../../src/model/speech.ts";
import { useSite } from "../../site-context.tsx";
import { namesActor } from "./SpeakerName.tsx";

type Props = { person: Person; class?: string };

/** A line of the index of people: the name, in what capacity the person is known, and whether a text lets the person speak. */
export function PersonEntry({ person: { name, path, posts, appearances }, class: className = "" }: Props) {
  const role = posts[0] ? withActor(posts[0].role, posts[0].actor.name) : findRole(appearances);
  const said = useSpeech(appearances, role !== undefined);
  return (
    <li class={`entry person-entry ${className}`.trim()}>
      <p>
        <a href={path}>{name}</a> {role}
      </p>
      {said && <p class={`entry-details${said.hasFloor ? " entry-said" : ""}`}>{said.words}</p>}
    </li>
  );
}

function withActor(role: string, actor: string): string {
  return namesActor(role, actor) ? role : `${role}, ${actor}`;
}

/** In what capacity texts let a person speak: the role that one tells, or else the actor in whose name it is. */
function findRole(appearances: readonly Appearance[]): string | undefined {
  const told = appearances.find(({ role }) => role);
  if (told?.role) return told.linkedActor ? withActor(told.role, told.linkedActor.name) : told.role;
  return appearances.find(({ linkedActor }) => linkedActor)?.linkedActor?.name;
}

/** What texts make of a person: an interview, a signature, a mention. Of one who is not known otherwise, the text is named. */
function useSpeech(appearances: readonly Appearance[], isKnown: boolean) {
  const { media, colon } = useSite().strings;
  const { capacities, texts } = media.people;
  const spoken = appearances.filter(({ kind }) => givesFloor(kind));
  const [first] = spoken.length > 0 ? spoken : appearances;
  if (!first) return undefined;
  const told = spoken.length > 0 ? spoken : appearances;
  const kinds = [...new Set(told.map(({ kind }) => capacities[kind]))].join(", ");
  const count = new Set(told.map(({ article }) => article)).size;
  const named = isKnown ? kinds : `${kinds}${colon} ${first.article.title}`;
  return { hasFloor: spoken.length > 0, words: count > 1 ? `${named} · ${texts(count)}` : named };
}
