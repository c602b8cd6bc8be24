import { addDays } from "../../text/dates.ts";
import { DAYS_BETWEEN, type EditionPromise } from "../../text/rhythm.ts";
import type { Model } from "../model.ts";
import { hasLetter } from "../parts.ts";
import { mayMeasureReaders } from "./find-subscription-means.ts";
import { oncePer } from "./once-per.ts";

/** After so many intervals without an edition, the rhythm is no longer spoken of: one may fail to appear once. */
const INTERVALS = 2;

/** What the settings of a site and its editions keep: those that appeared on the day they bear. What was put online later keeps no rhythm. */
export const findPromise = oncePer((model: Pick<Model, "settings" | "roundups" | "today">): EditionPromise => {
  const { settings, roundups, today } = model;
  const { every, day } = settings.roundup;
  const earliest = addDays(today, -INTERVALS * DAYS_BETWEEN[every]);
  const isKept = roundups.some(({ date, original, published }) => !original && !published && date >= earliest);
  return {
    byEmail: hasLetter(model) && settings.newsletter?.subscribe !== undefined,
    measured: mayMeasureReaders(settings),
    ...(isKept && { rhythm: { every, day } }),
  };
});
