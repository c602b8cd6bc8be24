import { isToCome } from "../edition/check-editions.ts";
import type { Model } from "../model/model.ts";
import { compareProblems, type Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import type { LinkRecord } from "./link-record.ts";
import type { LinkReport } from "./link-report.ts";

/** Statuses that a page gives only when it is not there: no need to see them twice before publishing. */
const ABSENT = new Set([404, 410]);

/** What a visit of all links says of those that are about to be published: a page that is not there is an error. */
export function checkEditionLinks(
  { roundups, today }: Pick<Model, "roundups" | "today">,
  report: LinkReport,
): Problem[] {
  const files = new Set(roundups.filter((roundup) => isToCome(roundup, today)).map(({ file }) => file));
  const problems = report.addresses.flatMap((record) => {
    const fault = explain(record);
    if (fault === undefined) return [];
    const places = record.citations.filter(({ file }) => files.has(file));
    return places.map(({ file, line }): Problem => ({ ...fault, file, ...(line === undefined ? {} : { line }) }));
  });
  return problems.sort(compareProblems);
}

function explain({ url, state, status, reason, target }: LinkRecord): Omit<Problem, "file" | "line"> | undefined {
  if (state === "dead" || state === "watched") {
    const level = state === "dead" || ABSENT.has(status ?? 0) ? "error" : "warning";
    const message = `${quote(url)} ne répond pas${reason === undefined ? "" : `, ${reason}`}`;
    return { level, message, remedy: "cherchez la bonne adresse, ou retirez le lien" };
  }
  if (target === undefined) return undefined;
  return { level: "warning", message: `${quote(url)} a déménagé`, remedy: `vérifiez puis écrivez ${target}` };
}
