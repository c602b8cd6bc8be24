import type { Fiche } from "../../model/schema/actor.ts";
import { LINK_ROLES } from "../../model/schema/actor-fields.ts";
import { findEnd } from "../../model/views/list-graves.ts";
import type { Strings } from "../../words/strings.ts";
import { type JsonSchema, listChoices, PARTIAL_DATE_PATTERN } from "./build-fiche-schema.ts";
import type { PublishedActor } from "./publish-actor.ts";
import type { Cell, Column } from "./render-csv.ts";

type ActorColumn = Column<PublishedActor>;
/** The fields that are lists of groups: a cell has room for one text of each. */
type GroupList = {
  [K in keyof Fiche]-?: Fiche[K] extends readonly (infer I)[] ? (I extends string ? never : K) : never;
}[keyof Fiche];
type Digests = { [K in Exclude<GroupList, "links">]: (item: Fiche[K][number]) => string };
type Words = Strings["columns"];

/** What a cell holds of each of them; the words of columns say it under the same names. */
const DIGESTS: Digests = {
  former_names: ({ name }) => name,
  history: ({ date, event }) => [date, event].filter(Boolean).join(" "),
  funding: ({ funder }) => funder,
  used_by: ({ name }) => name,
  relations: ({ type, actor }) => `${type}:${actor}`,
  impact: ({ claim }) => claim,
  limits: ({ text }) => text,
  people: ({ name, role }) => `${name} (${role})`,
  sources: ({ url, title = "" }) => url ?? title,
};

/** The flat columns of a fiche, from its schema: a field of the schema cannot be forgotten here. */
export function listActorColumns({ properties = {}, required = [] }: JsonSchema, words: Words): ActorColumn[] {
  const fields = Object.entries(properties).flatMap(([key, schema]) => {
    const columns = flattenField(key as keyof Fiche, schema, words);
    return required.includes(key) ? columns.map(requireValue) : columns;
  });
  return [
    {
      name: "id",
      type: "string",
      description: words.id,
      constraints: { required: true, unique: true, pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
      read: ({ id }) => id,
    },
    {
      name: "page",
      type: "string",
      description: words.page,
      constraints: { required: true, unique: true, pattern: "^https?://" },
      read: ({ page }) => page,
    },
    ...fields,
    ...listEndColumns(words),
  ];
}

function requireValue(column: ActorColumn): ActorColumn {
  return { ...column, constraints: { required: true, ...column.constraints } };
}

function flattenField(key: keyof Fiche, schema: JsonSchema, words: Words): ActorColumn[] {
  const { description = "", items } = schema;
  if (key === "links") return listRoleColumns(words);
  if (schema.type === "object")
    return Object.entries(schema.properties ?? {}).map(([name, part]) => ({
      name: `${key}_${name}`,
      ...describeValue(part),
      description: words.part(description, part.description ?? ""),
      read: (actor) => (actor[key] as Record<string, Cell> | undefined)?.[name],
    }));
  if (items?.type === "object") return [digestList(key as keyof Digests, description, words)];
  if (items)
    return [
      {
        name: key,
        ...describeList(items),
        description: words.list(description),
        read: (actor) => actor[key] as string[],
      },
    ];
  return [{ name: key, ...describeValue(schema), description, read: (actor) => actor[key] as Cell }];
}

function digestList<K extends keyof Digests>(key: K, description: string, words: Words): ActorColumn {
  const write = DIGESTS[key];
  return {
    name: key,
    type: "string",
    description: words.listOf(description, words.forms[key]),
    read: (actor) => (actor[key] as Fiche[K][number][]).map(write),
  };
}

/** One column per role, so that a spreadsheet filters by it. */
function listRoleColumns({ addressesOf }: Words): ActorColumn[] {
  return LINK_ROLES.map((role) => ({
    name: `link_${role.replaceAll("-", "_")}`,
    type: "string",
    description: addressesOf(role),
    read: ({ links }) => links.filter((link) => link.role === role).map(({ url }) => url),
  }));
}

/** When, how and why an actor ended, by the last event that explains its status; a pause is no end. */
function listEndColumns({ ended, endedReason, endedSource }: Words): ActorColumn[] {
  const read = (key: "date" | "comment" | "source") => (actor: PublishedActor) =>
    actor.status === "paused" ? undefined : findEnd(actor)?.[key];
  return [
    {
      name: "ended",
      type: "string",
      description: ended,
      constraints: { pattern: PARTIAL_DATE_PATTERN },
      read: read("date"),
    },
    { name: "ended_reason", type: "string", description: endedReason, read: read("comment") },
    { name: "ended_source", type: "string", description: endedSource, read: read("source") },
  ];
}

type Described = Pick<ActorColumn, "type" | "constraints">;

function describeValue({ type, anyOf, pattern, ...schema }: JsonSchema): Described {
  if (anyOf) return { type: "string", constraints: { pattern: PARTIAL_DATE_PATTERN } };
  if (type === "number" || type === "integer" || type === "boolean") return { type };
  const choices = listChoices(schema);
  if (choices) return { type: "string", constraints: { enum: choices } };
  return { type: "string", ...(pattern === undefined ? {} : { constraints: { pattern } }) };
}

function describeList(items: JsonSchema): Described {
  const choice = listChoices(items)?.join("|");
  return { type: "string", ...(choice ? { constraints: { pattern: `^(?:${choice})(?:\\|(?:${choice}))*$` } } : {}) };
}
