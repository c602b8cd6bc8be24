import type { Fiche } from "../../model/schema/actor.ts";
import type { FieldPath } from "../../model/schema/parse-value.ts";
import type { LinkFault, Read, ReadSources, Source } from "../../model/source.ts";
import { isPartialDate } from "../../text/dates.ts";
import type { Explanation } from "../../text/problem.ts";
import { quote } from "../../text/quote.ts";
import { findValues } from "../find-values.ts";

/** What an actor did less than this many years ago proves that it is active; what is older proves nothing of today. */
const PROOF_YEARS = 2;

type Rule = {
  /** The field that is to be looked at again. */
  path: FieldPath;
  /** True where the trace does not bear the state out. A partial date counts from its first day: a later one is not proved. */
  isBroken: (trace: string, limit: string) => boolean;
  explain: (trace: string) => Explanation;
};

/** The first day that a partial date may mean. */
function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - "2024".length)}`;
}

/** What the last trace of an actor says of the state that its fiche tells: the rule of CONTRIBUTING.md. */
const RULES: Partial<Record<Fiche["status"], Rule>> = {
  active: {
    path: ["last_seen", "date"],
    isBroken: (trace, limit) => firstDay(trace) < limit,
    explain: (trace) => ({
      message: `l'acteur est dit en activité, et sa dernière trace, ${quote(trace)}, ne prouve rien des ${PROOF_YEARS} dernières années`,
      remedy: "cherchez-en une plus récente ou, s'il n'y en a pas, écrivez status: unknown",
    }),
  },
  unknown: {
    path: ["status"],
    isBroken: (trace, limit) => firstDay(trace) > limit,
    explain: (trace) => ({
      message: `l'état est dit inconnu, et la dernière trace, ${quote(trace)}, a moins de ${PROOF_YEARS} ans`,
      remedy: "écrivez status: active, ou l'état qu'une source établit",
    }),
  },
};

/** States that the last trace of an actor contradicts, on the day of the check: warnings, for only a person can look again. */
export function checkTraces({ actors }: Pick<ReadSources, "actors">, today: string): LinkFault[] {
  const limit = `${Number(today.slice(0, 4)) - PROOF_YEARS}${today.slice(4)}`;
  return actors.flatMap((fiche) => checkTrace(fiche, limit));
}

function checkTrace({ file, raw }: Read<Source<Fiche>>, limit: string): LinkFault[] {
  const status = findValues(raw, ["status"])[0]?.value as Fiche["status"];
  const trace = String(findValues(raw, ["last_seen", "date"])[0]?.value);
  const rule = RULES[status];
  if (!rule || !isPartialDate(trace) || !rule.isBroken(trace, limit)) return [];
  return [{ file, path: rule.path, level: "warning", ...rule.explain(trace) }];
}
