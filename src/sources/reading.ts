import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isIdentifier, quote } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { slugify } from "../model/slug.ts";
import { listFiles } from "./list-files.ts";
import type { ParsedFile } from "./parse-source.ts";
import type { Locate } from "./parse-yaml.ts";

/** One pass over the sources of a site root: what it reads, and all that it finds wrong. */
export type Reading = {
  list: (folder: string) => string[];
  /** Reads and parses a file; its problems are kept, its value returned if it has one. */
  parse: <P extends ParsedFile<unknown>>(file: string, parse: (text: string) => P) => P["value"];
  report: (problem: Omit<Problem, "level"> & { level?: Problem["level"] }) => void;
  problems: Problem[];
  /** Where the fields of a file stand. */
  locate: (file: string) => Locate;
};

/** Opens a pass over a site root. */
export function openReading(root: string): Reading {
  const problems: Problem[] = [];
  const locators = new Map<string, Locate>();
  const report: Reading["report"] = (problem) => problems.push({ level: "error", ...problem });
  return {
    list: (folder) => listFiles(root, folder),
    parse: (file, parse) => {
      const text = readText(root, file);
      if (text === undefined) {
        report({ file, message: "le fichier manque ou ne se lit pas", remedy: "créez-le ou rétablissez-le" });
        return undefined;
      }
      const parsed = parse(text);
      problems.push(...parsed.problems);
      locators.set(file, parsed.locate);
      return parsed.value;
    },
    report,
    problems,
    locate: (file) => locators.get(file) ?? (() => 1),
  };
}

function readText(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}

/** The id that a file's name gives, or undefined with a problem when the name is no identifier. */
export function checkFileName(reading: Reading, file: string, extension: ".yaml" | ".md"): string | undefined {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const stem = name.slice(0, -extension.length);
  if (name.endsWith(extension) && isIdentifier(stem)) return stem;
  const wanted = `${slugify(name.replace(/\.[a-z]+$/iu, ""))}${extension}`;
  reading.report({
    file,
    message: `le nom ${quote(name)} n'est pas un nom de source`,
    remedy: `renommez le fichier ${wanted}`,
  });
  return undefined;
}
