import { type JsonSchema, listChoices } from "../exports/data/build-fiche-schema.ts";
import { quoteYaml } from "../syntax/quote-yaml.ts";
import type { FicheForm } from "./read-fiche-form.ts";

type Words = FicheForm["words"];

/** A value put into the form; a guess is marked, for a person to check. */
export type Filled = { value: string; isGuess?: boolean };
/** What is known of a fiche: texts, and lists of groups of texts. */
export type FormValues = Readonly<Record<string, Filled | readonly Record<string, Filled>[]>>;

/** What tells an editor (yaml-language-server) where the schema is, so that it completes and checks while one types. */
export const SCHEMA_LINE = "# yaml-language-server: $schema=_schema.json";

const WIDTH = 100;

/**
 * A fiche to fill in, as YAML: every field of the schema in its order, under its description. Fields with a value and required
 * ones are active; the others are commented out by a « # » that no space follows.
 */
export function renderForm({ schema, words }: FicheForm, intro: readonly string[], values: FormValues = {}): string {
  const { properties = {}, required = [] } = schema;
  const blocks = Object.entries(properties).map(([key, field]) => {
    const isRequired = required.includes(key);
    const comment = [...wrapComment(describe(field, isRequired, words)), ...renderChoices(field, words)];
    return [...comment, ...renderValue(key, field, { isRequired, value: values[key], words })].join("\n");
  });
  return `${[[SCHEMA_LINE, ...intro.flatMap(wrapComment)].join("\n"), ...blocks].join("\n\n")}\n`;
}

/** A field as the form has it: what it must be, what is known of it, and the words around. */
type FieldState = { isRequired: boolean; value: FormValues[string] | undefined; words: Words };

function renderValue(key: string, schema: JsonSchema, { isRequired, value, words }: FieldState): string[] {
  if (value !== undefined) return renderFilled(key, value, words);
  const blank = renderBlank(key, schema, isRequired, words);
  return isRequired ? blank : blank.map((line) => `#${line}`);
}

function renderFilled(key: string, value: FormValues[string], words: Words): string[] {
  const renderPair = (name: string, { value: text, isGuess }: Filled) =>
    `${name}: ${quoteYaml(text)}${isGuess ? ` ${words.guess}` : ""}`;
  if ("value" in value) return [renderPair(key, value as Filled)];
  const items = value as readonly Record<string, Filled>[];
  return [`${key}:`, ...items.flatMap((item) => indentItem(Object.entries(item).map((pair) => renderPair(...pair))))];
}

function renderBlank(key: string, schema: JsonSchema, isActive: boolean, words: Words): string[] {
  const { type, items } = schema;
  if (items?.type === "object") return [`${key}:`, ...indentItem(renderBlankGroup(items, isActive, words))];
  if (items) return [`${key}:`, `  - ${blankValue(items, words)}`];
  if (type === "object") return [`${key}:`, ...renderBlankGroup(schema, isActive, words).map((line) => `  ${line}`)];
  return [`${key}: ${blankValue(schema, words)}`];
}

/** In a group that is active, optional fields are commented out one by one, but the first of a group that has no other. */
function renderBlankGroup({ properties = {}, required = [] }: JsonSchema, isActive: boolean, words: Words): string[] {
  return Object.entries(properties).map(([key, field], index) => {
    const isRequired = required.includes(key);
    const isLive = isRequired || (required.length === 0 && index === 0);
    return `${isActive && !isLive ? "#" : ""}${key}: ${blankValue(field, words)} # ${describe(field, isRequired, words)}`;
  });
}

function blankValue(schema: JsonSchema, words: Words): string {
  const { type, anyOf } = schema;
  if (type === "boolean") return "true";
  if (type === "number" || type === "integer") return "0";
  if (listChoices(schema)) return quoteYaml(words.toChoose);
  return quoteYaml(anyOf ? words.date : words.toFill);
}

function indentItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`);
}

function describe({ description = "" }: JsonSchema, isRequired: boolean, words: Words): string {
  return isRequired ? words.required(description) : description;
}

/** The values that the field, or a field of its group, takes. */
function renderChoices(schema: JsonSchema, words: Words, name?: string): string[] {
  const { items, properties } = schema;
  if (items) return renderChoices(items, words, name);
  if (properties) return Object.entries(properties).flatMap(([key, field]) => renderChoices(field, words, key));
  const choices = schema.oneOf?.map((term) => `${term.const} (${term.title})`) ?? listChoices(schema);
  return choices ? wrapComment(words.values(choices.join(", "), name)) : [];
}

/** Prose as comments, broken between words. */
function wrapComment(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
