import type { Appearance, Article, Person, SpeakerKind } from "../../../src/model/model.ts";
import { givesFloor } from "../../../src/model/speech.ts";
import { useSite } from "../../site-context.tsx";
import { namesActor } from "./SpeakerName.tsx";

type Props = {
  person: Person;
  /** A text that the list names once for all: the lines of those whom only it makes known do not repeat it. */
  shared?: Article;
  class?: string;
};

/** Fewer people than these do not make a text worth naming once for all. */
const FEW = 3;

/**
 * The text that makes known most people of a list of whom nothing else is, and in which capacity it shows them; undefined where hardly any
 * share one.
 */
export function findSharedText(people: readonly Person[]): { text: Article; kind: SpeakerKind } | undefined {
  const shown = new Map<Article, Appearance[]>();
  for (const person of people) {
    const [first] = findRoleOf(person) === undefined ? findTold(person.appearances) : [];
    if (first) shown.set(first.article, [...(shown.get(first.article) ?? []), first]);
  }
  const [most] = [...shown.values()].sort((a, b) => b.length - a.length);
  return most?.[0] && most.length >= FEW ? { text: most[0].article, kind: most[0].kind } : undefined;
}

/** A line of the index of people: the name, in what capacity the person is known, and whether a text lets the person speak. */
export function PersonEntry({ person, shared, class: className = "" }: Props) {
  const { name, path, appearances } = person;
  const role = findRoleOf(person);
  const said = useSpeech(appearances, role !== undefined, shared);
  return (
    <li class={`entry person-entry ${className}`.trim()}>
      <p>
        <a href={path}>{name}</a> {role}
      </p>
      {said && <p class={`entry-details${said.hasFloor ? " entry-said" : ""}`}>{said.words}</p>}
    </li>
  );
}

function findRoleOf({ posts: [post], appearances }: Person): string | undefined {
  return post ? withActor(post.role, post.actor.name) : findRole(appearances);
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
function useSpeech(appearances: readonly Appearance[], isKnown: boolean, shared?: Article) {
  const { media, colon } = useSite().strings;
  const { capacities, texts } = media.people;
  const told = findTold(appearances);
  const [first] = told;
  if (!first) return undefined;
  const kinds = [...new Set(told.map(({ kind }) => capacities[kind]))].join(", ");
  const count = new Set(told.map(({ article }) => article)).size;
  const named = isKnown || first.article === shared ? kinds : `${kinds}${colon} ${first.article.title}`;
  return { hasFloor: givesFloor(first.kind), words: count > 1 ? `${named} · ${texts(count)}` : named };
}

/** The appearances that a line tells of: those that give the person the floor, or else all. */
function findTold(appearances: readonly Appearance[]): readonly Appearance[] {
  const spoken = appearances.filter(({ kind }) => givesFloor(kind));
  return spoken.length > 0 ? spoken : appearances;
}
