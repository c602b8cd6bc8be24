import { compareDates } from "../text/dates.ts";
import type { SourcedItem } from "./candidate.ts";
import type { EditionPlan, KnownEdition } from "./plan-edition.ts";
import type { ProposedCandidate } from "./report.ts";
import { listReports, readReport } from "./report-files.ts";

/**
 * What earlier runs found and no reader saw: what the last edition had no place for, and all that was proposed for drafts that nobody published
 * since, left or removed, whatever their feeds show now. Known by the reports of this machine; what a person removed from a draft that is there
 * stays removed. A demonstration found nothing.
 */
export async function carryOver(
  root: string,
  editions: readonly Pick<KnownEdition, "date" | "draft">[],
  { date, since }: Pick<EditionPlan, "date" | "since">,
): Promise<SourcedItem[]> {
  const earlier = editions.filter((edition) => edition.date < date).toSorted((a, b) => compareDates(b.date, a.date));
  const last = earlier.find(({ draft }) => !draft)?.date ?? "";
  const days = (await listReports(root)).filter((day) => day >= last && day < date);
  const carried: ProposedCandidate[] = [];
  for (const day of days.sort().reverse()) {
    const report = await readReport(root, day);
    if (report === undefined || report.isDemo) continue;
    carried.push(...(day === last ? [] : report.candidates), ...(report.waiting ?? []));
  }
  return carried.map((candidate) => toItem(candidate, since));
}

/** It is news, as long as it is not too old, though its date is past. */
function toItem(
  { title, url, isPart, sharesAddress, excerpt, language, day, publisher, via }: ProposedCandidate,
  since: Date,
): SourcedItem {
  const seen = new Date(since.getTime() + 1);
  return {
    item: {
      ...{ title, url, isPart, sharesAddress, excerpt, language },
      ...(day === undefined ? {} : { published: new Date(`${day}T12:00:00Z`) }),
      ...(via === undefined ? {} : { publisher: { name: publisher } }),
    },
    source: { name: via ?? publisher, url, weight: 1 },
    sighting: { at: seen, firstRead: since, firstAsked: since },
    isCarried: true,
  };
}
