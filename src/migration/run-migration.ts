import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFormFiles } from "../fiche/write-form-files.ts";
import { explainFileError } from "../files/explain-file-error.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { explainLaterFormat } from "../model/schema/format.ts";
import { SCHEMA_FILE } from "../model/source.ts";
import type { LineChange } from "../syntax/edit-yaml.ts";
import { callCommand } from "../text/call-command.ts";
import { renderProblem } from "../text/problem.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";
import { type MigrationPlan, planMigration, type Rewriting } from "./plan-migration.ts";

type Options = { write: boolean; latest: number; migrations?: readonly Migration[] };
type Told = { code: number; lines: string[] };

/** Shows what the formats since a site's own change in its files, and writes it where that is asked. */
export async function runMigration(root: string, { write, latest, migrations = MIGRATIONS }: Options): Promise<Told> {
  if (!existsSync(join(root, "site.yaml")))
    return {
      code: 1,
      lines: [`${root} n'est pas un site${NNBSP}; ${callCommand("init", "mon-annuaire")} en écrit un.`],
    };
  try {
    const planned = planMigration(root, migrations);
    if (!planned.ok) return { code: 1, lines: [...planned.problems.map(renderProblem), "", "Rien n'est écrit."] };
    const plan = planned.value;
    if (plan.from > latest) {
      const { message, remedy } = explainLaterFormat(plan.from, latest);
      return { code: 1, lines: [`${message.replace(/^./u, (first) => first.toUpperCase())}${NNBSP}; ${remedy}.`] };
    }
    if (plan.rewritings.length === 0)
      return { code: 0, lines: [`Le site est déjà au format ${plan.from}${NNBSP}; rien n'est à changer.`] };
    const shown = plan.rewritings.flatMap(showRewriting);
    if (!write)
      return {
        code: 0,
        lines: [...shown, "", `Rien n'est écrit. Pour l'écrire${NBSP}: ${callCommand("migrer", "--ecrire")}`],
      };
    return { code: 0, lines: [...shown, "", ...(await writePlan(root, plan))] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const { cause, remedy } = explainFileError(error);
    return {
      code: 1,
      lines: [
        `Le site n'a pu être lu ou écrit ${cause}${NNBSP}; ${remedy}, puis relancez${NBSP}: ce qui est fait n'est pas refait.`,
      ],
    };
  }
}

async function writePlan(root: string, { from, to, rewritings }: MigrationPlan): Promise<string[]> {
  for (const { file, after } of rewritings) await writeAtomically(join(root, file), after, { replace: true });
  const forms = existsSync(join(root, SCHEMA_FILE)) ? await writeFormFiles(root) : [];
  const count = rewritings.length;
  return [
    `${count} ${count === 1 ? "fichier récrit" : "fichiers récrits"}, du format ${from} au format ${to}.`,
    ...forms.map((file) => `✓ ${file} refait`),
    `Ensuite${NBSP}: ${callCommand("check")}`,
  ];
}

function showRewriting({ file, steps }: Rewriting): string[] {
  return steps.flatMap(({ migration, before, changes }) => [
    ...(migration ? [`${file} — ${migration.does}`] : [file]),
    ...changes.flatMap((change) => showChange(before, change)),
  ]);
}

function showChange(before: readonly string[], { at, removed, added }: LineChange): string[] {
  const place = `${at + 1}`.padStart(5);
  return [
    ...before.slice(at, at + removed).map((line) => `${place} - ${line}`),
    ...added.map((line) => `${place} + ${line}`),
  ];
}
