import type { KindName, SourceOf } from "../model/contents.ts";
import type { LinkFault, Read, ReadLists } from "../model/source.ts";
import { lastPer } from "../model/views/once-per.ts";
import { isDay } from "../text/dates.ts";
import { quote } from "../text/quote.ts";
import { findTexts } from "./find-values.ts";
import { visitKinds } from "./table.ts";

/**
 * Days of an update that cannot be: before the text was out, or still to come (scieloorg/packtools#1268: a year mistyped). A text that comes
 * out later may be dated so (google/WebFundamentals#5972). Warnings: the clock may be behind, and other programs write such days.
 */
export function checkUpdates(lists: ReadLists, today: string): LinkFault[] {
  return visitKinds((_, name) => lists[name].flatMap((source) => checkUpdate(source, today)));
}

const checkUpdate = lastPer(
  <K extends KindName>({ file, raw }: Read<SourceOf<K>>, today: string): readonly LinkFault[] => {
    const [updated] = findTexts(raw, UPDATED);
    if (updated === undefined || !isDay(updated.text)) return NONE;
    const date = findTexts(raw, DATE)[0]?.text ?? "";
    const place = { file, path: updated.path, level: "warning" as const };
    if (isDay(date) && updated.text < date)
      return [
        {
          ...{ ...place, seen: { file, path: DATE } },
          message: `la mise à jour est datée de ${quote(updated.text)}, avant la parution, de ${quote(date)}`,
          remedy: "corrigez l'un des deux jours",
        },
      ];
    if (updated.text <= today || date > today) return NONE;
    const message = `la date ${quote(updated.text)} est encore à venir`;
    return [{ ...place, message, remedy: "écrivez le jour où le texte a été mis à jour" }];
  },
);

const NONE: readonly never[] = [];
const UPDATED = ["updated"];
const DATE = ["date"];
