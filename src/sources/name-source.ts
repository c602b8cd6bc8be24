import type { Folder } from "../kinds/kind.ts";
import type { KindName } from "../model/contents.ts";
import { FEEDS_FILE } from "../model/source.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { isIdentifier, slugify } from "../text/slug.ts";

/** A source file, the id that its name gives, or should give, and what is wrong with its name. */
export type NamedSource = { file: string; kind: KindName; id: string; fault?: Explanation | undefined };

/**
 * The id that a file's name gives. A name that is no identifier gives the id that it should be, so that what the file holds is checked as well;
 * one with another extension gives none.
 */
export function nameSource(file: string, extension: Folder["extension"]): { id?: string; fault?: Explanation } {
  const name = baseOf(file);
  const [, stem = "", given = ""] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  if (given === extension && isIdentifier(stem)) return { id: stem };
  const id = slugify(stem);
  const isSource = given.toLowerCase() === extension || (extension === ".yaml" && /^\.yml$/iu.test(given));
  if (!isSource || id === "")
    return {
      fault: {
        message: `${quote(name)} n'est pas un fichier ${extension}`,
        remedy: "retirez-le de ce dossier, qui ne contient que des sources",
      },
    };
  const message = `le nom de fichier ${quote(name)} ne fait pas une adresse (minuscules sans accent, chiffres, traits d'union)`;
  const extensionMessage = `l'extension de ${quote(name)} n'est pas ${extension}`;
  const remedy = `renommez-le ${id}${extension}`;
  return { id, fault: { message: isIdentifier(stem) ? extensionMessage : message, remedy } };
}

/** The id of what has a folder of its own, that of the folder. */
export function nameOwnFolder(file: string): { id: string; fault?: Explanation } {
  const name = file.split("/").at(-2) ?? "";
  if (isIdentifier(name)) return { id: name };
  const message = `le nom de dossier ${quote(name)} ne fait pas une adresse (minuscules sans accent, chiffres, traits d'union)`;
  return { id: slugify(name), fault: { message, remedy: `renommez-le ${slugify(name) || "autrement"}` } };
}

/** What is told of a file whose name is all but that of one that the program knows by its name. */
export function explainNearName(file: string, known: Iterable<string>, has: (file: string) => boolean) {
  const meant = findMeant(file, [...known, FEEDS_FILE]);
  if (meant === undefined) return undefined;
  const name = baseOf(meant);
  if (has(meant))
    return { message: `${quote(name)} est là aussi, et seul lu`, remedy: `gardez ${name}, et retirez celui-ci` };
  return { message: `${quote(baseOf(file))} n'est pas lu`, remedy: `renommez-le ${name}` };
}

/** The file that one was to be by its name: all but the same, or a slip of the pen away from one that fiches share. */
function findMeant(file: string, known: readonly string[]): string | undefined {
  const formOf = (name: string) =>
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/\.yml$/u, ".yaml");
  const named = known.filter((name) => name.endsWith(".yaml"));
  const same = named.find((name) => formOf(name) === formOf(file));
  if (same !== undefined || !/^actors\/_[^/]*(?:\/[^/]*)?\.ya?ml$/iu.test(file)) return same;
  const beside = named.filter((name) => folderOf(name) === folderOf(file));
  const stemOf = (name: string) => baseOf(formOf(name)).replace(".yaml", "");
  const near = findNearest(stemOf(file), beside.map(stemOf));
  return beside.find((name) => stemOf(name) === near);
}

/** Files that fiches share and that stand under a name that is not theirs, by the name that is: nothing of what they hold is read. */
export function findMisnamed(files: readonly string[], known: readonly string[]): Map<string, string> {
  const found = files.flatMap((file): [string, string][] => {
    const meant = known.includes(file) ? undefined : findMeant(file, known);
    return meant === undefined || files.includes(meant) ? [] : [[meant, file]];
  });
  return new Map(found);
}

/**
 * Of files that would be one page, the one that is well named, or the first; the others are told, once each, and not read: whatever they hold
 * would be told of twice.
 */
export function partTwins(sources: readonly NamedSource[]): { kept: NamedSource[]; told: [string, Explanation][] } {
  const groups = new Map<string, NamedSource[]>();
  for (const source of sources) {
    const key = `${source.kind} ${source.file.split("/").slice(0, -1).map(slugify).join("/")} ${source.id}`;
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  const kept: NamedSource[] = [];
  const told: [string, Explanation][] = [];
  for (const group of groups.values()) {
    const best = group.find(({ fault }) => fault === undefined) ?? (group[0] as NamedSource);
    kept.push(best);
    if (group.length === 1 && best.fault) told.push([best.file, best.fault]);
    for (const one of group) if (one !== best) told.push([one.file, explainTwin(one, best)]);
  }
  return { kept, told };
}

function explainTwin({ file, id }: NamedSource, kept: NamedSource): Explanation {
  const isSpelling = file.normalize("NFC") === kept.file.normalize("NFC");
  const how = isSpelling ? ", dont le nom ne diffère que par le codage des accents," : "";
  const message = `ce fichier et ${kept.file}${how} seraient la même page`;
  const proper = `${id}${/\.[^.]*$/u.exec(kept.file)?.[0] ?? ""}`;
  const isSound = kept.fault === undefined;
  return {
    message,
    remedy: isSound
      ? `gardez ${baseOf(file) === baseOf(kept.file) ? kept.file : baseOf(kept.file)} et retirez celui-ci, ou donnez-lui un autre nom s'il parle d'autre chose`
      : `gardez l'un des deux, et renommez-le ${proper}`,
  };
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
