import { codeOf } from "./code-of.ts";

/** What the system's codes mean (errno(3), and Windows' as Node names them), and what to do about each. */
const CAUSES: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOSPC: ["le disque est plein", "faites-y de la place"],
  EDQUOT: ["votre quota sur ce disque est atteint", "faites-y de la place"],
  EROFS: ["le disque est en lecture seule", "rendez-le inscriptible, ou travaillez sur une copie"],
  EACCES: ["vous n'en avez pas le droit", "vérifiez le dossier et ses droits"],
  EPERM: ["le système l'interdit", "vérifiez le dossier et ses droits, et que le fichier n'est pas verrouillé"],
  EBUSY: ["un autre programme le tient", "fermez-le ailleurs"],
  EIO: ["le disque ne répond pas bien", "vérifiez le disque"],
  EMFILE: ["trop de fichiers sont ouverts", "fermez d'autres programmes"],
  ENFILE: ["trop de fichiers sont ouverts", "fermez d'autres programmes"],
  ENOENT: ["son dossier manque", "rétablissez le dossier"],
  EEXIST: ["un autre porte déjà son nom", "déplacez celui-ci"],
  ENOTDIR: ["un fichier se tient à la place d'un de ses dossiers", "déplacez ce fichier"],
  EISDIR: ["c'est un dossier", "déplacez ce dossier"],
  ENAMETOOLONG: ["son chemin est trop long", "placez le site plus près de la racine du disque"],
  EFBIG: ["il serait trop gros", "vérifiez le disque"],
  ELOOP: ["c'est un lien symbolique qui tourne en rond", "mettez le fichier lui-même à sa place"],
};

/** Why a file can be neither read nor written, in French, with the system's code; no sentence of its own for what is rare. */
export function explainFileError(error: unknown): { cause: string; remedy: string } {
  const code = codeOf(error);
  const [cause, remedy = "vérifiez le dossier et ses droits"] = CAUSES[code] ?? [];
  return { cause: cause === undefined ? `(${code})` : `(${code}), ${cause}`, remedy };
}

/** A file that the system did not let a command read or write; undefined where an error is another, the program's own included. */
export function findFileFault(error: unknown): { path: string; cause: string; remedy: string } | undefined {
  const { code, syscall, path, dest, cause, originalError } = (error ?? {}) as NodeJS.ErrnoException & Wrapped;
  const isKnown = code !== undefined && code !== "ENOENT" && code in CAUSES;
  if (isKnown && syscall !== undefined && path !== undefined)
    return { path: nameWhole(dest ?? path), ...explainFileError(error) };
  const inner = originalError ?? cause;
  return inner === undefined ? undefined : findFileFault(inner);
}

/** What wraps the error of the system, and the second file of a move. */
type Wrapped = { dest?: string; originalError?: unknown };

/** The file or folder that is meant, for one that is being written beside it under a name of its own. */
function nameWhole(path: string): string {
  return path.replace(/\.([^/\\]+)\.(?:[0-9a-f]{12}\.tmp|partial|old)(?=$|[/\\])/u, "$1");
}
