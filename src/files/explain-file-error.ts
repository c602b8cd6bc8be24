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
