import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { listFiles } from "./list-files.ts";
import type { ParsedFile } from "./parse-source.ts";
import type { Locate } from "./parse-yaml.ts";

/** One pass over the sources of a site root: what it reads, and all that it finds wrong. */
export type Reading = {
  list: (folder: string) => string[];
  /** Reads and parses a file and keeps its problems; undefined where it cannot be read. */
  parse: <P extends ParsedFile<unknown>>(file: string, parse: (text: string) => P) => P | undefined;
  /** Keeps a problem of a whole file that exists. */
  report: (problem: Omit<Problem, "level">) => void;
  problems: Problem[];
  /** Where the fields of a file stand. */
  locate: (file: string) => Locate;
};

/** Opens a pass over a site root. */
export function openReading(root: string): Reading {
  const problems: Problem[] = [];
  const locators = new Map<string, Locate>();
  return {
    list: (folder) => listFiles(root, folder),
    parse: (file, parse) => {
      const { text, problem } = readText(root, file);
      if (problem) problems.push(problem);
      if (text === undefined) return undefined;
      const parsed = parse(text);
      problems.push(...parsed.problems);
      locators.set(file, parsed.locate);
      return parsed;
    },
    report: (problem) => problems.push({ level: "error", line: 1, ...problem }),
    problems,
    locate: (file) => locators.get(file) ?? (() => 1),
  };
}

/** A file's text; where it is not UTF-8 what was read all the same, with the first line that is wrong. */
function readText(root: string, file: string): { text?: string; problem?: Problem } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    const message = "le fichier manque ou ne se lit pas";
    return { problem: { level: "error", file, message, remedy: "créez-le ou rétablissez-le" } };
  }
  const text = bytes.toString("utf8");
  if (Buffer.from(text).equals(bytes)) return { text };
  const line = text.slice(0, text.indexOf("\ufffd")).split("\n").length;
  const message = "le fichier n'est pas en UTF-8";
  return { text, problem: { level: "error", file, line, message, remedy: "enregistrez-le de nouveau en UTF-8" } };
}
