import type { Actor, Model } from "../model/model.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";

/** The fiches whose feed is to be looked for, and why some that were asked for are not among them. */
export type PickedActors = { actors: Actor[]; problems: Problem[] };

/** Fiches with a site and without a feed: those that are asked for, by id or by file, else all whose actor is not closed. */
export function pickActors({ actors, feeds }: Model, asked: readonly string[]): PickedActors {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const fed = new Map(feeds.map(({ actor, url }) => [actor, url]));
  const isLacking = ({ id, website }: Actor) => website !== undefined && !fed.has(id);
  const isOpen = ({ status }: Actor) => status !== "closed" && status !== "merged";
  if (asked.length === 0) return { actors: actors.filter((actor) => isLacking(actor) && isOpen(actor)), problems: [] };
  const ids = [...new Set(asked.map((word) => word.replace(/^(?:.*\/)?actors\/|\.yaml$/gu, "")))];
  return {
    actors: ids.flatMap((id) => byId.get(id) ?? []).filter(isLacking),
    problems: ids.flatMap((id) => {
      const actor = byId.get(id);
      if (actor === undefined) return describeUnknown(id, [...byId.keys()]);
      return isLacking(actor) ? [] : describeNeedless(actor, fed.get(id));
    }),
  };
}

function describeUnknown(id: string, known: readonly string[]): Problem {
  const near = findNearest(id, known);
  const remedy = near === undefined ? "donnez le nom d'un fichier de actors/" : `essayez ${near}`;
  return { level: "error", file: "actors/", message: `aucune fiche ne s'appelle ${quote(id)}`, remedy };
}

function describeNeedless({ file }: Actor, feed: string | undefined): Problem {
  if (feed === undefined)
    return {
      level: "error",
      file,
      message: "la fiche ne donne pas de site",
      remedy: "ajoutez-le sous links, avec role: website",
    };
  const message = `le flux ${quote(feed)} est déjà lu pour cette fiche`;
  return { level: "warning", file, message, remedy: "retirez-le d'abord s'il ne convient plus" };
}
