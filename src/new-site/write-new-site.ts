import { mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { writeFormFiles } from "../fiche/write-form-files.ts";
import { HOME, VERSION } from "../files/home.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { type CommandName, callCommand } from "../text/call-command.ts";
import { NNBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { slugify } from "../text/slug.ts";
import { findOrigin } from "./install-engine.ts";
import { listForgeFiles } from "./list-forge-files.ts";
import { listStarterFiles } from "./list-new-files.ts";
import type { SiteWishes } from "./site-wishes.ts";

/** What may stand in a folder that is still empty to its editor. */
const NOTHING = new Set([".git", ".DS_Store"]);

/** The commands that a site's own package.json names, so that its pipelines and habits call them by npm. */
const SCRIPTS: readonly CommandName[] = [
  ...(["start", "build", "check", "audit", "migrer"] as const),
  ...(["liens", "newsletter", "envoi", "abonnes", "fiche", "flux"] as const),
];

/** Why a new site cannot be written into a folder; undefined where it can. */
export async function refuseFolder(folder: string): Promise<string | undefined> {
  try {
    const names = (await readdir(folder)).filter((name) => !NOTHING.has(name));
    if (names.length === 0) return undefined;
    const first = names.includes("site.yaml") ? "site.yaml" : (names[0] ?? "");
    const remedy =
      first === "site.yaml"
        ? `c'est déjà un site${NNBSP}: ${callCommand("check")} dit ce qui ne va pas`
        : `donnez le nom d'un dossier neuf, par exemple ${callCommand("init", "mon-annuaire")}`;
    return `${folder} n'est pas vide (${quote(first)})${NNBSP}; ${remedy}.`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    return `${folder} n'est pas un dossier où écrire${NNBSP}; donnez un autre nom.`;
  }
}

/**
 * Writes a new site into a folder that is empty or not there; returns the paths of its files. It depends on an engine like this one: of
 * the archive that this one came from, where it came from one, else of its version.
 */
export async function writeNewSite(
  folder: string,
  wishes: SiteWishes,
  { today, engine = findOrigin(HOME, folder) ?? `^${VERSION}` }: { today: string; engine?: string },
): Promise<Result<string[], string>> {
  const fault = await refuseFolder(folder);
  if (fault) return refuse(fault);
  await mkdir(folder, { recursive: true });
  const files = [
    ...listStarterFiles(HOME, wishes, today),
    ...listForgeFiles(HOME, wishes),
    { path: "package.json", text: renderPackage(basename(folder), engine) },
  ];
  for (const { path, text } of files) await writeAtomically(join(folder, path), text);
  const forms = wishes.parts.includes("directory") ? await writeFormFiles(folder) : [];
  return accept([...files.map(({ path }) => path), ...forms]);
}

function renderPackage(name: string, engine: string): string {
  const scripts = Object.fromEntries(SCRIPTS.map((script) => [script, `civic-theque ${script}`]));
  const fields = {
    ...{ name: slugify(name) || "site", private: true, type: "module", scripts },
    dependencies: { "civic-theque": engine },
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
