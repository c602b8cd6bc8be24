import type { z } from "zod";
import { findNearest } from "../../text/find-nearest.ts";
import type { Explanation } from "../../text/problem.ts";
import { NBSP, NNBSP, quote } from "../../text/quote.ts";
import { isToFill } from "./text-fields.ts";

/** A field as its schema describes it, and whether it may not be left out. */
export type SchemaField = { description?: string | undefined; isRequired?: boolean };

/** Says in French what a schema refuses and what to do about it; a missing field is described as the schema describes it. */
export function explainIssue(issue: z.core.$ZodIssue, field: SchemaField = {}): Explanation {
  if (isToFill(issue.input)) return explainBlank(issue, field);
  switch (issue.code) {
    case "invalid_type":
      return explainType(issue, field);
    case "invalid_value":
      return explainChoice(issue.input, issue.values.map(String));
    case "too_big":
      return explainTooBig(issue);
    case "too_small":
      return explainTooSmall(issue, field);
    case "custom":
      return { message: issue.message, remedy: String(issue.params?.remedy ?? "corrigez la valeur") };
    default:
      return { message: `${quote(issue.input)} ${isNotAdmitted(issue.input)}`, remedy: "corrigez la valeur" };
  }
}

function isNotAdmitted(input: unknown): string {
  return `n'est pas ${Array.isArray(input) ? "admise" : "admis"} ici`;
}

/** What else one may do with a field that need not be there. */
function orDrop({ isRequired }: SchemaField): string {
  return isRequired ? "" : " ou retirez la ligne";
}

function explainBlank(issue: z.core.$ZodIssue, field: SchemaField): Explanation {
  if (issue.code === "invalid_value") return explainUnchosen(issue.input, issue.values.map(String));
  return {
    message: `${quote(issue.input)} ${FROM_FORM}`,
    remedy: `écrivez la valeur à la place${field.isRequired ? "" : ", ou retirez la ligne si le champ est facultatif"}`,
  };
}

const FROM_FORM = "est resté du modèle";

/** What stands in a form where a person has to choose. */
export function explainUnchosen(input: unknown, values: readonly string[]): Explanation {
  return { message: `${quote(input)} ${FROM_FORM}`, remedy: `choisissez parmi${NBSP}: ${joinChoices(values)}` };
}

const GROUP = {
  wrong: "n'est pas un groupe de champs",
  remedy: "écrivez ses champs dessous, en retrait",
  given: "donnez ses champs",
};

const TYPES: Record<string, { wrong: string; remedy: string; given: string }> = {
  string: { wrong: "n'est pas un texte", remedy: "écrivez la valeur entre guillemets", given: "donnez un texte" },
  number: { wrong: "n'est pas un nombre", remedy: "écrivez un nombre, sans guillemets", given: "donnez un nombre" },
  int: { wrong: "n'est pas un nombre entier", remedy: "écrivez un entier, sans guillemets", given: "donnez un entier" },
  boolean: {
    wrong: "n'est ni vrai ni faux",
    remedy: "écrivez true ou false, sans guillemets",
    given: "donnez true ou false",
  },
  array: {
    wrong: "n'est pas une liste",
    remedy: "écrivez chaque valeur sur sa ligne, après un tiret",
    given: "donnez une liste",
  },
  object: GROUP,
  record: GROUP,
};

const FALLBACK = { wrong: undefined, remedy: "corrigez la valeur", given: "donnez sa valeur" };

function explainType({ expected, input }: z.core.$ZodIssueInvalidType, field: SchemaField): Explanation {
  const { wrong, remedy, given } = TYPES[expected] ?? FALLBACK;
  if (input === undefined) return explainNoField(field.description ?? given);
  if (input === null) return { message: "le champ est vide", remedy: `${given}${orDrop(field)}` };
  const isGroup = typeof input === "object";
  return {
    message: `${quote(input)} ${wrong ?? isNotAdmitted(input)}`,
    remedy: isGroup && expected === "string" ? "écrivez une seule valeur" : remedy,
  };
}

/** A field that is not there, described as its schema describes it. */
export function explainNoField(description: string): Explanation {
  return { message: "le champ manque", remedy: `ajoutez-le${NBSP}: ${lowerFirst(description)}` };
}

export const EMPTY_LIST: Explanation = {
  message: "la liste est vide",
  remedy: "donnez au moins une valeur, sur une ligne après un tiret",
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function explainTooBig({ input, maximum }: z.core.$ZodIssueTooBig): Explanation {
  if (typeof input !== "string")
    return { message: `${quote(input)} dépasse ${maximum}`, remedy: `donnez ${maximum} au plus` };
  const excess = input.length - Number(maximum);
  return {
    message: `le texte compte ${input.length} caractères, ${maximum} au plus sont admis`,
    remedy: `retirez-en au moins ${excess}`,
  };
}

function explainTooSmall(
  { origin, input, minimum, inclusive }: z.core.$ZodIssueTooSmall,
  field: SchemaField,
): Explanation {
  if (origin === "array") return EMPTY_LIST;
  if (origin === "string") return { message: "le champ est vide", remedy: `donnez un texte${orDrop(field)}` };
  return inclusive
    ? { message: `${quote(input)} est inférieur à ${minimum}`, remedy: `donnez ${minimum} au moins` }
    : {
        message: `${quote(input)} n'est pas supérieur à ${minimum}`,
        remedy: `donnez un nombre au-dessus de ${minimum}`,
      };
}

/** « fermé » n'est pas une valeur connue ; choisissez parmi : … */
export function explainChoice(input: unknown, values: readonly string[]): Explanation {
  const choices = joinChoices(values);
  if (input === undefined)
    return { message: "le champ manque", remedy: `ajoutez-le, avec une valeur parmi${NBSP}: ${choices}` };
  if (input === null) return { message: "le champ est vide", remedy: `donnez une valeur parmi${NBSP}: ${choices}` };
  const near = typeof input === "string" ? findNearest(input, values) : undefined;
  return {
    message: `${quote(input)} n'est pas une valeur connue`,
    remedy: near ? `écrivez ${quote(near)}` : `choisissez parmi${NBSP}: ${choices}`,
  };
}

/** What may stand in a group, what does, and where else a field of the name that is asked about may stand. */
type Keys = { known: readonly string[]; written: readonly string[]; homes?: readonly FieldHome[] };

/** A place of fields: a group, by the names that lead to it (`theme.fonts`), or the first level. */
export type FieldHome = string | typeof FIRST_LEVEL;

export const FIRST_LEVEL: unique symbol = Symbol("the first level");

/** Groups that are named to who put a field elsewhere, at most: a name that many have tells nothing. */
const MOST_HOMES = 3;

/** A field that the schema does not know; one already written is not proposed in its stead. */
export function explainUnknownKey(key: string, { known, written, homes = [] }: Keys): Explanation {
  const free = known.filter((name) => !written.includes(name));
  const near = findNearest(key, free);
  const places: readonly FieldHome[] = homes.includes(FIRST_LEVEL) ? [FIRST_LEVEL] : homes;
  if (near === undefined && places.length > 0 && places.length <= MOST_HOMES) return explainMisplaced(key, places);
  const proposal = free.length > 0 ? `${NNBSP}; champs possibles${NBSP}: ${joinChoices(free)}` : "";
  return {
    message: `le champ ${quote(key)} n'existe pas`,
    remedy: near ? `écrivez ${quote(near)}` : `retirez-le${proposal}`,
  };
}

/** A field that stands where none of its name may, and where it belongs. */
export function explainMisplaced(key: string, homes: readonly FieldHome[]): Explanation {
  const groups = homes.filter((home) => home !== FIRST_LEVEL).map((home) => quote(home));
  const remedy =
    groups.length === 0 ? "placez-le au premier niveau" : `placez-le sous ${groups.join(" ou ")}, en retrait`;
  return { message: `le champ ${quote(key)} n'est pas à sa place`, remedy };
}

const MOST_CHOICES = 40;

function joinChoices(values: readonly string[]): string {
  return values.slice(0, MOST_CHOICES).join(", ") + (values.length > MOST_CHOICES ? "…" : "");
}
