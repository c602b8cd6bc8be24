import type { Actor, Model } from "../model.ts";
import { oncePer } from "./once-per.ts";

/** Fiches drawn by lot for a day: the same all day long, on every build. */
export function drawActors({ actors, today }: Pick<Model, "actors" | "today">, count: number): Actor[] {
  return shuffle(actors, today).slice(0, count);
}

/** The fiche that follows one by lot: from fiche to fiche, one goes through all of them before one comes back. */
export function drawNext(actor: Actor, { actors }: Pick<Model, "actors">): Actor | undefined {
  const next = nextOf(actors).get(actor);
  return next === actor ? undefined : next;
}

const nextOf = oncePer((actors: readonly Actor[]): ReadonlyMap<Actor, Actor | undefined> => {
  const order = shuffle(actors, "");
  return new Map(order.map((actor, index) => [actor, order[(index + 1) % order.length]]));
});

/** The order of a lot: that of the digests of a seed with each id, so that a fiche which enters moves no other. */
function shuffle(actors: readonly Actor[], seed: string): Actor[] {
  return actors
    .map((actor) => ({ actor, digest: digestOf(`${seed}/${actor.id}`) }))
    .sort((a, b) => a.digest - b.digest || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor }) => actor);
}

/** FNV-1a, 32 bits, its bits then mixed as MurmurHash3 ends: alike texts lie far apart. */
function digestOf(text: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  digest = Math.imul(digest ^ (digest >>> 16), 0x85ebca6b);
  digest = Math.imul(digest ^ (digest >>> 13), 0xc2b2ae35);
  return (digest ^ (digest >>> 16)) >>> 0;
}
