import type { Model } from "../../model/model.ts";
import { routes } from "../../model/routes.ts";
import { buildDataPackage } from "./build-data-package.ts";
import { buildTableSchema, type TableSchema } from "./build-table-schema.ts";
import { listActorColumns } from "./list-actor-columns.ts";
import { listLinkColumns, listPublishedLinks } from "./list-link-columns.ts";
import { buildPublishedSchema, type PublishedActor, publishActor } from "./publish-actor.ts";
import { renderCsv } from "./render-csv.ts";
import { renderOpml } from "./render-opml.ts";

/** The files of the open data but the fiches, in the order in which they are presented. */
export type DataFileName =
  | "acteurs.csv"
  | "acteurs.json"
  | "liens.csv"
  | "vocabulaires.json"
  | "flux.opml"
  | "schema.json"
  | "tableschema.json"
  | "datapackage.json";

export type DataFile = {
  name: DataFileName;
  text: string;
  /** Length of the text in UTF-8. */
  bytes: number;
  mediaType: string;
  /** The columns of a CSV file. */
  table?: TableSchema;
};

export type OpenData = { files: readonly DataFile[]; actors: readonly PublishedActor[] };

const cache = new WeakMap<Model, OpenData>();

/** The open data of a model, made once for all the pages that need them. */
export function listDataFiles(model: Model): OpenData {
  const known = cache.get(model);
  if (known) return known;
  const data = makeOpenData(model);
  cache.set(model, data);
  return data;
}

export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function makeOpenData(model: Model): OpenData {
  const { settings, vocabularies } = model;
  const actors = model.actors.map((actor) => publishActor(actor, settings.url));
  const actorColumns = listActorColumns(vocabularies);
  const linkColumns = listLinkColumns(settings.url);
  const actorTable = buildTableSchema(actorColumns, "id");
  const schema = buildPublishedSchema(vocabularies, new URL(routes.dataFile("schema.json"), settings.url).href);
  const files: DataFile[] = [
    makeFile("acteurs.csv", "text/csv", renderCsv(actorColumns, actors), actorTable),
    makeJson("acteurs.json", actors),
    makeFile(
      "liens.csv",
      "text/csv",
      renderCsv(linkColumns, listPublishedLinks(model)),
      buildTableSchema(linkColumns, "page"),
    ),
    makeJson("vocabulaires.json", vocabularies),
    // OPML 2.0 has no empty list.
    ...(model.feeds.length > 0 ? [makeFile("flux.opml", "text/x-opml", renderOpml(model))] : []),
    makeJson("schema.json", schema),
    makeJson("tableschema.json", actorTable),
  ];
  return { files: [...files, makeJson("datapackage.json", buildDataPackage(model, files))], actors };
}

function makeJson(name: DataFileName, value: unknown): DataFile {
  return makeFile(name, "application/json", renderJson(value));
}

function makeFile(name: DataFileName, mediaType: string, text: string, table?: TableSchema): DataFile {
  return { name, text, bytes: Buffer.byteLength(text), mediaType, table };
}
