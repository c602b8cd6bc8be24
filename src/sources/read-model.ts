import { checkReferences } from "../kinds/check-references.ts";
import { checkSections } from "../kinds/check-sections.ts";
import { type LinkOptions, linkModel } from "../kinds/link-model.ts";
import type { Model } from "../model/model.ts";
import { type FeedSource, feedSourcesSchema, type Settings } from "../model/schema/settings.ts";
import { FEEDS_FILE, type Read, type ReadSources, type Source } from "../model/source.ts";
import { parseYamlFile, placeFault } from "../syntax/parse-source.ts";
import { compareProblems, type Problem } from "../text/problem.ts";
import { readContent } from "./read-content.ts";
import { readFiches, readVocabularies } from "./read-fiches.ts";
import { readPictures } from "./read-pictures.ts";
import { parseSite } from "./read-site.ts";
import { openReading, type Reading } from "./reading.ts";

/**
 * Reads all sources of a site root once. The model is there only when no problem is an error; every problem is told, in the
 * order of files and lines.
 */
export function readModel(root: string, options: LinkOptions): { model?: Model; problems: Problem[] } {
  const reading = openReading(root);
  const settings = parseSite(reading);
  const vocabularies = readVocabularies(reading);
  const feeds = readFeeds(reading);
  const sources = { vocabularies, feeds: feeds.raw, fiches: readFiches(reading), ...readContent(reading) };
  const pictures = readPictures(reading);
  const problems = [...reading.problems, ...placeLinkFaults(sources, reading, settings)].sort(compareProblems);
  if (settings === undefined || problems.some(({ level }) => level === "error")) return { problems };
  return { model: linkModel({ settings, ...keepValid(sources, feeds.value), pictures }, options), problems };
}

function readFeeds(reading: Reading): { raw?: unknown; value?: FeedSource[] } {
  if (!reading.list("content").includes(FEEDS_FILE)) return {};
  return reading.parse(FEEDS_FILE, (text) => parseYamlFile(feedSourcesSchema, FEEDS_FILE, text)) ?? {};
}

function placeLinkFaults(sources: ReadSources, reading: Reading, settings: Settings | undefined): Problem[] {
  const faults = [
    ...checkReferences(sources),
    ...(settings === undefined ? [] : checkSections(settings, sources.vocabularies)),
  ];
  return faults.map((fault) => {
    const { seen } = fault;
    const elsewhere = seen ? ` (${seen.file}:${reading.locate(seen.file)(seen.path)})` : "";
    const message = `${fault.message}${elsewhere}`;
    const problem = placeFault(fault.file, { ...fault, message }, reading.locate(fault.file));
    return fault.line === undefined ? problem : { ...problem, line: fault.line };
  });
}

function keepValid(
  { vocabularies, fiches, articles, answers, roundups, events, terms }: ReadSources,
  feeds: readonly FeedSource[] = [],
) {
  return {
    vocabularies,
    feeds,
    fiches: fiches.filter(isValid),
    articles: articles.filter(isValid),
    answers: answers.filter(isValid),
    roundups: roundups.filter(isValid),
    events: events.filter(isValid),
    terms: terms.filter(isValid),
  };
}

function isValid<S extends Source<unknown>>(source: Read<S>): source is Read<S> & S {
  return source.value !== undefined;
}
