import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressesSchema } from "../model/schema/addresses.ts";
import { explainLaterFormat, FORMAT, formatSchema, LOST_FORMAT } from "../model/schema/format.ts";
import { type Settings, settingsSchema } from "../model/schema/settings.ts";
import { type ParsedFile, parseYamlFile } from "../syntax/parse-source.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { LANGUAGES } from "../words/languages.ts";
import { openReading, type Reading } from "./reading.ts";

/** What the other sources of a site are read by: what can be read of it, whatever else is wrong with site.yaml. */
export type Ground = Pick<Settings, "language" | "format" | "addresses">;

/** site.yaml as it was read; a site of a later version has that one problem, and nothing else of it can be judged. */
export type ReadSite = { settings?: Settings; ground: Ground; isLater: boolean };

const FILE = "site.yaml";

/** The settings of a site root alone, for what must work whatever state the other sources are in. */
export function readSite(root: string): Result<Settings> {
  const reading = openReading(root);
  const { settings } = parseSite(reading);
  return settings ? accept(settings, reading.problems) : refuse(...reading.problems);
}

/** The settings, within a pass over the sources. */
export function parseSite(reading: Reading): ReadSite {
  const parsed = reading.parse(FILE, (text) => parseSettings(reading.root, text));
  const { value, ground = groundOf({}), isLater = false } = parsed ?? {};
  return { ...(value === undefined ? {} : { settings: value }), ground, isLater };
}

/** The format that a text of site.yaml tells, whichever it is; the first where it tells none; refused where none can be known. */
export function parseFormat(root: string, text: string): Result<number> {
  const { raw, problems, locate } = parseYamlFile(settingsSchema, FILE, text);
  if (raw === undefined) return refuse(...problems);
  const { format } = Object(raw) as Record<string, unknown>;
  if (format !== undefined) {
    const { data } = formatSchema.safeParse(format);
    return data === undefined ? refuse(...problems.filter(({ field }) => field === "format")) : accept(data);
  }
  const lost: Problem = { level: "error", file: FILE, line: locate([]), field: "format", ...LOST_FORMAT };
  return usesPackage(root) ? refuse(lost) : accept(1);
}

type ParsedSite = ParsedFile<Settings> & { ground: Ground; isLater: boolean };

function parseSettings(root: string, text: string): ParsedSite {
  const { value, ...parsed } = parseYamlFile(settingsSchema, FILE, text);
  const format = parseFormat(root, text);
  const told = Object(parsed.raw ?? readLines(text)) as Record<string, unknown>;
  const ground = groundOf(format.ok ? { ...told, format: format.value } : { ...told, format: told.format ?? FORMAT });
  if (format.ok && format.value > FORMAT) {
    const explained = explainLaterFormat(format.value);
    const later: Problem = {
      level: "error",
      file: FILE,
      line: parsed.locate(["format"]),
      field: "format",
      ...explained,
    };
    return { ...parsed, problems: [later], ground, isLater: true };
  }
  const known = new Set(parsed.problems.map(({ message }) => message));
  const problems = [...parsed.problems, ...format.problems.filter(({ message }) => !known.has(message))];
  return { ...parsed, ...(format.ok ? { value } : {}), problems, ground, isLater: false };
}

/** Each part of the ground is that of the site where it is sound, or else what a new site has. */
function groundOf({ language, format, addresses }: Record<string, unknown>): Ground {
  const known = formatSchema.max(FORMAT).safeParse(format).data;
  return {
    language: LANGUAGES.find((one) => one === language) ?? EDITOR_LANGUAGE,
    format: known ?? FORMAT,
    addresses: addressesSchema.safeParse(addresses).data,
  };
}

/** What the lines of a text tell that is no YAML as a whole. */
function readLines(text: string): Record<string, unknown> {
  const [, format] = /^format:[^\S\n]*(\d+)/mu.exec(text) ?? [];
  const [, language] = /^language:[^\S\n]*["']?([\w-]+)/mu.exec(text) ?? [];
  return { language, ...(format === undefined ? {} : { format: Number(format) }) };
}

/** Whether a site was made for the package: the first format is older than it. */
function usesPackage(root: string): boolean {
  const path = join(root, "package.json");
  if (!existsSync(path)) return false;
  try {
    const { dependencies, devDependencies } = Object(JSON.parse(readFileSync(path, "utf8")));
    return "civic-theque" in { ...dependencies, ...devDependencies };
  } catch {
    return false;
  }
}
