import { type JsonSchema, listChoices } from "../exports/data/build-fiche-schema.ts";
import { GUESS_MARK, TO_FILL } from "../model/schema/text-fields.ts";
import { quoteYaml } from "../syntax/quote-yaml.ts";
import { NBSP, NNBSP } from "../text/quote.ts";

/** A value put into the form; a guess is marked, for a person to check. */
export type Filled = { value: string; isGuess?: boolean };
/** What is known of a fiche: texts, and lists of groups of texts. */
export type FormValues = Readonly<Record<string, Filled | readonly Record<string, Filled>[]>>;

/** What tells an editor (yaml-language-server) where the schema is, so that it completes and checks while one types. */
export const SCHEMA_LINE = "# yaml-language-server: $schema=_schema.json";

/** How to use the form; what stands between « # » and its text tells prose from fields. */
export const HOW_TO_FILL = `Remplacez chaque «${NBSP}${TO_FILL}${NBSP}». Retirez le # en tête des lignes que vous renseignez${NNBSP}; effacez les autres${NBSP}: ce que l'on ignore ne s'écrit pas.`;

const WIDTH = 100;
const DATE_FORM = "AAAA-MM-JJ";

/**
 * A fiche to fill in, as YAML: every field of the schema in its order, under its description. Fields with a value and required
 * ones are active; the others are commented out by a « # » that no space follows.
 */
export function renderForm(schema: JsonSchema, intro: readonly string[], values: FormValues = {}): string {
  const blocks = Object.entries(schema.properties ?? {}).map(([key, field]) =>
    renderField(key, field, schema.required?.includes(key) ?? false, values[key]).join("\n"),
  );
  return `${[[SCHEMA_LINE, ...intro.flatMap(wrapComment)].join("\n"), ...blocks].join("\n\n")}\n`;
}

function renderField(
  key: string,
  schema: JsonSchema,
  isRequired: boolean,
  value: FormValues[string] | undefined,
): string[] {
  const comment = [...wrapComment(describe(schema, isRequired)), ...renderChoices(schema)];
  if (value !== undefined) return [...comment, ...renderFilled(key, value)];
  const blank = renderBlank(key, schema, isRequired);
  return [...comment, ...(isRequired ? blank : blank.map((line) => `#${line}`))];
}

function renderFilled(key: string, value: FormValues[string]): string[] {
  if ("value" in value) return [renderPair(key, value as Filled)];
  const items = value as readonly Record<string, Filled>[];
  return [`${key}:`, ...items.flatMap((item) => indentItem(Object.entries(item).map((pair) => renderPair(...pair))))];
}

function renderPair(key: string, { value, isGuess }: Filled): string {
  return `${key}: ${quoteYaml(value)}${isGuess ? ` ${GUESS_MARK}` : ""}`;
}

function renderBlank(key: string, schema: JsonSchema, isActive: boolean): string[] {
  const { type, items } = schema;
  if (items?.type === "object") return [`${key}:`, ...indentItem(renderBlankGroup(items, isActive))];
  if (items) return [`${key}:`, `  - ${blankValue(items)}`];
  if (type === "object") return [`${key}:`, ...renderBlankGroup(schema, isActive).map((line) => `  ${line}`)];
  return [`${key}: ${blankValue(schema)}`];
}

/** In a group that is active, optional fields are commented out one by one, but the first of a group that has no other. */
function renderBlankGroup({ properties = {}, required = [] }: JsonSchema, isActive: boolean): string[] {
  return Object.entries(properties).map(([key, field], index) => {
    const isRequired = required.includes(key);
    const isLive = isRequired || (required.length === 0 && index === 0);
    return `${isActive && !isLive ? "#" : ""}${key}: ${blankValue(field)} # ${describe(field, isRequired)}`;
  });
}

function blankValue({ type, anyOf }: JsonSchema): string {
  if (type === "boolean") return "true";
  if (type === "number" || type === "integer") return "0";
  return quoteYaml(anyOf ? DATE_FORM : TO_FILL);
}

function indentItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`);
}

function describe({ description = "" }: JsonSchema, isRequired: boolean): string {
  return isRequired ? `${description} (obligatoire)` : description;
}

/** The values that the field, or a field of its group, takes. */
function renderChoices(schema: JsonSchema, name = "Valeurs"): string[] {
  const { items, properties } = schema;
  if (items) return renderChoices(items, name);
  if (properties) return Object.entries(properties).flatMap(([key, field]) => renderChoices(field, key));
  const choices = schema.oneOf?.map((term) => `${term.const} (${term.title})`) ?? listChoices(schema);
  return choices ? wrapComment(`${name}${NBSP}: ${choices.join(", ")}`) : [];
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
