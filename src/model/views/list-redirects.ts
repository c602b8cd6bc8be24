import type { Actor, Model } from "../model.ts";
import { routes } from "../routes.ts";

/** A former address, root-relative, and the fiche that is there in its place. */
export type Redirect = { from: string; actor: Actor };

/** The former addresses of renamed and merged fiches, which go on answering. */
export function listRedirects({ actors }: Pick<Model, "actors">): Redirect[] {
  return actors.flatMap((actor) => actor.redirect_from.map((id) => ({ from: routes.actor(id), actor })));
}
