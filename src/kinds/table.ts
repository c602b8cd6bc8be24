import type { KindName } from "../model/contents.ts";
import { actors } from "./actors/actors.ts";
import { answers } from "./answers/answers.ts";
import { articles } from "./articles/articles.ts";
import { events } from "./events/events.ts";
import { glossary } from "./glossary/glossary.ts";
import type { Guide, Kind, Listing } from "./kind.ts";
import { roundups } from "./roundups/roundups.ts";

/**
 * Every kind of content. A kind is linked to those above it, so that what it refers to stands
 * before it.
 */
export const KINDS: { readonly [K in KindName]: Kind<K> } = {
  actors,
  articles,
  answers,
  roundups,
  events,
  glossary,
};

/** Visits each kind, in the order of the table, and gathers what is found of each. */
export function visitKinds<R>(visit: <K extends KindName>(kind: Kind<K>, name: K) => readonly R[]): R[] {
  const visitOne = <K extends KindName>(name: K) => visit(KINDS[name], name);
  return (Object.keys(KINDS) as KindName[]).flatMap(visitOne);
}

/** Every page that lists a kind of content. */
export const LISTINGS: readonly Listing[] = visitKinds(({ lists }) => lists);

/** Where a site leads from every page, in order, as far as it has the page: `hasPage`. */
export const GUIDES: readonly (Guide & Pick<Listing, "path">)[] = LISTINGS.flatMap(({ path, guide }) =>
  guide === "none" ? [] : [{ ...guide, path }],
).sort((a, b) => a.order - b.order);
