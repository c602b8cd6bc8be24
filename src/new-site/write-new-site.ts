import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { writeFormFiles } from "../fiche/write-form-files.ts";
import { HOME } from "../files/home.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { type CommandName, callCommand } from "../text/call-command.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { slugify } from "../text/slug.ts";
import { ARCHIVES, chooseEngine, type EngineOrigin } from "./choose-engine.ts";
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

/** What a new site in this folder will depend on; refused where it cannot be written there, or where that is not at hand. */
export async function prepareFolder(folder: string, asked?: string): Promise<Result<EngineOrigin, string>> {
  const fault = await refuseFolder(folder);
  return fault ? refuse(fault) : chooseEngine(folder, asked);
}

/** Why a new site cannot be written into a folder; undefined where it can. */
async function refuseFolder(folder: string): Promise<string | undefined> {
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

/** Writes a new site into a folder that is empty or not there; returns the paths of its files. An archive of its engine goes with it. */
export async function writeNewSite(
  folder: string,
  wishes: SiteWishes,
  { today, engine }: { today: string; engine: EngineOrigin },
): Promise<Result<string[], string>> {
  const fault = await refuseFolder(folder);
  if (fault) return refuse(fault);
  await mkdir(folder, { recursive: true });
  const { spec, archive } = engine;
  const archives = archive ? [{ path: `${ARCHIVES}/${basename(archive)}`, content: await readFile(archive) }] : [];
  const texts = [
    ...listStarterFiles(HOME, wishes, today),
    ...listForgeFiles(HOME, wishes),
    { path: "package.json", text: renderPackage(basename(folder), spec) },
  ];
  const files = [...texts.map(({ path, text }) => ({ path, content: text })), ...archives];
  for (const { path, content } of files) await writeAtomically(join(folder, path), content);
  const forms = wishes.parts.includes("directory") ? await writeFormFiles(folder) : [];
  return accept([...files.map(({ path }) => path), ...forms]);
}

/** What an editor does next, in a site that was written; `site` is its folder as the shell is told. */
export function sayNext(site: string, isInstalled: boolean): string {
  const install = isInstalled ? "" : "  npm install\n";
  return `Ensuite${NBSP}:\n  cd ${site}\n${install}  npm start\n\nAvant de publier${NBSP}: contact et legal dans site.yaml, que check demande à tout site public.`;
}

function renderPackage(name: string, engine: string): string {
  const scripts = Object.fromEntries(SCRIPTS.map((script) => [script, `civic-theque ${script}`]));
  const fields = {
    ...{ name: slugify(name) || "site", private: true, type: "module", scripts },
    dependencies: { "civic-theque": engine },
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
