import type { Model } from "../../model/model.ts";
import { nameField } from "../../model/name-site.ts";
import { routesOf } from "../../model/routes.ts";
import { stringsOf } from "../../model/strings-of.ts";
import { slugify } from "../../text/slug.ts";
import type { DataFile } from "./data-file.ts";

/** The version of what the files hold: a column or a field is added within it, never renamed, removed or given another meaning. */
const VERSION = "1.0.0";

/** RFC 4180, as Frictionless Data describes it. */
const DIALECT = { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true };

/** datapackage.json (Frictionless Data, Data Package version 1): what the files are, whose, and under which licence. */
export function buildDataPackage({ settings, today }: Pick<Model, "settings" | "today">, files: readonly DataFile[]) {
  const routes = routesOf(settings);
  const field = nameField(settings);
  const homepage = new URL(routes.data(), settings.url).href;
  return {
    profile: "data-package",
    name: slugify(settings.title),
    id: new URL(routes.dataFile("package"), settings.url).href,
    title: settings.title,
    description: settings.description,
    homepage,
    version: VERSION,
    created: `${today}T00:00:00Z`,
    ...(field === undefined ? {} : { keywords: [field] }),
    licenses: [
      {
        name: settings.licence.name.replace(/[^\w.-]+/gu, "-"),
        title: settings.licence.name,
        path: settings.licence.url,
      },
    ],
    contributors: [{ title: settings.publisher, role: "publisher" }],
    sources: [{ title: stringsOf(settings).columns.sources, path: homepage }],
    resources: files.map(describeResource),
  };
}

function describeResource({ name, bytes, sha256, mediaType, table, isForSpreadsheets }: DataFile) {
  const format = name.slice(name.lastIndexOf(".") + 1);
  return {
    name: name.replace(".", "-"),
    path: name,
    profile: table ? "tabular-data-resource" : "data-resource",
    format,
    mediatype: mediaType,
    encoding: isForSpreadsheets ? "utf-8-sig" : "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...(table ? { dialect: DIALECT, schema: table } : {}),
    ...(isForSpreadsheets ? { dialect: { ...DIALECT, delimiter: ";" } } : {}),
  };
}
