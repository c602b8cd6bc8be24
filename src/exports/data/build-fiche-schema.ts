import { z } from "zod";
import { ficheSchema, NEEDED_AXES } from "../../model/schema/actor.ts";
import { historyEvent } from "../../model/schema/actor-fields.ts";
import { partialDate } from "../../model/schema/date-fields.ts";
import { type OwnField, ruleOf } from "../../model/schema/own-field.ts";
import { webAddress } from "../../model/schema/text-fields.ts";
import { AXES, AXIS_FIELDS, type Term, type Vocabularies } from "../../model/schema/vocabulary.ts";
import { callCommand } from "../../text/call-command.ts";
import { EDITOR_LANGUAGE } from "../../text/editor-language.ts";
import { getStrings } from "../../words/languages.ts";
import type { Strings } from "../../words/strings.ts";

/** The part of JSON Schema (draft 2020-12) that a fiche's schema is written in. */
export type JsonSchema = {
  type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  description?: string;
  pattern?: string;
  enum?: string[];
  /** The terms of a vocabulary. */
  oneOf?: { const: string; title: string; description: string }[];
  /** A date: text, or a bare year, which YAML reads as a number. */
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  [keyword: string]: unknown;
};

export const PARTIAL_DATE_PATTERN = "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$";

/** What the schema of the model says in code, said in JSON Schema. */
const FORMS = z
  .registry<JsonSchema>()
  .add(webAddress, { type: "string", pattern: "^https?://" })
  .add(partialDate, {
    anyOf: [
      { type: "string", pattern: PARTIAL_DATE_PATTERN },
      { type: "integer", minimum: 1000, maximum: 9999 },
    ],
  });

/** What of a group depends on another of its fields. */
const CONDITIONS = z.registry<JsonSchema>().add(historyEvent, {
  if: { type: "object", properties: { event: { const: "other" } } },
  else: { type: "object", properties: { date: {} }, required: ["date"] },
});

/**
 * The JSON Schema of a fiche as it is written, strict, in the order of the model, described in the words of a language: the editor's
 * unless told. Where vocabularies are given, a term's field names its terms, each with its label and definition.
 */
export function buildFicheSchema(
  vocabularies?: Vocabularies,
  own: readonly OwnField[] = [],
  words: SchemaWords = getStrings(EDITOR_LANGUAGE),
  fiche: z.ZodType = ficheSchema,
): JsonSchema {
  const { $schema, ...rules } = describeRule(fiche);
  const fields = { ...rules, properties: describeFields(rules, words.fields) };
  nameOwnFields(fields, own);
  needAxes(fields);
  if (vocabularies) nameAllTerms(fields, vocabularies);
  return {
    $schema,
    title: words.columns.schema,
    description: words.columns.schemaText(callCommand("check")),
    ...fields,
  };
}

function describeRule(rule: z.ZodType): JsonSchema {
  return z.toJSONSchema(rule, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.default;
      const form = FORMS.get(zodSchema);
      Object.assign(jsonSchema, CONDITIONS.get(zodSchema));
      if (form) replace(jsonSchema, { ...form, description: jsonSchema.description });
    },
  }) as JsonSchema;
}

/** What describes a fiche. */
type SchemaWords = Pick<Strings, "fields" | "columns">;

/** Fields, and the parts of those that are groups, with what a language says of each. */
function describeFields(
  { properties = {} }: JsonSchema,
  words: SchemaWords["fields"],
  group = "",
): JsonSchema["properties"] {
  const described = Object.entries(properties).map(([key, field]) => {
    const path = `${group}${key}`;
    const { items } = field;
    const description = (words as Readonly<Record<string, string>>)[path] ?? field.description;
    const inner = (schema: JsonSchema) => ({ ...schema, properties: describeFields(schema, words, `${path}.`) });
    const told = { ...field, description };
    if (field.properties) return [key, inner(told)];
    return [key, items?.properties ? { ...told, items: inner(items) } : told];
  });
  return Object.fromEntries(described);
}

/** The group of the site's own fields: the schema knows of none where the site adds none. */
function nameOwnFields({ properties = {} }: JsonSchema, own: readonly OwnField[]): void {
  const description = properties.own?.description;
  delete properties.own;
  if (own.length === 0) return;
  const parts = own.map((field) => [field.id, describeOwn(field)]);
  properties.own = { type: "object", description, properties: Object.fromEntries(parts), additionalProperties: false };
}

function describeOwn(field: OwnField): JsonSchema {
  const { $schema: _, ...schema } = describeRule(ruleOf(field));
  const form = { date: FORMS.get(partialDate), address: FORMS.get(webAddress) }[field.type as "date" | "address"];
  if (form) return { ...form, description: field.help };
  if (!field.choices) return { ...schema, description: field.help };
  return nameTerms(
    field.help,
    field.choices.map(({ definition = "", ...term }) => ({ ...term, also: [], definition })),
  );
}

/** What every fiche says a term of, of vocabularies that have any. */
function needAxes(schema: JsonSchema): void {
  const { properties = {}, required = [] } = schema;
  const needed = new Set([...required, ...NEEDED_AXES.map((axis) => AXIS_FIELDS[axis].split(".")[0])]);
  schema.required = Object.keys(properties).filter((key) => needed.has(key));
  for (const field of NEEDED_AXES.map((axis) => properties[AXIS_FIELDS[axis].split(".")[0] ?? ""])) {
    if (field?.type !== "array") continue;
    const { description, ...rule } = field;
    replace(field, { minItems: 1, ...rule, description });
  }
}

/** Each term's field names the terms of its vocabulary; one whose vocabulary has none is no field of the site's fiches. */
function nameAllTerms(schema: JsonSchema, vocabularies: Vocabularies): void {
  for (const axis of AXES) {
    const steps = AXIS_FIELDS[axis].split(".");
    const enter = (at: JsonSchema | undefined, step: string) => (step === "*" ? at?.items : at?.properties?.[step]);
    const value = steps.reduce(enter, schema);
    if (value && vocabularies[axis].length > 0) replace(value, nameTerms(value.description, vocabularies[axis]));
    else if (value?.enum === undefined)
      dropField(
        schema,
        steps.filter((step) => step !== "*"),
      );
  }
}

/** Takes a field away, or a part of one that is a group or a list of groups. */
export function dropField(schema: JsonSchema, [first = "", ...rest]: readonly string[]): void {
  const { properties = {}, required = [] } = schema.items ?? schema;
  const inner = properties[first];
  if (rest.length > 0 && inner) dropField(inner, rest);
  else {
    delete properties[first];
    schema.required = required.filter((name) => name !== first);
  }
}

function nameTerms(description: string | undefined, terms: readonly Term[]): JsonSchema {
  const oneOf = terms.map(({ id, label, definition }) => ({ const: id, title: label, description: definition }));
  return { type: "string", description, oneOf };
}

function replace(target: object, source: JsonSchema): void {
  for (const key of Object.keys(target)) delete (target as JsonSchema)[key];
  for (const [key, value] of Object.entries(source)) if (value !== undefined) (target as JsonSchema)[key] = value;
}

/** The values that a field takes, or undefined where any of its form will do. */
export function listChoices({ enum: values, oneOf }: JsonSchema): string[] | undefined {
  return values ?? oneOf?.map((term) => term.const);
}
