import type { Model } from "../model/model.ts";
import { explainTracking } from "../text/explain-tracking.ts";
import type { Problem } from "../text/problem.ts";
import { listMentions } from "./collect-addresses.ts";

/**
 * Addresses of fiches and texts that tell somebody who followed them, at their lines: warnings, for no letter carries them. Those of
 * editions are told with the editions.
 */
export function checkTrackedSources(model: Model, readText: (file: string) => string): Problem[] {
  const editions = new Set(model.roundups.map(({ file }) => file));
  return listMentions(model, readText)
    .filter(({ file }) => !editions.has(file))
    .flatMap(({ file, line, url }) => {
      const fault = explainTracking(url);
      return fault === undefined ? [] : [{ ...fault, file, line, level: "warning" as const }];
    });
}
