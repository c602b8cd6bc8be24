import { checkReferences } from "../model/check-references.ts";
import { type LinkOptions, linkModel } from "../model/link-model.ts";
import type { Model } from "../model/model.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import { feedSourcesSchema, siteSchema } from "../model/site.ts";
import type { Sources } from "../model/source.ts";
import { parseYamlFile, placeFault } from "./parse-source.ts";
import { readContent } from "./read-content.ts";
import { readFiches, readVocabularies } from "./read-fiches.ts";
import { openReading, type Reading } from "./reading.ts";

/**
 * Reads all sources of a site root once. The model is there only when no problem is an error; every problem is told, in the
 * order of files and lines.
 */
export function readModel(root: string, options: LinkOptions): { model?: Model; problems: Problem[] } {
  const reading = openReading(root);
  const sources = readSources(reading);
  const problems = [...reading.problems, ...(sources ? placeLinkFaults(sources, reading) : [])].sort(compareProblems);
  const valid = sources !== undefined && !problems.some(({ level }) => level === "error");
  return valid ? { model: linkModel(sources, options), problems } : { problems };
}

function readSources(reading: Reading): Sources | undefined {
  const site = reading.parse("site.yaml", (text) => parseYamlFile(siteSchema, "site.yaml", text));
  const vocabularies = readVocabularies(reading);
  const feeds = readFeeds(reading);
  const fiches = readFiches(reading);
  const content = readContent(reading);
  return site && { site, vocabularies, feeds, fiches, ...content };
}

function readFeeds(reading: Reading) {
  const file = "content/sources.yaml";
  if (!reading.list("content").includes(file)) return [];
  return reading.parse(file, (text) => parseYamlFile(feedSourcesSchema, file, text)) ?? [];
}

function placeLinkFaults(sources: Sources, reading: Reading): Problem[] {
  return checkReferences(sources).map((fault) => {
    const problem = placeFault(fault.file, fault, reading.locate(fault.file));
    return fault.line === undefined ? problem : { ...problem, line: fault.line };
  });
}
