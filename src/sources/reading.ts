import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { LinkFault } from "../model/source.ts";
import { type ParsedFile, placeFault } from "../syntax/parse-source.ts";
import type { Locate } from "../syntax/parse-yaml.ts";
import { callCommand } from "../text/call-command.ts";
import type { Problem } from "../text/problem.ts";
import { listFilesAndLinks } from "./list-files.ts";

/** One pass over the sources of a site root: what it reads, and all that it finds wrong. */
export type Reading = {
  root: string;
  list: (folder: string) => readonly string[];
  /** The symbolic links of a folder: they may lead out of the root, and are not followed. */
  listLinks: (folder: string) => readonly string[];
  /** Reads and parses a file and keeps its problems, the first only where it is no text; undefined where it cannot be read. Where a file is read in several ways, `way` says in which. */
  parse: <P extends ParsedFile<unknown>>(file: string, parse: (text: string) => P, way?: string) => P | undefined;
  /** The text of a Markdown file that was parsed, if it shows pictures; the same object for as long as the file is what it was. */
  textOf: (file: string) => { text: string } | undefined;
  /** What a file holds that is no text; undefined where it cannot be read. */
  bytesOf: (file: string) => Buffer | undefined;
  /** Keeps a problem of a file that exists: an error, at its first line, unless told otherwise. */
  report: (problem: Omit<Problem, "level"> & Partial<Problem>) => void;
  problems: Problem[];
  /** Where the fields of a file stand. */
  locate: (file: string) => Locate;
  /** What was read, to be remembered by the next pass. */
  files: ReadonlyMap<string, ReadFile>;
};

/** What the last pass over a root knows of its files, by their paths from it. */
export type LastPass = {
  files: ReadonlyMap<string, ReadFile>;
  /** Milliseconds since 1970, as the disk of the files counts them. */
  clock: () => number;
};

/** A file as it was read. */
export type ReadFile = {
  /** Its state on the disk; absent where that may not be trusted. */
  mark?: string;
  way: string;
  text: string;
  parsed: ParsedFile<unknown>;
  /** Why it is no text. */
  problem?: Problem;
};

/**
 * Milliseconds within which two states of a file may bear one date: disks count in ticks, of 2 seconds at most (FAT), and those of other
 * machines have clocks of their own.
 */
const YOUNG = 3_000;

/**
 * Opens a pass over a site root. A file that is remembered is parsed again only where its text is another: its dates, size and number on the
 * disk tell, and the text itself where the file is so young that two states of it may share a date. `texts` stand for what files hold, as they
 * would be written.
 */
export function openReading(root: string, memory?: LastPass, texts?: ReadonlyMap<string, string>): Reading {
  const problems: Problem[] = [];
  const files = new Map<string, ReadFile>();
  const folders = new Map<string, ReturnType<typeof listFilesAndLinks>>();
  const list = (folder: string) => {
    const listed = folders.get(folder) ?? listFilesAndLinks(root, folder);
    folders.set(folder, listed);
    return listed;
  };
  return {
    root,
    list: (folder) => list(folder).files,
    listLinks: (folder) => list(folder).links,
    parse: <P extends ParsedFile<unknown>>(file: string, parse: (text: string) => P, way = "") => {
      const found = readFile(root, { file, way, given: texts?.get(file) }, parse, memory);
      if (found.problem) problems.push(found.problem);
      if (!("parsed" in found)) return undefined;
      files.set(file, found);
      if (!found.problem) problems.push(...found.parsed.problems);
      return found.parsed as P;
    },
    textOf: (file) => {
      const found = file.endsWith(".md") ? files.get(file) : undefined;
      return found?.text.includes("![") && !found.problem ? found : undefined;
    },
    bytesOf: (file) => readBytes(join(root, file)),
    report: (problem) => problems.push({ level: "error", line: 1, ...problem }),
    problems,
    locate: (file) => files.get(file)?.parsed.locate ?? (() => 1),
    files,
  };
}

/** A fault with its line, and that of the other place that it is about. */
export function placeInReading(reading: Reading, fault: LinkFault): Problem {
  const { seen } = fault;
  const elsewhere = seen ? ` (${seen.file}:${reading.locate(seen.file)(seen.path)})` : "";
  const message = `${fault.message}${elsewhere}`;
  const problem = placeFault(fault.file, { ...fault, message }, reading.locate(fault.file));
  return fault.line === undefined ? problem : { ...problem, line: fault.line };
}

type Parse = (text: string) => ParsedFile<unknown>;

/** A file as it is remembered, or read and parsed. Its state is asked for before its text, so that it is never that of a later text. */
function readFile(
  root: string,
  { file, way, given }: { file: string; way: string; given: string | undefined },
  parse: Parse,
  memory?: LastPass,
): ReadFile | { problem: Problem } {
  if (given !== undefined) return { way, text: given, parsed: parse(given) };
  const path = join(root, file);
  const last = memory?.files.get(file);
  const known = last?.way === way ? last : undefined;
  const mark = memory && markState(path, memory.clock());
  if (known && mark !== undefined && known.mark === mark) return known;
  const { text, problem } = readText(path, file);
  if (text === undefined) return { problem };
  if (known && known.text === text && (known.problem === undefined) === (problem === undefined)) {
    known.mark = mark;
    return known;
  }
  return { mark, way, text, parsed: parse(text), problem };
}

/** What tells one state of a file from another; undefined for one that changed a moment ago. */
function markState(path: string, now: number): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || Math.max(stat.ctimeMs, stat.mtimeMs) > now - YOUNG) return undefined;
  return `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A file's text; where it is not UTF-8 what was read all the same, with the first line that is wrong. */
function readText(
  path: string,
  file: string,
): { text: string; problem?: Problem } | { text?: undefined; problem: Problem } {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    const message = "le fichier manque ou ne se lit pas";
    const isSite = file === "site.yaml";
    const remedy = isSite
      ? `lancez ${callCommand("init", "mon-annuaire")}, qui écrit un site neuf, ou donnez le dossier du site par --root`
      : "créez-le ou rétablissez-le";
    return { problem: { level: "error", file, message, remedy } };
  }
  const lost = text.indexOf("\ufffd");
  if (lost === -1 || readBytes(path)?.equals(Buffer.from(text))) return { text };
  const line = text.slice(0, lost).split("\n").length;
  const message = "le fichier n'est pas en UTF-8";
  return { text, problem: { level: "error", file, line, message, remedy: "enregistrez-le de nouveau en UTF-8" } };
}
