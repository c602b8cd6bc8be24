import type { Cell } from "write-excel-file/node";
import { contactAbout, emailOf } from "../../../model/contact-of.ts";
import type { Model } from "../../../model/model.ts";
import { routesOf } from "../../../model/routes.ts";
import { stringsOf } from "../../../model/strings-of.ts";
import type { Palette } from "../../../theme/palette.ts";
import { formatDate } from "../../../words/format-date.ts";
import { type DrawnSheet, drawHeading, drawLink, drawText } from "./draw-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** A line of the sheet: what is said, of what, and where that leads; alone, a title of what follows. */
type Line = { label: string; text?: string; address?: string };

/** In characters: of what things are called, then of what is said of them. */
const WIDTHS = [34, 96];

/** The sheet that says whose the data are, under which licence, how to read them and what each column means. */
export function drawReadMe(sheets: readonly Sheet[], model: Model, look: Palette): DrawnSheet {
  const { sheets: names } = stringsOf(model.settings).spreadsheet;
  const lines = [
    ...tellOrigin(model),
    ...tellReading(sheets, model),
    ...sheets.flatMap((one) => tellColumns(one, model)),
  ];
  return {
    excel: {
      sheet: names.about,
      data: lines.map((line, index) => drawLine(line, index === 0, look)),
      columns: WIDTHS.map((width) => ({ width })),
      showGridLines: false,
    },
    isFiltered: false,
    links: lines.flatMap(({ address }, row) => (address === undefined ? [] : [{ row, column: 1, address }])),
  };
}

/** Points of the title. */
const TITLE_SIZE = 18;

function drawLine({ label, text, address }: Line, isTitle: boolean, look: Palette): Cell[] {
  if (label === "") return [null];
  if (isTitle) return [{ value: label, type: String, fontWeight: "bold", fontSize: TITLE_SIZE, textColor: look.ink }];
  if (text === undefined) return [drawHeading(label, look), drawHeading(" ", look)];
  return [{ ...drawText(label), fontWeight: "bold" }, address === undefined ? drawText(text) : drawLink(text, look)];
}

const BLANK: Line = { label: "" };

/** What the data are, of when, whose, and where what is wrong in them is told. */
function tellOrigin({ settings, today }: Model): Line[] {
  const words = stringsOf(settings);
  const { title, made, cite, correct } = words.spreadsheet.about;
  const { data } = words;
  const { name, url } = settings.licence;
  const page = new URL(routesOf(settings).data(), settings.url).href;
  const matter = { subject: title(settings.title), page, questions: [] };
  const contact = contactAbout(settings, matter);
  return [
    { label: title(settings.title) },
    BLANK,
    { label: settings.title, text: settings.description, address: settings.url },
    { label: made, text: formatDate(today, words) },
    { label: words.spreadsheet.about.licence, text: name, address: url },
    { label: cite, text: data.citation(settings.title, page, name, today) },
    ...(contact === undefined
      ? []
      : [{ label: correct, text: emailOf(settings) ?? contact, address: new URL(contact, settings.url).href }]),
    BLANK,
  ];
}

/** What the sheets hold, how they are read, and what a program takes instead. */
function tellReading(sheets: readonly Sheet[], { settings, actors }: Model): Line[] {
  const { contents, rows, reading, rules, programs, ...words } = stringsOf(settings).spreadsheet.about;
  const routes = routesOf(settings);
  const leadTo = (label: string, path: string): Line => {
    const address = new URL(path, settings.url).href;
    return { label, text: address, address };
  };
  return [
    { label: contents },
    ...sheets.map((sheet) => ({ label: sheet.name, text: rows(sheet.rows.length) })),
    BLANK,
    { label: reading },
    ...rules.map(([label, text]) => ({ label, text })),
    BLANK,
    { label: programs },
    leadTo(words.page, routes.data()),
    ...(actors.length === 0
      ? []
      : [leadTo(words.table, routes.dataFile("actors")), leadTo(words.schema, routes.dataFile("schema"))]),
    BLANK,
  ];
}

function tellColumns({ name, columns }: Sheet, { settings }: Model): Line[] {
  const { columnsOf } = stringsOf(settings).spreadsheet.about;
  return [{ label: columnsOf(name) }, ...columns.map(({ heading, about }) => ({ label: heading, text: about })), BLANK];
}
