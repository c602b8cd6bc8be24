import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkOwnLinks } from "../health/check-own-links.ts";
import type { Model } from "../model/model.ts";
import type { LinkFault } from "../model/source.ts";
import { explainExit } from "../newsletter/explain-exit.ts";
import { listPublic } from "../sources/list-public.ts";
import { parseSite } from "../sources/read-site.ts";
import { openReading, placeInReading } from "../sources/reading.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { listOutputs, type Output } from "./list-outputs.ts";

/** Bytes of a name in a path, at most, as file systems count them. */
const LONGEST_NAME = 255;

/** What the build of a model could not write: two files at one place, or one with a name that no disk takes. */
export async function checkOutputs(root: string, model: Model): Promise<Problem[]> {
  const outputs = await listOutputs(model, listPublic(root));
  return placeInSite(root, findOutputFaults(outputs));
}

/** What is wrong with where pages are, and with what leads to them: all that a check tells, of which a build asks for the former alone. */
export async function checkPages(root: string, model: Model): Promise<Problem[]> {
  const outputs = await listOutputs(model, listPublic(root));
  const written = new Set(outputs.map(({ path }) => path));
  const readText = (file: string) => readFileSync(join(root, file), "utf8");
  return placeInSite(root, [
    ...findOutputFaults(outputs),
    ...checkOwnLinks(model, written, readText),
    ...checkExit(model),
  ]);
}

function checkExit(model: Model): LinkFault[] {
  const fault = explainExit(model);
  return fault ? [{ file: "site.yaml", path: ["newsletter", "unsubscribe_url"], ...fault }] : [];
}

/** Faults with their lines; those of a file that is no site.yaml are at its first line. */
function placeInSite(root: string, faults: readonly LinkFault[]): Problem[] {
  if (faults.length === 0) return [];
  const reading = openReading(root);
  parseSite(reading);
  return faults.map((fault) => placeInReading(reading, fault));
}

/** Disks and readers may tell neither capitals nor two forms of an accent apart. */
function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** What stands in the way of writing some files. */
export function findOutputFaults(outputs: readonly Output[]): LinkFault[] {
  return [...findCollisions(outputs), ...outputs.flatMap(checkName)];
}

/** Outputs at the place of another, as a file or as a folder in which another lies; each is told once. */
function findCollisions(outputs: readonly Output[]): LinkFault[] {
  const files = new Map<string, Output>();
  const faults: LinkFault[] = [];
  for (const output of outputs) {
    const key = keyOf(output.path);
    const other = files.get(key);
    if (other) faults.push(tellCollision(output, other));
    else files.set(key, output);
  }
  const seen = new Set<string>();
  for (const [key, output] of files) {
    for (let end = key.lastIndexOf("/"); end > 0; end = key.lastIndexOf("/", end - 1)) {
      const folder = key.slice(0, end);
      if (seen.has(folder)) break;
      seen.add(folder);
      const file = files.get(folder);
      if (file) faults.push(tellCollision(file, output));
    }
  }
  return faults;
}

/** Told at the one that a source says most of: a file to rename, rather than a page that the site makes. */
function tellCollision(one: Output, two: Output): LinkFault {
  const [mine, other] = one.place || !two.place ? [one, two] : [two, one];
  return {
    ...(mine.place ?? { file: "site.yaml", path: [] }),
    message: `${quote(`/${mine.path.replace(/(?<=^|\/)index\.html$/u, "")}`)} serait aussi ${other.owner}${mine.place ? "" : `, et ${mine.owner}`}`,
    remedy: "donnez à l'un des deux un autre nom",
  };
}

function checkName({ path, owner, place }: Output): LinkFault[] {
  const long = path.split("/").find((name) => Buffer.byteLength(name) > LONGEST_NAME);
  if (long === undefined) return [];
  const message = `${quote(`${long.slice(0, 30)}…`)} est un nom trop long pour un fichier${place ? "" : ` (${owner})`}`;
  return [{ ...(place ?? { file: "site.yaml", path: [] }), message, remedy: "donnez-lui un nom plus court" }];
}
