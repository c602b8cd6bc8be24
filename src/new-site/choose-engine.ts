import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { HOME, VERSION } from "../files/home.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";

/**
 * What a new site depends on: as its package.json names it and, where that is an archive of this machine, where it stands, so that the
 * site keeps it: what is beside a repository is in no clone of it.
 */
export type EngineOrigin = { spec: string; archive?: string };

/** Where a site keeps the archive of its engine. */
export const ARCHIVES = "vendor";

/** Where npm notes what it installed, from the folder of modules. */
const NOTES = ".package-lock.json";

/** How npm is given an archive or a folder: a path, or the name of an archive; an address, a version and `user/repository` are none. */
const LOCAL = /^(?:file:|\.{0,2}[/\\]|\.{1,2}$|[a-z]:[/\\])|^(?![a-z+]+:)[^@]*\.(?:tgz|tar\.gz)$/iu;

/** What is asked for (`--paquet`, from the current folder), else what this program came from, else its version. */
export function chooseEngine(
  site: string,
  asked?: string,
  { home, version } = { home: HOME, version: VERSION },
): Result<EngineOrigin, string> {
  if (asked !== undefined && !LOCAL.test(asked)) return accept({ spec: asked });
  const path = asked === undefined ? findOrigin(home) : resolve(asked.replace(/^file:/u, ""));
  if (path === undefined) return accept({ spec: `^${version}` });
  if (!existsSync(path))
    return refuse(
      `L'archive du moteur, ${path}, n'est pas là${NNBSP}; remettez-la, ou dites où elle est${NBSP}: --paquet ARCHIVE.`,
    );
  if (statSync(path).isFile()) return accept({ spec: `file:${ARCHIVES}/${basename(path)}`, archive: path });
  return accept({ spec: `file:${relative(site, path).split(sep).join("/")}` });
}

/** The archive or the folder of this machine that npm installed this program from; undefined where it came from a registry. `home` is the folder of the program inside of its package. */
function findOrigin(home: string): string | undefined {
  const engine = dirname(home);
  const modules = dirname(engine);
  const notes = join(modules, NOTES);
  if (!existsSync(notes)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(notes, "utf8")) as {
    packages?: Record<string, { resolved?: string }>;
  };
  const own = relative(dirname(modules), engine).split(sep).join("/");
  const { resolved = "" } = packages[own] ?? {};
  return resolved.startsWith("file:") ? resolve(dirname(modules), resolved.slice("file:".length)) : undefined;
}

/** What is told of the engine of a site that was written; empty where npm finds it in its registry. */
export function sayEngine({ spec, archive }: EngineOrigin): string {
  const path = spec.slice("file:".length);
  if (archive) return `\nLe moteur y est aussi, dans ${path}${NNBSP}: gardez-le dans git, le site s'installe de là.\n`;
  if (!spec.startsWith("file:")) return "";
  return `\nLe moteur est un dossier de cette machine, ${path}${NNBSP}: le site ne s'installera nulle part ailleurs. Avant de le publier, faites du moteur une archive (npm pack), mettez-la dans ${ARCHIVES}/ et installez-la.\n`;
}
