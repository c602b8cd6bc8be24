import { z } from "zod";
import type { Explanation, Problem } from "../../text/problem.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { explainIssue, explainUnknownKey, FIRST_LEVEL, type FieldHome, type SchemaField } from "./explain-issue.ts";

export type FieldPath = readonly (string | number)[];

/** A problem that knows its field but not yet its line. */
export type Fault = Explanation & { path: FieldPath; level?: Problem["level"] };

/** A fault of a text, with its line counted from 0 in the body. */
export type BodyFault = Omit<Fault, "path"> & { line: number; field?: string };

/** Parses an unknown value against a schema; every fault is told at once, in French. */
export function parseValue<S extends z.ZodType>(schema: S, input: unknown): Result<z.infer<S>, Fault> {
  const result = schema.safeParse(input, { reportInput: true });
  return result.success
    ? accept(result.data)
    : refuse(...result.error.issues.flatMap((issue) => toFaults(issue, schema, input)));
}

/** Renders a path as a contributor would write it: `links[0].url`. */
export function renderPath(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

function toFaults(issue: z.core.$ZodIssue, schema: z.ZodType, whole: unknown): Fault[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "invalid_union")
    return pickForm(issue).flatMap((inner) =>
      toFaults({ ...inner, path: [...issue.path, ...inner.path] }, schema, whole),
    );
  const field = findField(schema, path);
  if (issue.code !== "unrecognized_keys") return [{ path, ...explainIssue(issue, field) }];
  const known = field?.keys ?? [];
  const written = Object.keys(issue.input ?? {});
  const isFirst = (key: string) => typeof whole === "object" && whole !== null && Object.hasOwn(whole, key);
  return issue.keys.map((key) => {
    const homes = findHomes(schema, key).filter((home) => home !== FIRST_LEVEL || !isFirst(key));
    return { path: [...path, key], ...explainUnknownKey(key, { known, written, homes }) };
  });
}

/** What is wrong with the form that a value was meant to have, of those that it may have: a group of fields, or a plain value. */
function pickForm({ input, errors }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const isGroup = typeof input === "object" && input !== null;
  const refusesKind = (issues: readonly z.core.$ZodIssue[]) =>
    issues.some(({ code, path }) => path.length === 0 && code === (isGroup ? "invalid_value" : "invalid_type"));
  return errors.find((issues) => !refusesKind(issues)) ?? errors[0] ?? [];
}

/** What the schema says of the field at a path: its description, whether its group must have it, and its keys where it is an object. */
function findField(schema: z.ZodType, path: FieldPath): (SchemaField & { keys: string[] }) | undefined {
  let current: unknown = schema;
  let isRequired = false;
  for (const step of path) {
    const holder = unwrap(current);
    if (holder instanceof z.ZodObject) current = holder.shape[String(step)];
    isRequired = holder instanceof z.ZodObject && current !== undefined && unwrap(current) === current;
    if (holder instanceof z.ZodObject) continue;
    if (holder instanceof z.ZodArray) current = holder.element;
    else return undefined;
  }
  const bare = unwrap(current);
  const { description } = (current ?? {}) as { description?: string };
  return { description, isRequired, keys: bare instanceof z.ZodObject ? Object.keys(bare.shape) : [] };
}

function unwrap(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapped ? unwrap(schema.def.innerType) : schema;
}

/** The places of a schema that have a field of this name; in a list at the first level, each entry is a first level of its own. */
function findHomes(schema: unknown, key: string, path: readonly string[] = []): FieldHome[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return findHomes(bare.element, key, path);
  if (bare instanceof z.ZodUnion) return [...new Set(bare.options.flatMap((one) => findHomes(one, key, path)))];
  if (!(bare instanceof z.ZodObject)) return [];
  const inner = Object.entries(bare.shape).flatMap(([name, field]) => findHomes(field, key, [...path, name]));
  if (!(key in bare.shape)) return inner;
  return [path.length === 0 ? FIRST_LEVEL : path.join("."), ...inner];
}
