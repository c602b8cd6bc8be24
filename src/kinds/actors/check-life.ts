import type { LinkFault, ReadSources } from "../../model/source.ts";
import { quote } from "../../text/quote.ts";
import { isAfter } from "./check-own-life.ts";
import { claimsOfFiches, findPastDates } from "./claims-of-fiche.ts";

/**
 * Dates of fiches that contradict one another or lie ahead (alphagov/specialist-publisher#888, internetarchive/openlibrary#8351). A partial
 * date is doubted only where no day of it would do: 2026 does not lie ahead in March 2026. What lies ahead is a warning, for the clock may be
 * behind.
 */
export function checkLife({ actors }: ReadSources, today: string): LinkFault[] {
  return claimsOfFiches(actors).flatMap(({ file, raw, latest, life }) => {
    const told = life.filter(({ on = today }) => !isAfter(on, today));
    return isAfter(latest, today) ? [...checkAhead(file, raw, today), ...told] : told;
  });
}

function checkAhead(file: string, raw: unknown, today: string): LinkFault[] {
  return findPastDates(raw)
    .filter(({ date }) => isAfter(date, today))
    .map(({ path, date }) => ({
      ...{ file, path, level: "warning" },
      message: `la date ${quote(date)} est encore à venir`,
      remedy: "écrivez la date à laquelle cela a eu lieu, ou attendez que cela soit",
    }));
}
