import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { nameFolder } from "../files/name-folder.ts";
import { PUBLIC_FOLDER } from "../sources/list-public.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";

/** What a site is made from and kept in: nothing is built in their place, even while they are empty. */
const KEPT = new Set(["actors", "content", PUBLIC_FOLDER, "theme", "vendor", "node_modules", ".git", ".github", ".ci"]);

/** What each build has written at the head of its folder since the first version. */
const BUILT = ["index.html", "404.html", "robots.txt", "assets"];

/**
 * Why a site must not be built in a folder, which would be emptied: it holds the site's sources, or something that no build wrote.
 * `current` is where commands are typed; all are absolute. Undefined where it may be.
 */
export function explainOutFolder(out: string, root: string, current: string): string | undefined {
  const said = `--out${NBSP}: ${quote(nameFolder(out, current))}`;
  const remedy = `donnez un dossier vide ou qui n'existe pas, comme _site${NNBSP}; rien n'est touché`;
  const [first = ""] = relative(root, out).split(sep);
  if (first === "" || KEPT.has(first) || isWithin(root, out))
    return `${said} tient les sources du site, que la construction effacerait${NNBSP}; ${remedy}`;
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${said} est un fichier${NNBSP}; ${remedy}`;
  if (readdirSync(out).length === 0 || BUILT.every((name) => existsSync(join(out, name)))) return undefined;
  return `${said} tient autre chose qu'un site construit, que la construction effacerait${NNBSP}; ${remedy}`;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
