import type { Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import { stringsOf } from "../../model/strings-of.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { listExported } from "../../model/views/own-axis.ts";
import { buildDataPackage } from "./build-data-package.ts";
import { buildFicheSchema } from "./build-fiche-schema.ts";
import { buildTableSchema, type DataFile, type DataTable, renderJson, type TableSchema } from "./data-file.ts";
import { listActorColumns } from "./list-actor-columns.ts";
import { listLinkColumns, listPublishedLinks } from "./list-link-columns.ts";
import { buildPublishedSchema, type PublishedActor, publishActor } from "./publish-actor.ts";
import { type Column, FOR_PROGRAMS, FOR_SPREADSHEETS, joinCell, renderCsv } from "./render-csv.ts";
import { renderOpml } from "./render-opml.ts";

export type OpenData = {
  files: readonly DataFile<DataFileName>[];
  actors: readonly PublishedActor[];
  /** Made anew each time: they are large, and written once. */
  tables: () => readonly DataTable[];
};

/** The open data of a model. */
export const listDataFiles = oncePer((model: Model): OpenData => {
  const material = prepare(model);
  const files = listTold(model).map((name) => {
    const { mediaType = "application/json", describe } = FILES[name] as Making;
    return makeFile(name, mediaType, write(model, name), describe?.(material));
  });
  if (files.length === 0) return { files, actors: material.actors, tables: () => [] };
  const whole = renderJson(buildDataPackage(model, files));
  return {
    files: [...files, makeFile("datapackage.json", "application/json", whole)],
    actors: material.actors,
    tables: () => listTables(material),
  };
});

/** The names of the files, which cost nothing to know. */
export function listDataFileNames(model: Model): DataFileName[] {
  const told = listTold(model);
  return told.length === 0 ? [] : [...told, "datapackage.json"];
}

/** The text of one file; the others are not written for it, unless it tells of them. */
export function renderDataFile(name: DataFileName, model: Model): string {
  if (name !== "datapackage.json") return write(model, name);
  return listDataFiles(model).files.at(-1)?.text ?? "";
}

const writtenOf = oncePer((_: Model) => new Map<Told, string>());

/** What a file of the table holds, written once. */
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
  return {
    model,
    actors: model.actors.map((actor) => publishActor(actor, settings.url, fields)),
    actorColumns: listActorColumns(buildFicheSchema(vocabularies, listExported(fields), words), words.columns),
    linkColumns: listLinkColumns(settings.url, words.columns.links),
  };
});

/** The tables of the open data, row by row, as their CSV files hold them. */
function listTables({ model, actors, actorColumns, linkColumns }: Material): DataTable[] {
  const tell = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) => ({
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map(({ read }) => joinCell(read(row)))),
  });
  const tables = [
    { name: "acteurs", ...tell(actorColumns, actors) },
    { name: "liens", ...tell(linkColumns, listPublishedLinks(model)) },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** How a file is made. */
type Making = {
  /** JSON unless told. */
  mediaType?: string;
  write: (material: Material) => string;
  /** Whether there is nothing for the file to hold; it is left out then. */
  isEmpty?: (model: Model) => boolean;
  /** The columns of a CSV file. */
  describe?: (material: Material) => TableSchema;
};

/** The files that tell of the model, in the order in which they are presented; the fiches have files of their own. */
const FILES = {
  "acteurs.csv": {
    mediaType: "text/csv",
    write: ({ actorColumns, actors }) => renderCsv(actorColumns, actors, FOR_PROGRAMS),
    isEmpty: hasNoFiche,
    describe: describeActors,
  },
  "acteurs-tableur.csv": {
    mediaType: "text/csv",
    write: ({ actorColumns, actors }) => renderCsv(actorColumns, actors, FOR_SPREADSHEETS),
    isEmpty: hasNoFiche,
  },
  "acteurs.json": { write: ({ actors }) => renderJson(actors), isEmpty: hasNoFiche },
  "liens.csv": {
    mediaType: "text/csv",
    write: ({ linkColumns, model }) => renderCsv(linkColumns, listPublishedLinks(model), FOR_PROGRAMS),
    isEmpty: hasNoLink,
    describe: ({ linkColumns }) => buildTableSchema(linkColumns, "page"),
  },
  "liens-tableur.csv": {
    mediaType: "text/csv",
    write: ({ linkColumns, model }) => renderCsv(linkColumns, listPublishedLinks(model), FOR_SPREADSHEETS),
    isEmpty: hasNoLink,
  },
  "vocabulaires.json": { write: ({ model }) => renderJson(dropTiles(model.vocabularies)), isEmpty: hasNoFiche },
  // OPML 2.0 has no empty list.
  "flux.opml": {
    mediaType: "text/x-opml",
    write: ({ model }) => renderOpml(model),
    isEmpty: ({ feeds }) => feeds.length === 0,
  },
  "schema.json": {
    write: ({ model }) =>
      renderJson(
        buildPublishedSchema(model, new URL(routesOf(model.settings).dataFile("schema.json"), model.settings.url).href),
      ),
    isEmpty: hasNoFiche,
  },
  "tableschema.json": { write: (material) => renderJson(describeActors(material)), isEmpty: hasNoFiche },
} as const satisfies Record<string, Making>;

type Told = keyof typeof FILES;

/** The last of them tells what the others are. */
export type DataFileName = Told | "datapackage.json";

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

function makeFile(name: DataFileName, mediaType: string, text: string, table?: TableSchema): DataFile<DataFileName> {
  return { name, text, bytes: Buffer.byteLength(text), mediaType, table };
}

/** Where regions stand on the site's map says nothing of them. */
function dropTiles(vocabularies: Model["vocabularies"]) {
  const terms = Object.entries(vocabularies).map(([axis, all]) => [axis, all.map(({ tile: _, ...term }) => term)]);
  return Object.fromEntries(terms);
}
