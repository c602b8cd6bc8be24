import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Model } from "../../../model/model.ts";
import { routesOf } from "../../../model/routes.ts";
import { stringsOf } from "../../../model/strings-of.ts";
import { themeOf } from "../../../model/theme-of.ts";
import { drawReadMe } from "./draw-read-me.ts";
import { drawSheet } from "./draw-sheet.ts";
import { listFicheSheet, listLinkSheet } from "./list-sheets.ts";

/**
 * Writes the open data as people read them, in one workbook: a sheet each, then what they are and how to read them.
 * @returns its size; undefined where there is nothing to tell
 */
export async function writeWorkbook(model: Model, out: string): Promise<number | undefined> {
  const bytes = await makeWorkbook(model);
  if (!bytes) return undefined;
  const file = join(out, routesOf(model.settings).dataFile("workbook"));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return bytes.length;
}

/** The workbook of a model, the same bytes at every build of a day; undefined where there is nothing to tell. */
export async function makeWorkbook(model: Model): Promise<Buffer | undefined> {
  const sheets = [listFicheSheet(model), listLinkSheet(model)].filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) return undefined;
  const words = stringsOf(model.settings);
  const look = themeOf(model.settings).light;
  const drawn = [...sheets.map((sheet) => drawSheet(sheet, look, words)), drawReadMe(sheets, model, look)];
  // Eighty modules, of which a preview has no need until a workbook is asked for.
  const { packWorkbook } = await import("./pack-workbook.ts");
  return packWorkbook(drawn, model.today);
}
