import { explainFurther } from "../kinds/actors/explain-further.ts";
import { checkPublic } from "../kinds/check-addresses.ts";
import { checkParts } from "../kinds/check-parts.ts";
import { checkReferences } from "../kinds/check-references.ts";
import { checkSections } from "../kinds/check-sections.ts";
import { checkHours } from "../kinds/events/check-hours.ts";
import { listDated } from "../kinds/events/list-dated.ts";
import { type LinkOptions, linkModel } from "../kinds/link-model.ts";
import { KINDS } from "../kinds/table.ts";
import { checkSteps } from "../model/check-steps.ts";
import type { KindName } from "../model/contents.ts";
import type { Model } from "../model/model.ts";
import { routesOf } from "../model/routes.ts";
import { type FeedSource, feedSourcesSchema, type Settings } from "../model/schema/settings.ts";
import { AXES } from "../model/schema/vocabulary.ts";
import {
  FEEDS_FILE,
  FIELDS_FILE,
  type ReadLists,
  type ReadSources,
  type SourceLists,
  type Sources,
  vocabularyFile,
} from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import { dayIn } from "../text/dates.ts";
import { compareProblems, type Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { checkTheme } from "./check-theme.ts";
import { checkNearSettings } from "./explain-no-site.ts";
import { checkUncopied, listPublic } from "./list-public.ts";
import { findMisnamed } from "./name-source.ts";
import { readAccessibility } from "./read-accessibility.ts";
import { type ChangeTeller, openChanges } from "./read-changes.ts";
import { readContent } from "./read-content.ts";
import { readOwnFields } from "./read-own-fields.ts";
import { readPictures } from "./read-pictures.ts";
import { parseSite } from "./read-site.ts";
import { readVocabularies } from "./read-vocabularies.ts";
import { type LastPass, openReading, placeInReading, type Reading } from "./reading.ts";

/** Reads the sources of one site root, as often as they change. */
export type SourceReader = {
  /** The model of what is on the disk now, as `readModel` gives it; what did not change since the last time is not read again. */
  read: (options: LinkOptions) => Result<Model>;
};

/** Opens a reader, which remembers what it read; `clock` is that of the files, in milliseconds since 1970. */
export function openReader(root: string, clock: () => number): SourceReader {
  let files: LastPass["files"] = new Map();
  const tellChanges = openChanges(root);
  return {
    read: (options) => {
      const reading = openReading(root, { files, clock });
      const result = link(collectSources({ root, reading, tellChanges }, options), options);
      files = reading.files;
      return result;
    },
  };
}

/**
 * Reads all sources of a site root once. There is a model only when no problem is an error; every problem is told, in the order of
 * files and lines. `texts` stand for what files hold, as they would be written.
 */
export function readModel(root: string, options: LinkOptions, texts?: ReadonlyMap<string, string>): Result<Model> {
  const reading = openReading(root, undefined, texts);
  return link(collectSources({ root, reading, tellChanges: openChanges(root) }, options), options);
}

function link({ value, problems }: Result<Sources>, options: LinkOptions): Result<Model> {
  return value ? accept(linkModel(value, options), problems) : refuse(...problems);
}

type Pass = { root: string; reading: Reading; tellChanges: ChangeTeller };

function collectSources({ root, reading, tellChanges }: Pass, { now }: LinkOptions): Result<Sources> {
  const { settings, ground, isLater } = parseSite(reading);
  if (isLater) return refuse(...reading.problems);
  const misnamed = findMisnamed(reading.list("actors"), SHARED_FILES);
  const { vocabularies, ownTerms } = readVocabularies(reading, ground, misnamed);
  const { fields, names } = readOwnFields(reading, misnamed);
  const feeds = readFeeds(reading);
  const lists = readContent(reading);
  const pictures = readPictures(reading, lists.actors);
  const accessibility = readAccessibility(reading, settings);
  const today = dayIn(settings?.timezone ?? "UTC", now);
  const faults = placeLinkFaults(
    {
      ...{ ...lists, vocabularies, ownTerms, fields, feeds: feeds.raw },
      routes: routesOf(ground),
    },
    { root, reading, settings, today, misnamed },
  );
  const own = explainFurther(reading.problems, { actors: lists.actors, vocabularies, names });
  const problems = tellOnce([...checkNearSettings(root), ...own, ...faults]).sort(compareProblems);
  if (settings === undefined || problems.some(({ level }) => level === "error")) return refuse(...problems);
  const changes = tellChanges(listDated(lists, settings.timezone), now);
  const read = { vocabularies, fields: fields ?? [], feeds: feeds.value ?? [], pictures, accessibility, changes };
  const publicFiles = listPublic(root);
  return accept({ ...keepValid(lists), settings, ...read, publicFiles }, problems);
}

/** A fault that two checks found is one. */
function tellOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function readFeeds(reading: Reading): { raw?: unknown; value?: FeedSource[] } {
  if (!reading.list("content").includes(FEEDS_FILE)) return {};
  return reading.parse(FEEDS_FILE, (text) => parseYamlFile(feedSourcesSchema, FEEDS_FILE, text)) ?? {};
}

/** The files that fiches are checked by. */
const SHARED_FILES: readonly string[] = [FIELDS_FILE, ...AXES.map(vocabularyFile)];

type Known = {
  root: string;
  reading: Reading;
  settings: Settings | undefined;
  today: string;
  misnamed: ReadonlyMap<string, string>;
};

function placeLinkFaults(sources: ReadSources, { root, reading, settings, today, misnamed }: Known): Problem[] {
  const faults = [
    ...checkReferences(sources, today),
    ...checkUncopied(root),
    ...checkPublic(listPublic(root), sources),
    ...(settings === undefined
      ? []
      : [
          ...checkSections(settings, sources),
          ...checkSteps(settings, sources.fields),
          ...checkParts(sources, settings),
          ...checkHours(sources, settings.timezone),
          ...checkTheme(settings, (file) => reading.bytesOf(file)?.length),
        ]),
  ];
  return faults.map((fault) => placeInReading(reading, { ...fault, file: misnamed.get(fault.file) ?? fault.file }));
}

/** Sources without a value are those that have problems. */
function keepValid(lists: ReadLists): SourceLists {
  const kinds = Object.keys(KINDS) as KindName[];
  return Object.fromEntries(kinds.map((kind) => [kind, keepWithValue(lists[kind])])) as unknown as SourceLists;
}

function keepWithValue(sources: readonly { value?: unknown }[]) {
  return sources.filter(({ value }) => value !== undefined);
}
