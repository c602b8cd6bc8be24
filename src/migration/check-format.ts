import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMAT } from "../model/schema/format.ts";
import { parseFormat } from "../sources/read-site.ts";
import { callCommand } from "../text/call-command.ts";
import type { Problem } from "../text/problem.ts";
import { MIGRATIONS } from "./migrations.ts";
import { type MigrationPlan, planMigration } from "./plan-migration.ts";

/** What the sources of a site would have wrong if files held these texts. */
type Read = (texts: ReadonlyMap<string, string>) => readonly Problem[];

/**
 * All that is wrong with the sources of a site. In one of an older format, whose files this version's would read otherwise, that comes first, and
 * what is wrong only until the site is brought to it is not told.
 */
export function checkInFormat(root: string, told: readonly Problem[], read: Read): readonly Problem[] {
  const format = parseFormat(root, readFileSync(join(root, "site.yaml"), "utf8"));
  if (!format.ok || format.value >= FORMAT) return told;
  const { value: plan } = planMigration(root, MIGRATIONS);
  const lasting = plan === undefined ? told : keepLasting(told, read, plan);
  // Where there is no plan, a file waits for a hand to change it.
  const isChanged = plan === undefined || plan.rewritings.some(({ steps }) => steps.some(({ migration }) => migration));
  const isHiding = hasErrors(told) && !hasErrors(lasting);
  return isChanged || lasting.length < told.length ? [explainOlder(isHiding ? "error" : "warning"), ...lasting] : told;
}

/** Those that would be there after a migration too, wherever they would stand then. */
function keepLasting(told: readonly Problem[], read: Read, { rewritings }: MigrationPlan): readonly Problem[] {
  if (told.length === 0) return told;
  const keyOf = ({ file, field, message }: Problem) => [file, field, message].join("\n");
  const after = new Set(read(new Map(rewritings.map((one) => [one.file, one.after]))).map(keyOf));
  return told.filter((problem) => after.has(keyOf(problem)));
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === "error");
}

function explainOlder(level: Problem["level"]): Problem {
  return {
    ...{ level, file: "site.yaml", line: 1 },
    message: "ce site est écrit pour une version plus ancienne",
    remedy: `lancez ${callCommand("migrer")}, qui montre ce qui changerait`,
  };
}
