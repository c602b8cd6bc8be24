import type { Routes } from "../model/routes.ts";
import type { LinkFault } from "../model/source.ts";
import { pluralKey } from "../text/plural-key.ts";
import { quote } from "../text/quote.ts";
import { slugify } from "../text/slug.ts";
import type { FoundValue } from "./find-values.ts";

type Label = {
  thing: string;
  /** The page that all texts of one key share. */
  path: (routes: Routes, text: string) => string;
  keyOf: (text: string) => string;
  /** What two spellings of one are: mostly one thing. `"one"` where a page joins them on purpose. */
  spellings: "error" | "warning" | "one";
  /** What to do with a text that gives no address. */
  remedy: string;
};

const [REMOVE, NAME] = ["retirez-le", "écrivez le nom en lettres"];

/** Every text of a source that is a step of an address: each route that is made of a text has its line here. */
export const LABELS = {
  tags: {
    ...{ thing: "le mot-clé", keyOf: pluralKey, spellings: "error", remedy: REMOVE },
    path: (routes, text) => routes.tag(text),
  },
  categories: {
    ...{ thing: "la rubrique", keyOf: pluralKey, spellings: "error", remedy: REMOVE },
    path: (routes, text) => routes.category(text),
  },
  authors: {
    ...{ thing: "l'auteur", keyOf: slugify, spellings: "warning", remedy: NAME },
    path: (routes, text) => routes.author(slugify(text)),
  },
  people: {
    ...{ thing: "la personne", keyOf: slugify, spellings: "warning", remedy: NAME },
    path: (routes, text) => routes.person(slugify(text)),
  },
  series: {
    ...{ thing: "la série", keyOf: slugify, spellings: "warning", remedy: "donnez-lui un titre en lettres" },
    path: (routes, text) => routes.series(text),
  },
  publishers: {
    ...{ thing: "l'éditeur", keyOf: slugify, spellings: "one", remedy: NAME },
    path: (routes, text) => routes.linkShelf("publishers", slugify(text)),
  },
  subjects: {
    ...{ thing: "la rubrique de liens", keyOf: slugify, spellings: "one", remedy: "donnez-lui un titre en lettres" },
    path: (routes, text) => routes.linkShelf("subjects", slugify(text)),
  },
  licences: {
    ...{
      thing: "la licence",
      keyOf: slugify,
      spellings: "one",
      remedy: "écrivez son identifiant SPDX, par exemple GPL-2.0-or-later",
    },
    path: (routes, text) => routes.value("licences", slugify(text)),
  },
} as const satisfies Record<string, Label>;

export type LabelName = keyof typeof LABELS;
export const LABEL_NAMES = Object.keys(LABELS) as LabelName[];

/** The texts of a source that are labels, by what they label. */
export type Labelled = Partial<Record<LabelName, readonly FoundValue[]>>;

/** A label with its file and the key of its page. */
export type FiledLabel = FoundValue & { file: string; key: string };

/** Labels that no address can be made from, and those that would share one though they differ. */
export function checkLabels(claimed: Readonly<Record<LabelName, readonly FiledLabel[]>>, routes: Routes): LinkFault[] {
  return LABEL_NAMES.flatMap((name) => checkLabel(claimed[name], LABELS[name], routes));
}

function checkLabel(labels: readonly FiledLabel[], label: Label, routes: Routes): LinkFault[] {
  const { thing, spellings, remedy, path: pathOf } = label;
  const known = new Map<string, FiledLabel[]>();
  return labels.flatMap((one): LinkFault[] => {
    const { file, path, line, text, key } = one;
    const place = { file, path, ...(line === undefined ? {} : { line }) };
    if (key === "") return [{ ...place, message: `${thing} ${quote(text)} n'a ni lettre ni chiffre`, remedy }];
    const [first, ...others] = known.get(key) ?? [];
    if (!first || ![first, ...others].some((other) => other.text === text))
      known.set(key, [...(first ? [first, ...others] : []), one]);
    if (!first || first.text === text) return [];
    const seen = { file: first.file, path: first.path };
    const level = spellings === "error" ? {} : { level: "warning" as const };
    if (signsOf(first.text) !== signsOf(text))
      return [{ ...place, ...level, seen, ...explainShared(label, text, first.text, pathOf(routes, text)) }];
    if (spellings === "one") return [];
    const message = `${thing} ${quote(text)} s'écrit aussi ${quote(first.text)}`;
    return [{ ...place, ...level, message, remedy: "gardez une seule des deux graphies", seen }];
  });
}

/** Signs that make another name of one, « C++ » of « C », and that no address keeps; punctuation does not. */
function signsOf(text: string): string {
  return (text.normalize("NFKC").match(/[\p{S}#@%&*\\/]/gu) ?? []).filter((sign) => !/[`´^~¨]/u.test(sign)).join("");
}

/** How the signs are said that an address does not keep. */
const SPOKEN: Readonly<Record<string, string>> = {
  "+": " plus",
  "#": " sharp",
  "&": " et ",
  "@": " at ",
  "%": " pour cent",
};

function explainShared({ thing, spellings, remedy }: Label, text: string, other: string, address: string) {
  const message = `${thing} ${quote(text)} et ${quote(other)} auraient la même adresse, ${address}`;
  if (spellings === "one") return { message, remedy };
  const spoken = [text, other].map((one) => one.replace(/[+#&@%]/gu, (sign) => SPOKEN[sign] ?? sign).trim());
  const [example] = spoken.filter((one, index) => one !== [text, other][index]);
  const shown = example && `, par exemple ${quote(example.replace(/\s+/gu, " "))}`;
  return {
    message,
    remedy: shown ? `écrivez en toutes lettres ce qui les distingue${shown}` : "écrivez l'un des deux autrement",
  };
}
