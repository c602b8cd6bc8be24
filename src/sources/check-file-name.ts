import { quote } from "../text/quote.ts";
import { isIdentifier, slugify } from "../text/slug.ts";
import type { Reading } from "./reading.ts";

/**
 * The id that a file's name gives. A name that is no identifier is a problem, and gives the id it should be, so that what the
 * file holds is checked as well; a name with another extension gives none.
 */
export function checkFileName(reading: Reading, file: string, extension: ".yaml" | ".md"): string | undefined {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const [, stem = "", given = ""] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  if (given === extension && isIdentifier(stem)) return stem;
  const id = slugify(stem);
  const isSource = given.toLowerCase() === extension || (extension === ".yaml" && /^\.yml$/iu.test(given));
  if (isSource && id !== "") {
    const remedy = `renommez-le ${id}${extension}`;
    const message = `le nom de fichier ${quote(name)} ne fait pas une adresse (minuscules sans accent, chiffres, traits d'union)`;
    const extensionMessage = `l'extension de ${quote(name)} n'est pas ${extension}`;
    reading.report({ file, message: isIdentifier(stem) ? extensionMessage : message, remedy });
    return id;
  }
  reading.report({
    file,
    message: `${quote(name)} n'est pas un fichier ${extension}`,
    remedy: "retirez-le de ce dossier, qui ne contient que des sources",
  });
  return undefined;
}
