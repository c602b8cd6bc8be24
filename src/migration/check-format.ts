import { callCommand } from "../text/call-command.ts";
import type { Problem } from "../text/problem.ts";
import { MIGRATIONS } from "./migrations.ts";
import { planMigration } from "./plan-migration.ts";

/** Files that this version's format would read otherwise: until they are brought to it, they are read as they were meant. */
export function checkFormat(root: string): Problem[] {
  const { value: plan } = planMigration(root, MIGRATIONS);
  // Where there is no plan, a file waits for a hand to change it.
  const isChanged = plan === undefined || plan.rewritings.some(({ steps }) => steps.some(({ migration }) => migration));
  if (!isChanged) return [];
  return [
    {
      ...{ level: "warning", file: "site.yaml", line: 1 },
      message: "ce site est écrit pour une version plus ancienne",
      remedy: `lancez ${callCommand("migrer")}, qui montre ce qui changerait`,
    },
  ];
}
