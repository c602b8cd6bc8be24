import { spawnSync } from "node:child_process";
import { listFileLanguages } from "../model/file-names.ts";
import { checkMovedFiles, checkMovedSections } from "../model/moved-sections.ts";
import { type Settings, settingsSchema } from "../model/schema/settings.ts";
import { type Segment, type Segments, segmentsOf } from "../model/segments.ts";
import { placeFault } from "../syntax/parse-source.ts";
import { parseYaml } from "../syntax/parse-yaml.ts";
import type { Problem } from "../text/problem.ts";
import { parseSite } from "./read-site.ts";
import { openReading } from "./reading.ts";

/** Versions of site.yaml looked into, from the latest. */
const MOST = 200;

const addressRules = settingsSchema.pick({ addresses: true, language: true, format: true });

/** Sections whose addresses were published and lead nowhere. */
export function checkPublishedAddresses(root: string, settings: Settings): Problem[] {
  const versions = readVersions(root).flatMap(parseAddresses);
  const faults = [
    ...checkMovedSections(settings, gatherSteps(versions)),
    ...checkMovedFiles(settings, new Set(versions.flatMap((version) => listFileLanguages(version).slice(0, 1)))),
  ];
  if (faults.length === 0) return [];
  const reading = openReading(root);
  parseSite(reading);
  return faults.map((fault) => placeFault(fault.file, fault, reading.locate(fault.file)));
}

/** What a version of site.yaml says of addresses. */
type Version = Pick<Settings, "addresses" | "language" | "format">;

/** Every step that addresses of a site have had. */
function gatherSteps(versions: readonly Version[]): Map<Segment, Set<string>> {
  const steps = new Map<Segment, Set<string>>();
  for (const version of versions)
    for (const [segment, step] of Object.entries(segmentsOf(version)) as [keyof Segments, string][])
      steps.set(segment, (steps.get(segment) ?? new Set()).add(step));
  return steps;
}

function parseAddresses(text: string): Version[] {
  const yaml = parseYaml(text);
  const { addresses, language, format } = (yaml.ok ? yaml.value : {}) as Record<string, unknown>;
  const parsed = addressRules.safeParse({ addresses, language, format });
  return parsed.success ? [parsed.data] : [];
}

/** The versions of site.yaml that git keeps: what was committed is taken for published. None where there is no history. */
function readVersions(root: string): string[] {
  const commits = ask(root, ["log", `--max-count=${MOST}`, "--format=%H", "--", "site.yaml"]).split("\n");
  const names = commits.filter((commit) => commit !== "").map((commit) => `${commit}:./site.yaml\n`);
  return names.length === 0 ? [] : cutBatch(ask(root, ["cat-file", "--batch"], names.join("")));
}

/** The texts that `git cat-file --batch` writes, each after a line that tells its kind and its length in bytes. */
function cutBatch(output: string): string[] {
  const bytes = Buffer.from(output);
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    const [, size] = / blob (\d+)$/u.exec(bytes.toString("utf8", at, end)) ?? [];
    if (end === -1) break;
    if (size !== undefined) texts.push(bytes.toString("utf8", end + 1, end + 1 + Number(size)));
    at = end + 1 + (size === undefined ? 0 : Number(size) + 1);
  }
  return texts;
}

/** What git answers in a folder; nothing where there is no git, or no repository. */
function ask(root: string, words: readonly string[], input?: string): string {
  const { status, stdout } = spawnSync("git", ["-C", root, ...words], { encoding: "utf8", input, timeout: 10_000 });
  return status === 0 ? stdout : "";
}
