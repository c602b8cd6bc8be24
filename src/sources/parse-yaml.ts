import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { quote } from "../model/fields.ts";
import type { FieldPath } from "../model/parse-value.ts";
import type { Explanation } from "../model/problem.ts";
import { locateField } from "./locate-field.ts";

/** Tells the line, counted from 1, on which a field stands; a missing field has the line of its parent. */
export type Locate = (path: FieldPath) => number;

export type ParsedYaml =
  | { ok: true; value: unknown; locate: Locate }
  | { ok: false; line: number; message: string; remedy: string };

/**
 * Parses YAML 1.2 (core schema: no dates, no base-60 numbers, no `yes`). Aliases are refused: a fiche has no use for them, and a
 * few lines of them make a value without end. A text that holds nothing is a fault.
 */
export function parseYaml(text: string): ParsedYaml {
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
    return isEmpty(value) ? refuseEmpty() : { ok: true, value, locate: (path) => locateField(text, path) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason.includes("input is empty")) return refuseEmpty();
    const line = error.mark?.line ?? 0;
    const { message, remedy } = explainSyntax(error.reason, text.split("\n")[line] ?? "");
    return refuseYaml(line + 1, message, remedy);
  }
}

/** A text that is not read further; its line counts from 1. */
export function refuseYaml(line: number, message: string, remedy: string): ParsedYaml {
  return { ok: false, line, message, remedy };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

function refuseEmpty(): ParsedYaml {
  return refuseYaml(1, "aucun champ n'est écrit", "écrivez chaque champ sur sa ligne");
}

const SYNTAX: readonly [sign: string, message: string, remedy: string][] = [
  ["tab characters", "une tabulation sert de retrait", "remplacez-la par des espaces"],
  ["more", "le fichier contient deux documents", "retirez la ligne --- qui les sépare"],
  ["alias", "YAML y voit un renvoi (&, *)", "mettez le texte entre guillemets doubles"],
  ["double quoted scalar", "un guillemet ouvert n'est pas fermé", "fermez-le, et écrivez \\\" ceux de l'intérieur"],
  [
    "single quoted scalar",
    "une apostrophe ouvre un texte qu'aucune ne ferme",
    "mettez le texte entre guillemets doubles",
  ],
  [
    "flow collection",
    "une liste entre crochets ou accolades est mal écrite",
    "séparez ses valeurs par des virgules et fermez-la",
  ],
  ["escape sequence", "une barre oblique inverse est mal employée", "écrivez-la deux fois"],
  ["tag", "YAML y voit une étiquette (!)", "mettez le texte entre guillemets doubles"],
  ["maxDepth", "trop de listes sont emboîtées", "retirez les crochets en trop"],
  ["non-printable", "le texte contient un caractère invisible", "retapez la ligne"],
  ["null byte", "le texte contient un caractère invisible", "retapez la ligne"],
  ["indentation", "le retrait de la ligne ne convient pas", "alignez-la sur celles du même niveau, avec des espaces"],
];

function explainSyntax(reason: string, line: string): Explanation {
  if (reason.includes("duplicated mapping key")) {
    const key = /^[\s-]*(?:"([^"]+)"|'([^']+)'|([^:]+?))\s*:/u.exec(line)?.slice(1).find(Boolean);
    const field = key === undefined ? "le champ" : `le champ ${quote(key)}`;
    return { message: `${field} est écrit deux fois`, remedy: "gardez une seule des deux lignes" };
  }
  if (reason.includes("of a mapping entry") && /:\s.*:(?:\s|$)/u.test(line))
    return { message: "un second deux-points coupe la ligne", remedy: "mettez le texte entre guillemets doubles" };
  const [, message, remedy] = SYNTAX.find(([sign]) => reason.includes(sign)) ?? [];
  if (message !== undefined && remedy !== undefined) return { message, remedy };
  return {
    message: "cette ligne n'est pas du YAML",
    remedy: `mettez le texte entre guillemets doubles (un deux-points suivi d'un espace, un # ou un retrait inégal trompent YAML)`,
  };
}
