import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParsedFile } from "../syntax/parse-source.ts";
import type { Locate } from "../syntax/parse-yaml.ts";
import { callCommand } from "../text/call-command.ts";
import type { Problem } from "../text/problem.ts";
import { listFiles } from "./list-files.ts";

/** One pass over the sources of a site root: what it reads, and all that it finds wrong. */
export type Reading = {
  list: (folder: string) => string[];
  /** Reads and parses a file and keeps its problems, the first only where it is no text; undefined where it cannot be read. */
  parse: <P extends ParsedFile<unknown>>(file: string, parse: (text: string) => P) => P | undefined;
  /** The text of a Markdown file that was parsed, if it shows pictures. */
  textOf: (file: string) => string | undefined;
  /** What a file holds that is no text; empty where it cannot be read. */
  bytesOf: (file: string) => Buffer;
  /** Keeps a problem of a file that exists: an error, at its first line, unless told otherwise. */
  report: (problem: Omit<Problem, "level"> & Partial<Problem>) => void;
  problems: Problem[];
  /** Where the fields of a file stand. */
  locate: (file: string) => Locate;
};

/** Opens a pass over a site root. */
export function openReading(root: string): Reading {
  const problems: Problem[] = [];
  const locators = new Map<string, Locate>();
  const texts = new Map<string, string>();
  return {
    list: (folder) => listFiles(root, folder),
    parse: (file, parse) => {
      const { text, problem } = readText(root, file);
      if (problem) problems.push(problem);
      if (text === undefined) return undefined;
      const parsed = parse(text);
      if (!problem) problems.push(...parsed.problems);
      if (!problem && file.endsWith(".md") && text.includes("![")) texts.set(file, text);
      locators.set(file, parsed.locate);
      return parsed;
    },
    textOf: (file) => texts.get(file),
    bytesOf: (file) => readBytes(root, file),
    report: (problem) => problems.push({ level: "error", line: 1, ...problem }),
    problems,
    locate: (file) => locators.get(file) ?? (() => 1),
  };
}

function readBytes(root: string, file: string): Buffer {
  try {
    return readFileSync(join(root, file));
  } catch {
    return Buffer.alloc(0);
  }
}

/** A file's text; where it is not UTF-8 what was read all the same, with the first line that is wrong. */
function readText(root: string, file: string): { text?: string; problem?: Problem } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    const message = "le fichier manque ou ne se lit pas";
    const isSite = file === "site.yaml";
    const remedy = isSite
      ? `lancez ${callCommand("init", "mon-annuaire")}, qui écrit un site neuf, ou donnez le dossier du site par --root`
      : "créez-le ou rétablissez-le";
    return { problem: { level: "error", file, message, remedy } };
  }
  const text = bytes.toString("utf8");
  if (Buffer.from(text).equals(bytes)) return { text };
  const line = text.slice(0, text.indexOf("\ufffd")).split("\n").length;
  const message = "le fichier n'est pas en UTF-8";
  return { text, problem: { level: "error", file, line, message, remedy: "enregistrez-le de nouveau en UTF-8" } };
}
