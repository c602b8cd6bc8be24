import type { Actor, Model } from "../../../model/model.ts";
import type { OwnField, OwnValue } from "../../../model/schema/own-field.ts";
import { listExported } from "../../../model/views/own-axis.ts";
import type { Strings } from "../../../words/strings.ts";
import { readDeeds } from "./read-deeds.ts";
import { readIdentity } from "./read-identity.ts";
import { answer, type CellReading, openSpeech, type Speech } from "./say-cell.ts";
import type { SheetCell, SheetColumn } from "./sheet.ts";

type ColumnKey = keyof Strings["spreadsheet"]["actors"];

/** The last column of those that one filters by; the site's own fields follow it. */
const LAST_OF_FIRST: ColumnKey = "page";

/** The columns of the table of fiches for people: in the words of the site, the most useful first. */
export function listFicheColumns(site: Pick<Model, "settings" | "vocabularies" | "fields">): SheetColumn<Actor>[] {
  const speech = openSpeech(site);
  const readings: Readonly<Record<ColumnKey, CellReading>> = { ...readIdentity(speech), ...readDeeds(speech) };
  const keys = Object.keys(readings) as ColumnKey[];
  const columns = keys.map((key): SheetColumn<Actor> => {
    const [heading, about] = speech.words.spreadsheet.actors[key];
    const [width, read] = readings[key];
    return { heading, about, width, read };
  });
  const own = listExported(site.fields).map((field) => makeOwnColumn(field, speech));
  return columns.toSpliced(keys.indexOf(LAST_OF_FIRST) + 1, 0, ...own);
}

const OWN_WIDTH = 24;

function makeOwnColumn(field: OwnField, speech: Speech): SheetColumn<Actor> {
  const { id, label, help } = field;
  const read = ({ own }: Actor) => (own?.[id] === undefined ? undefined : sayOwn(field, own[id], speech));
  return { heading: label, about: help, width: OWN_WIDTH, read };
}

function sayOwn({ type, choices = [] }: OwnField, value: OwnValue, speech: Speech): SheetCell {
  switch (type) {
    case "yes-no":
      return answer(value === true, speech);
    case "choice":
      return choices.find(({ id }) => id === value)?.label ?? `${value}`;
    case "number":
      return Number(value);
    case "date":
      return { date: `${value}` };
    case "address":
      return { addresses: [`${value}`] };
    case "text":
      return `${value}`;
  }
}
