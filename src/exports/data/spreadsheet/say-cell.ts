import type { Actor, Model } from "../../../model/model.ts";
import type { Axis } from "../../../model/schema/vocabulary.ts";
import { stringsOf } from "../../../model/strings-of.ts";
import { labelOf } from "../../../model/views/list-facets.ts";
import type { Strings } from "../../../words/strings.ts";
import type { SheetCell } from "./sheet.ts";

/** How wide a column is, in characters, and what stands in its cells. */
export type CellReading = readonly [width: number, read: (actor: Actor) => SheetCell];

/** What coded values are told with. */
export type Speech = {
  words: Strings;
  /** The address of the site. */
  url: string;
  term: (axis: Axis, id: string) => string;
};

export function openSpeech({ settings, vocabularies }: Pick<Model, "settings" | "vocabularies">): Speech {
  return {
    words: stringsOf(settings),
    url: settings.url,
    term: (axis, id) => labelOf(vocabularies, axis, id),
  };
}

export function answer(value: boolean | undefined, { words }: Speech): SheetCell {
  return value === undefined ? undefined : value ? words.fiche.yes : words.fiche.no;
}

/** Values of one cell. */
export function joinTexts(texts: readonly string[], { words }: Speech): string {
  return texts.join(words.spreadsheet.separator);
}

export function joinTerms(axis: Axis, ids: readonly string[], speech: Speech): string {
  return joinTexts(
    ids.map((id) => speech.term(axis, id)),
    speech,
  );
}

export function dateCell(date: string | undefined): SheetCell {
  return date === undefined ? undefined : { date };
}

export function addressCell(address: string | undefined): SheetCell {
  return address === undefined ? undefined : { addresses: [address] };
}

/** A text and what is said of it between brackets, where there is any. */
export function withNote(text: string, ...notes: readonly (string | undefined)[]): string {
  const told = notes.filter(Boolean).join(", ");
  return told === "" ? text : `${text} (${told})`;
}
