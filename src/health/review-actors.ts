import type { Actor, Model } from "../model/model.ts";
import type { ActorStatus } from "../model/schema/actor.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { dayIn } from "../text/dates.ts";
import { sayDay } from "../text/editor-language.ts";
import type { LinkRecord } from "./link-record.ts";

/** A status that a human should look at again. It is proposed; no fiche is changed. */
export type Review = {
  /** Id of the fiche. */
  actor: string;
  name: string;
  file: string;
  status: ActorStatus;
  /** Statuses to think of, the likelier first. */
  proposed: ActorStatus[];
  /** Why, in French, without a final stop. */
  reason: string;
};

/** Actors whose own site is dead, or whose feeds have all been silent for a year. */
export function reviewActors(model: Model, records: readonly LinkRecord[]): Review[] {
  const byKey = new Map(records.map((record) => [record.key, record]));
  return model.actors.flatMap((actor) => {
    const review = reviewSite(actor, byKey) ?? reviewFeeds(actor, byKey, model);
    return review === undefined
      ? []
      : [{ actor: actor.id, name: actor.name, file: actor.file, status: actor.status, ...review }];
  });
}

type Records = ReadonlyMap<string, LinkRecord>;
type Suggestion = Pick<Review, "proposed" | "reason">;

/** What a dead site may mean for an actor that is said to be alive, or whose state nobody knows. */
const AFTER_SITE: Partial<Record<ActorStatus, ActorStatus[]>> = {
  active: ["closed", "transferred", "unknown"],
  paused: ["closed", "unknown"],
  unknown: ["closed"],
};

function reviewSite(actor: Actor, records: Records): Suggestion | undefined {
  const proposed = AFTER_SITE[actor.status];
  const site = findRecord(actor.website, records);
  if (proposed === undefined || site?.state !== "dead" || site.since === undefined) return undefined;
  return {
    proposed,
    reason: `son site ${site.url} ne répond plus depuis le ${sayDay(site.since)} (${site.reason})`,
  };
}

function reviewFeeds(actor: Actor, records: Records, { today, settings }: Model): Suggestion | undefined {
  if (actor.status !== "active" && actor.status !== "unknown") return undefined;
  const feeds = actor.links
    .filter(({ role }) => role === "feed")
    .map(({ url }) => findRecord(url, records)?.feed?.last);
  const days = feeds.map((last) => last && dayIn(settings.timezone, new Date(last))).sort();
  const last = days.at(-1);
  // One feed that could not be read may be the one that speaks.
  if (days.includes(undefined) || last === undefined || last > yearBefore(today)) return undefined;
  return { proposed: ["paused", "closed"], reason: `son flux n'a rien publié depuis le ${sayDay(last)}` };
}

function findRecord(url: string | undefined, records: Records): LinkRecord | undefined {
  return url === undefined ? undefined : records.get(canonicalUrl(url.replace(/#.*$/u, "")));
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
