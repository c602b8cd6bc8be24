import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { hashAddress } from "../../edition/parse-memory.ts";
import { codeOf } from "../../files/code-of.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import { BOX } from "../../model/source.ts";
import { isDay } from "../../text/dates.ts";
import { NNBSP } from "../../text/quote.ts";
import { listPastedAddresses } from "./describe-links.ts";

/** A file of the box: a link's block to the letter, as it was put off, or addresses to be asked. */
export type BoxFile = { name: string; notBefore?: string } & ({ block: string } | { urls: string[] });

const NOT_BEFORE = /^<!--\s*pas avant\s*:\s*(\d{4}-\d{2}-\d{2})\s*-->\s*$/imu;

/** The files of the box, by name; those of later editions wait, and what holds no address is told, in French. */
export async function readBox(root: string, date: string): Promise<{ files: BoxFile[]; notices: string[] }> {
  const names = await readdir(join(root, BOX)).catch(() => []);
  const notices: string[] = [];
  const files: BoxFile[] = [];
  for (const name of names.filter((one) => !/^[._]|^(?:README|LISEZ-MOI)/iu.test(one)).sort()) {
    const text = await readFile(join(root, BOX, name), "utf8").catch((error) => {
      notices.push(`${BOX}/${name} ne se lit pas (${codeOf(error)})`);
      return undefined;
    });
    const file = text === undefined ? undefined : parseBoxFile(name, text);
    if (text !== undefined && file === undefined)
      notices.push(`${BOX}/${name} n'a pas d'adresse qui commence par https://${NNBSP}; il reste là`);
    if (file !== undefined && (file.notBefore ?? "") <= date) files.push(file);
  }
  return { files, notices };
}

/** A file of the box from its text; undefined where it holds no address. */
export function parseBoxFile(name: string, text: string): BoxFile | undefined {
  const [, said] = NOT_BEFORE.exec(text) ?? [];
  const notBefore = said !== undefined && isDay(said) ? { notBefore: said } : {};
  const rest = text
    .replace(NOT_BEFORE, "")
    .replace(/^\uFEFF/u, "")
    .trim();
  if (/^### /u.test(rest)) return { name, ...notBefore, block: rest };
  const urls = listPastedAddresses(rest);
  return urls.length === 0 ? undefined : { name, ...notBefore, urls };
}

/** Puts a link's block off to the edition of a day, to the letter: into the box before anything takes it from its draft. */
export async function putOff(root: string, url: string, block: string, date: string): Promise<void> {
  const text = `<!-- pas avant : ${date} -->\n\n${block.trim()}\n`;
  await writeAtomically(join(root, BOX, `${hashAddress(url)}.md`), text, { replace: true });
}

/** Takes a file out of the box, once its links stand in a draft; what the disk refuses is told, in French. */
export async function takeOut(root: string, name: string): Promise<string[]> {
  try {
    await rm(join(root, BOX, name), { force: true });
    return [];
  } catch (error) {
    return [`${BOX}/${name} ne peut être retiré (${codeOf(error)})${NNBSP}; ses liens sont dans le brouillon`];
  }
}
