import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { nameFolder, nameForShell } from "../files/name-folder.ts";
import { callCommand } from "../text/call-command.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";

const SETTINGS = "site.yaml";

/** Why there is no site in a folder, and what leads to one: the site that stands just below, or a new one; undefined where there is one. `current` is where commands are typed. */
export function explainNoSite(root: string, current: string): string | undefined {
  if (existsSync(join(root, SETTINGS))) return undefined;
  const [near] = listNearSettings(root);
  if (near !== undefined)
    return `✗ ${nameFolder(join(root, near), current)} n'est pas lu${NBSP}: les réglages d'un site sont dans ${SETTINGS}${NNBSP}; renommez-le.`;
  const said = `Il n'y a pas de site dans ${nameFolder(root, current)}${NBSP}: aucun ${SETTINGS} n'y est.`;
  const below = readdirSync(root, { withFileTypes: true })
    .map((entry) => join(root, entry.name))
    .find((folder) => existsSync(join(folder, SETTINGS)));
  const remedy =
    below === undefined
      ? `${callCommand("init", "mon-annuaire")} en écrit un neuf${NNBSP}; --root DOSSIER désigne un site qui est ailleurs.`
      : `Il y en a un plus bas${NBSP}: cd ${nameForShell(below, current)}, ou --root ${nameForShell(below, current)}.`;
  return `✗ ${said}\n${remedy}`;
}

/** Files whose name is all but that of the settings: beside these, nobody reads them. */
export function checkNearSettings(root: string): Problem[] {
  return listNearSettings(root).map((file) => ({
    ...{ level: "error", file, line: 1 },
    message: `${quote(SETTINGS)} est là aussi, et seul lu`,
    remedy: `gardez ${SETTINGS}, et retirez celui-ci`,
  }));
}

function listNearSettings(root: string): string[] {
  return readdirSync(root).filter((name) => name !== SETTINGS && /^site\.ya?ml$/iu.test(name));
}
