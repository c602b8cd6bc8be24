import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import { NBSP, quote } from "./fields.ts";

export type FieldPath = readonly (string | number)[];

/** A problem that knows its field but not yet its line. */
export type Fault = { path: FieldPath; message: string; remedy: string; level?: "error" | "warning" };

export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** Parses an unknown value against a schema; every fault is told at once, in French. */
export function parseValue<S extends z.ZodType>(schema: S, input: unknown): Parsed<z.infer<S>> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, faults: result.error.issues.flatMap((issue) => explainIssue(issue, schema)) };
}

/** Renders a path as a contributor would write it: `links[0].url`. */
export function renderPath(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], ...explainUnknownKey(key, known) }));
  }
  return [{ path, ...explain(issue) }];
}

function explain(issue: z.core.$ZodIssue): { message: string; remedy: string } {
  switch (issue.code) {
    case "invalid_type":
      return explainType(issue);
    case "invalid_value":
      return explainChoice(issue.input, issue.values.map(String));
    case "too_big":
      return explainTooBig(issue);
    case "too_small":
      return issue.origin === "array"
        ? { message: "la liste est vide", remedy: "donnez au moins une valeur" }
        : {
            message: `${quote(issue.input)} est trop petit ou vide`,
            remedy: "complétez la valeur ou retirez la ligne",
          };
    case "invalid_format":
      return { message: `${quote(issue.input)} n'a pas la forme attendue`, remedy: "voyez la description du champ" };
    case "custom":
      return { message: issue.message, remedy: String(issue.params?.remedy ?? "corrigez la valeur") };
    default:
      return { message: `${quote(issue.input)} n'est pas admis ici`, remedy: "corrigez la valeur" };
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "un groupe de champs",
};

function explainType(issue: z.core.$ZodIssueInvalidType): { message: string; remedy: string } {
  const wanted = TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.input === undefined) return { message: "le champ manque", remedy: `ajoutez ${wanted}` };
  if (issue.input === null) return { message: "le champ est vide", remedy: `donnez ${wanted} ou retirez la ligne` };
  const remedy = issue.expected === "string" ? "écrivez la valeur entre guillemets" : `écrivez ${wanted}`;
  return { message: `${quote(issue.input)} n'est pas ${wanted}`, remedy };
}

function explainTooBig(issue: z.core.$ZodIssueTooBig): { message: string; remedy: string } {
  const { input, maximum } = issue;
  if (typeof input !== "string") return { message: `${quote(input)} dépasse ${maximum}`, remedy: "corrigez la valeur" };
  const excess = input.length - Number(maximum);
  return {
    message: `${input.length} caractères, ${maximum} au plus`,
    remedy: `retirez au moins ${excess} caractère${excess > 1 ? "s" : ""}`,
  };
}

/** « fermé » n'est pas une valeur connue ; vouliez-vous « closed » ? Valeurs : … */
export function explainChoice(input: unknown, values: readonly string[]): { message: string; remedy: string } {
  if (input === undefined)
    return { message: "le champ manque", remedy: `donnez une valeur parmi${NBSP}: ${values.join(", ")}` };
  const near = typeof input === "string" ? nearest(input, values) : undefined;
  const remedy = near ? `écrivez ${quote(near)}` : `choisissez parmi${NBSP}: ${values.slice(0, 40).join(", ")}`;
  return { message: `${quote(input)} n'est pas une valeur connue`, remedy };
}

function explainUnknownKey(key: string, known: readonly string[]): { message: string; remedy: string } {
  const near = nearest(key, known);
  return {
    message: `le champ ${quote(key)} n'existe pas`,
    remedy: near ? `écrivez ${quote(near)}` : `retirez-le${NBSP}; champs possibles${NBSP}: ${known.join(", ")}`,
  };
}

/** The closest known word, when it is close enough to be a slip of the pen. */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const match = closest(word.toLowerCase(), [...known]);
  return distance(word.toLowerCase(), match) <= Math.max(1, match.length * 0.4) ? match : undefined;
}

/** The keys that an object schema knows at a path; none where the path leads to no object. */
function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrap(current.shape[String(step)]);
    else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  return schema;
}
