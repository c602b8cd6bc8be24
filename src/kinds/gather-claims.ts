import { listImages } from "../markdown/list-images.ts";
import type { KindName, SourceOf } from "../model/contents.ts";
import type { LinkFault, Read } from "../model/source.ts";
import { oncePer } from "../model/views/once-per.ts";
import { quote } from "../text/quote.ts";
import { hyphenate } from "../text/slug.ts";
import { checkCitedAddresses } from "./check-cited-addresses.ts";
import { type FoundValue, findTexts, findValues, listTexts } from "./find-values.ts";
import type { Kind } from "./kind.ts";
import { type FiledLabel, LABEL_NAMES, LABELS, type Labelled, type LabelName } from "./labels.ts";

export type FiledValue = FoundValue & { file: string };

/** What a file says that others may contradict, and what is wrong with it whatever they say. */
export type FileClaims = {
  /** The fiches that it names, by their ids; itself among them is a fault. */
  actors: readonly (FiledValue & { isOwn: boolean })[];
  labels: Readonly<Record<LabelName, readonly FiledLabel[]>>;
  /** Names of people who object to being named, hyphenated. */
  objections: readonly string[];
  pictures: readonly LinkFault[];
  citations: readonly LinkFault[];
};

/** Most files claim little: one empty list for all. */
const NONE: readonly never[] = [];

/** The claims of a file of any kind, gathered once: best as it is read, while it is at hand in the processor's memory. */
export const gatherClaims = oncePer(
  <K extends KindName>(source: Read<SourceOf<K>>, kind: Kind<K>, name: K): FileClaims => {
    const { file, raw } = source;
    return {
      actors: placeIn(file, kind.namedActors(source)).map((one) => ({
        ...one,
        isOwn: name === "actors" && one.text === source.id,
      })),
      labels: listLabels(file, { people: kind.namedPeople(source), ...kind.labels(source) }),
      objections: name === "actors" ? listObjections(raw) : NONE,
      pictures: mayShowPicture(raw) ? checkFieldPictures(file, raw) : NONE,
      citations: checkCitedAddresses(file, raw),
    };
  },
);

function listLabels(file: string, labelled: Labelled): FileClaims["labels"] {
  const labels = LABEL_NAMES.map((name) => [
    name,
    placeIn(file, labelled[name] ?? NONE).map((one) => ({ ...one, key: LABELS[name].keyOf(one.text) })),
  ]);
  return Object.fromEntries(labels) as FileClaims["labels"];
}

/** What is found in a file, with it. */
export function placeIn(file: string, found: readonly FoundValue[]): readonly FiledValue[] {
  return found.length === 0 ? NONE : found.map((one) => ({ ...one, file }));
}

/** Whether any text of a value may hold a picture: asked of every source, so that it makes nothing. */
function mayShowPicture(value: unknown): boolean {
  if (typeof value === "string") return value.includes("![");
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (mayShowPicture((value as Record<string, unknown>)[key])) return true;
  return false;
}

/** Pictures in fields: one of another site would be asked for by every reader, and none has a file beside the field. */
function checkFieldPictures(file: string, raw: unknown): LinkFault[] {
  return listTexts(raw).flatMap(({ path, text }) =>
    listImages(text).map(({ address }) => ({
      ...{ file, path },
      message: `l'image ${quote(address)} ne peut pas paraître dans un champ`,
      remedy: "retirez-la, ou mettez un lien vers la page où on la voit",
    })),
  );
}

function listObjections(raw: unknown): string[] {
  return findValues(raw, ["people", "*"])
    .filter(({ value }) => findValues(value, ["objected"])[0]?.value === true)
    .flatMap(({ value }) => findTexts(value, ["name"]).map(({ text }) => hyphenate(text)));
}
