import type { EVENTS } from "../../model/schema/actor-fields.ts";

/** The fields of a fiche that hold a date, and what it is the date of. */
export const DATED_FIELDS = [
  ["founded", "founded"],
  ["added", "added"],
  ["verified", "verified"],
  ["trace", "last_seen.date"],
  ["former name", "former_names.*.until"],
  ["use", "used_by.*.since"],
  ["effect", "impact.*.year"],
  ["funding", "funding.*.date"],
  ["reading", "sources.*.accessed"],
] as const satisfies (readonly [name: string, field: string])[];

/** Where the history's turns have their dates and their names. */
export const HISTORY = { date: "history.*.date", event: "history.*.event" };

/** What a date of a fiche tells of: a field, or a turn of its history. */
export type DatedName = (typeof DATED_FIELDS)[number][0] | (typeof EVENTS)[number];

type Level = "error" | "warning";

/**
 * What cannot lie on one side of a day. What may be prepared, announced or paid ahead of a foundation, or settled after an end, is doubted, not
 * refused.
 */
export const ORDER: readonly {
  side: "before" | "after";
  of: DatedName;
  called: string;
  dated: readonly DatedName[];
  level: Level;
}[] = [
  {
    ...{ side: "before", of: "founded", called: "la création", level: "error" },
    dated: [
      ...(["renamed", "merged", "transferred", "paused", "resumed", "closed"] as const),
      ...(["verified", "trace", "former name", "use", "effect"] as const),
    ],
  },
  {
    ...{ side: "before", of: "founded", called: "la création", level: "warning" },
    dated: ["added", "funding", "reading"],
  },
  { ...{ side: "after", of: "closed", called: "la fermeture", level: "error" }, dated: ["trace", "use"] },
  { ...{ side: "after", of: "closed", called: "la fermeture", level: "warning" }, dated: ["funding", "former name"] },
];

/** Turns of a life that never follow another, unless it was taken up again in between; what is closed may still be handed over. */
export const SEQUENCE: readonly { after: DatedName; called: string; never: readonly DatedName[]; level: Level }[] = [
  { after: "closed", called: "la fermeture", never: ["closed", "renamed", "paused", "merged"], level: "error" },
  { after: "closed", called: "la fermeture", never: ["transferred"], level: "warning" },
  { after: "merged", called: "la fusion", never: ["merged", "paused"], level: "error" },
  { after: "paused", called: "la pause", never: ["paused"], level: "error" },
];

/** The turns that each status contradicts, where nothing was taken up again after them. */
export const STATUS: Readonly<Record<string, readonly DatedName[]>> = {
  active: ["closed", "merged", "paused"],
  paused: ["closed", "merged"],
  transferred: ["closed"],
  unknown: ["closed", "merged"],
};
