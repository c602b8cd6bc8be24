import type { Model } from "../../../model/model.ts";
import { stringsOf } from "../../../model/strings-of.ts";
import { openLinkBase } from "../../../model/views/list-link-base.ts";
import { listCitedColumns } from "./list-cited-columns.ts";
import { listFicheColumns } from "./list-fiche-columns.ts";
import { fillSheet, type Sheet } from "./sheet.ts";

/** The fiches as people read them, a row each. */
export function listFicheSheet(model: Model): Sheet {
  const { sheets } = stringsOf(model.settings).spreadsheet;
  return fillSheet(sheets.actors, listFicheColumns(model), model.actors);
}

/** Every link of every edition as people read them, the newest edition first. */
export function listLinkSheet(model: Model): Sheet {
  const { sheets } = stringsOf(model.settings).spreadsheet;
  return fillSheet(sheets.links, listCitedColumns(model), openLinkBase(model).links);
}
