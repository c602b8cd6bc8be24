import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { hashAddress } from "../../edition/parse-memory.ts";
import { codeOf } from "../../files/code-of.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import { BOX } from "../../model/source.ts";
import { isDay } from "../../text/dates.ts";
import { NBSP, NNBSP, quote } from "../../text/quote.ts";
import { type BoxLink, splitBoxText } from "./split-box-text.ts";

/** A file of the box as it was read: a link's block to the letter, as it was put off, or addresses with what is written beside them. */
export type BoxFile = { name: string; text: string; notBefore?: string } & (
  | { block: string; url: string }
  | { links: BoxLink[] }
);

const NOT_BEFORE = /^<!--\s*pas avant\s*:\s*(.*?)\s*-->[^\S\n]*$/imu;
const BLOCK = /^### \[.*\]\((https?:\/\/[^\s)]+(?:\([^\s)]*\)[^\s)]*)*)\)/u;

/** The files of the box, by name; those of later editions wait, and those that cannot be taken stay, and are told, in French. */
export async function readBox(root: string, date: string): Promise<{ files: BoxFile[]; notices: string[] }> {
  const names = await readdir(join(root, BOX)).catch(() => []);
  const notices: string[] = [];
  const files: BoxFile[] = [];
  for (const name of names.filter((one) => !/^[._]|^(?:README|LISEZ-MOI)/iu.test(one)).sort()) {
    const text = await readText(root, name);
    const file = typeof text === "string" ? parseBoxFile(name, text) : text;
    if ("why" in file) notices.push(tellLeft(name, file.why));
    else if ((file.notBefore ?? "") <= date) files.push(file);
  }
  return { files, notices };
}

/** That a file stays in the box, why, and what to do, in French. */
export function tellLeft(name: string, why: string): string {
  return `${BOX}/${name}${NBSP}: ${why}${NNBSP}; le fichier reste là, corrigez-le, ou supprimez-le s'il ne sert plus`;
}

/** Bytes that are no UTF-8 would not come out as they went in. */
async function readText(root: string, name: string): Promise<string | { why: string }> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(join(root, BOX, name)));
  } catch (error) {
    return error instanceof TypeError && !("syscall" in error)
      ? { why: "ce n'est pas du texte en UTF-8" }
      : { why: `il ne se lit pas (${codeOf(error)})` };
  }
}

/** A file of the box from its text, or why it cannot be taken, in French. */
export function parseBoxFile(name: string, text: string): BoxFile | { why: string } {
  const [, said] = NOT_BEFORE.exec(text) ?? [];
  if (said !== undefined && !isDay(said)) return { why: `${quote(said)} n'est pas un jour, comme 2026-12-06` };
  const read = { name, text, ...(said === undefined ? {} : { notBefore: said }) };
  const rest = text.replace(NOT_BEFORE, "").trim();
  const [, url] = BLOCK.exec(rest) ?? [];
  if (url !== undefined) return { ...read, block: rest, url };
  const links = splitBoxText(rest);
  return links.length === 0 ? { why: "pas d'adresse qui commence par https://" } : { ...read, links };
}

/**
 * Puts a link's block off to the edition of a day, to the letter: into the box before anything takes it from its draft, beside what was put off
 * of it before.
 */
export async function putOff(
  root: string,
  url: string,
  block: string,
  date: string,
): Promise<Pick<BoxFile, "name" | "text">> {
  const text = `<!-- pas avant : ${date} -->\n\n${block.trim()}\n`;
  for (let number = 1; ; number += 1) {
    const name = `${hashAddress(url)}${number === 1 ? "" : `-${number}`}.md`;
    if ((await readText(root, name)) === text) return { name, text };
    try {
      await writeAtomically(join(root, BOX, name), text, { replace: false });
      return { name, text };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

/** The links that wait in the box for a later edition, by `hashAddress`: put off, not removed. */
export async function listPutOff(root: string): Promise<ReadonlySet<string>> {
  const names = await readdir(join(root, BOX)).catch(() => []);
  return new Set(names.flatMap((name) => /^([0-9a-f]{10})(?:-\d+)?\.md$/u.exec(name)?.[1] ?? []));
}

/** Takes a file out of the box, once all that it held stands in a draft; what was written in it meanwhile stays. What the disk refuses is told, in French. */
export async function takeOut(root: string, { name, text }: Pick<BoxFile, "name" | "text">): Promise<string[]> {
  try {
    if ((await readText(root, name)) !== text) return [];
    await rm(join(root, BOX, name), { force: true });
    return [];
  } catch (error) {
    return [`${BOX}/${name} ne peut être retiré (${codeOf(error)})${NNBSP}; ses liens sont dans le brouillon`];
  }
}
