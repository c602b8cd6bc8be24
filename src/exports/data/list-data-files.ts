import { createHash } from "node:crypto";
import { DATA_FILES, type DataFileName, fileNamesOf } from "../../model/file-names.ts";
import type { Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import { stringsOf } from "../../model/strings-of.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { listExported } from "../../model/views/own-axis.ts";
import { buildDataPackage } from "./build-data-package.ts";
import { buildFicheSchema } from "./build-fiche-schema.ts";
import { buildTableSchema, type DataFile, renderJson, type TableSchema } from "./data-file.ts";
import { dropNationalFields } from "./drop-national-fields.ts";
import { listActorColumns } from "./list-actor-columns.ts";
import { listLinkColumns, listPublishedLinks } from "./list-link-columns.ts";
import { buildPublishedSchema, type PublishedActor, publishActor } from "./publish-actor.ts";
import { FOR_PROGRAMS, renderCsv } from "./render-csv.ts";
import { renderOpml } from "./render-opml.ts";
import { listFicheSheet, listLinkSheet } from "./spreadsheet/list-sheets.ts";
import { renderSheetCsv } from "./spreadsheet/render-sheet-csv.ts";

/** The fiches as the open data hold them. */
export function listPublishedActors(model: Model): readonly PublishedActor[] {
  return prepare(model).actors;
}

/** The files of a model's open data, the package that tells of the others last. */
export const listDataFiles = oncePer((model: Model): readonly DataFile[] => {
  const files = listTold(model).map((name) => describeFile(model, name));
  if (files.length === 0) return files;
  return [...files, makeFile(model, "package", renderJson(buildDataPackage(model, files)))];
});

function describeFile(model: Model, name: Told): DataFile {
  const { describe, isForSpreadsheets } = FILES[name] as Making;
  return { ...makeFile(model, name, write(model, name)), table: describe?.(prepare(model)), isForSpreadsheets };
}

/** Which files there are, which costs nothing to know. */
export function listDataFileNames(model: Model): (Told | "package")[] {
  const told = listTold(model);
  return told.length === 0 ? [] : [...told, "package"];
}

/** The text of one file; the others are not written for it, unless it tells of them. */
export function renderDataFile(name: Told | "package", model: Model): string {
  if (name === "package") return renderJson(buildDataPackage(model, listDataFiles(model).slice(0, -1)));
  const text = write(model, name);
  writtenOf(model).delete(name);
  return text;
}

/** What was written in order to tell its size, until it is asked for: together they are as large as all sources. */
const writtenOf = oncePer((_: Model) => new Map<Told, string>());

function write(model: Model, name: Told): string {
  const known = writtenOf(model);
  const text = known.get(name) ?? (FILES[name] as Making).write(prepare(model));
  known.set(name, text);
  return text;
}

/** What the files are made from. */
type Material = ReturnType<typeof prepare>;

const prepare = oncePer((model: Model) => {
  const { settings, vocabularies, fields } = model;
  const words = stringsOf(settings);
  const schema = buildFicheSchema(vocabularies, listExported(fields), words);
  return {
    model,
    actors: model.actors.map((actor) => publishActor(actor, settings.url, fields)),
    actorColumns: listActorColumns(dropNationalFields(schema, settings, model.actors), words.columns),
    linkColumns: listLinkColumns(settings.url, words.columns.links),
  };
});

/** How a file is made. */
type Making = {
  /** JSON unless told. */
  mediaType?: string;
  write: (material: Material) => string;
  /** Whether there is nothing for the file to hold; it is left out then. */
  isEmpty?: (model: Model) => boolean;
  isForSpreadsheets?: true;
  /** The columns of a CSV file. */
  describe?: (material: Material) => TableSchema;
};

/** The files that tell of the model, in the order in which they are presented; the fiches have files of their own. */
const FILES = {
  actors: {
    mediaType: "text/csv",
    write: ({ actorColumns, actors }) => renderCsv(actorColumns, actors, FOR_PROGRAMS),
    isEmpty: hasNoFiche,
    describe: describeActors,
  },
  actorsForSpreadsheets: {
    mediaType: "text/csv",
    write: ({ model }) => renderSheetCsv(listFicheSheet(model), model),
    isEmpty: hasNoFiche,
    isForSpreadsheets: true,
  },
  actorsInFull: { write: ({ actors }) => renderJson(actors), isEmpty: hasNoFiche },
  links: {
    mediaType: "text/csv",
    write: ({ linkColumns, model }) => renderCsv(linkColumns, listPublishedLinks(model), FOR_PROGRAMS),
    isEmpty: hasNoLink,
    describe: ({ linkColumns }) => buildTableSchema(linkColumns, "page"),
  },
  linksForSpreadsheets: {
    mediaType: "text/csv",
    write: ({ model }) => renderSheetCsv(listLinkSheet(model), model),
    isEmpty: hasNoLink,
    isForSpreadsheets: true,
  },
  vocabularies: { write: ({ model }) => renderJson(dropTiles(model.vocabularies)), isEmpty: hasNoFiche },
  // OPML 2.0 has no empty list.
  feeds: {
    mediaType: "text/x-opml",
    write: ({ model }) => renderOpml(model),
    isEmpty: ({ feeds }) => feeds.length === 0,
  },
  schema: {
    write: ({ model }) =>
      renderJson(
        buildPublishedSchema(model, new URL(routesOf(model.settings).dataFile("schema"), model.settings.url).href),
      ),
    isEmpty: hasNoFiche,
  },
  tableSchema: { write: (material) => renderJson(describeActors(material)), isEmpty: hasNoFiche },
} as const satisfies Partial<Record<DataFileName, Making>>;

type Told = keyof typeof FILES;

function listTold(model: Model): Told[] {
  return (Object.keys(FILES) as Told[]).filter((name) => !(FILES[name] as Making).isEmpty?.(model));
}

function hasNoLink(model: Model): boolean {
  return listPublishedLinks(model).length === 0;
}

function hasNoFiche({ actors }: Model): boolean {
  return actors.length === 0;
}

function describeActors({ actorColumns }: Material): TableSchema {
  return buildTableSchema(actorColumns, "id");
}

function makeFile({ settings }: Model, file: Told | "package", text: string): DataFile {
  const { mediaType = "application/json" }: Partial<Making> = file === "package" ? {} : FILES[file];
  const [name, sha256] = [DATA_FILES[file](fileNamesOf(settings)), createHash("sha256").update(text).digest("hex")];
  return { file, name, bytes: Buffer.byteLength(text), sha256, mediaType };
}

/** Where regions stand on the site's map says nothing of them. */
function dropTiles(vocabularies: Model["vocabularies"]) {
  const terms = Object.entries(vocabularies).map(([axis, all]) => [axis, all.map(({ tile: _, ...term }) => term)]);
  return Object.fromEntries(terms);
}
