import type { z } from "zod";
import { type Fault, type FieldPath, parseValue, renderPath } from "../model/schema/parse-value.ts";
import type { Problem } from "../text/problem.ts";
import { checkCharacters, checkEscapes } from "./check-characters.ts";
import { checkInertMarks } from "./check-inert-marks.ts";
import { normaliseText, parseFrontMatter } from "./parse-front-matter.ts";
import { type Locate, type ParsedYaml, parseYaml } from "./parse-yaml.ts";

/** A file as parsed: what it holds, its value if that is valid, all that is wrong with it, where its fields stand. */
export type ParsedFile<T> = { raw?: unknown; value?: T; problems: Problem[]; locate: Locate };

/** Parses a YAML file against a schema. */
export function parseYamlFile<S extends z.ZodType>(schema: S, file: string, text: string): ParsedFile<z.infer<S>> {
  const parsed = parseFields(schema, file, parseYaml(normaliseText(text)), 0);
  return { ...parsed, problems: [...parsed.problems, ...findUnfit(file, text, parsed)] };
}

/** Parses a Markdown file: front matter against a schema, and its body with the lines that stand before it. */
export function parseMarkdownFile<S extends z.ZodType>(
  schema: S,
  file: string,
  text: string,
): ParsedFile<z.infer<S>> & { body: string; bodyOffset: number } {
  const { yaml, yamlOffset, body, bodyOffset } = parseFrontMatter(text);
  const parsed = parseFields(schema, file, yaml, yamlOffset);
  return { ...parsed, problems: [...parsed.problems, ...findUnfit(file, text, parsed)], body, bodyOffset };
}

/** Parses a Markdown file whose whole body is shown. */
export function parseTextFile<S extends z.ZodType>(schema: S, file: string, text: string) {
  const parsed = parseMarkdownFile(schema, file, text);
  const faults = checkInertMarks(parsed.body);
  const problems = faults.map(
    ({ line, ...fault }): Problem => ({ level: "error", file, line: line + parsed.bodyOffset + 1, ...fault }),
  );
  return { ...parsed, problems: [...parsed.problems, ...problems] };
}

/** What is wrong with the characters of a file; YAML refuses some of them by itself. */
function findUnfit(file: string, text: string, { raw, problems, locate }: ParsedFile<unknown>): Problem[] {
  const told = new Set(problems.map(({ line }) => line));
  const read = raw === undefined ? [] : checkEscapes(file, text, raw, locate);
  return [...checkCharacters(file, text).filter(({ line }) => raw !== undefined || !told.has(line)), ...read];
}

/** Gives a fault its place in a file. */
export function placeFault(file: string, fault: Fault, locate: Locate): Problem {
  const { path, message, remedy, level = "error" } = fault;
  const field = path.length > 0 ? { field: renderPath(path) } : {};
  return { level, file, line: locate(path), ...field, message, remedy };
}

function parseFields<S extends z.ZodType>(
  schema: S,
  file: string,
  yaml: ParsedYaml,
  offset: number,
): ParsedFile<z.infer<S>> {
  if (!yaml.ok) {
    const { line, message, remedy } = yaml;
    return { problems: [{ level: "error", file, line: line + offset, message, remedy }], locate: () => 1 };
  }
  const locate = (path: FieldPath) => yaml.locate(path) + offset;
  const parsed = parseValue(schema, yaml.value);
  const warnings = yaml.warnings.map(
    ({ line, message, remedy }): Problem => ({ level: "warning", file, line: line + offset, message, remedy }),
  );
  if (parsed.ok) return { raw: yaml.value, value: parsed.value, problems: warnings, locate };
  const problems = parsed.problems.map((fault) => placeFault(file, fault, locate));
  return { raw: yaml.value, problems: [...problems, ...warnings], locate };
}
