import type { Fiche } from "../../model/schema/actor.ts";
import { LINK_ROLES } from "../../model/schema/actor-fields.ts";
import { findEnd } from "../../model/views/list-graves.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { type JsonSchema, listChoices, PARTIAL_DATE_PATTERN } from "./build-fiche-schema.ts";
import type { PublishedActor } from "./publish-actor.ts";
import type { Cell, Column } from "./render-csv.ts";

type ActorColumn = Column<PublishedActor>;
/** The fields that are lists of groups: a cell has room for one text of each. */
type GroupList = {
  [K in keyof Fiche]-?: Fiche[K] extends readonly (infer I)[] ? (I extends string ? never : K) : never;
}[keyof Fiche];
type Digests = { [K in Exclude<GroupList, "links">]: { form: string; write: (item: Fiche[K][number]) => string } };

const DIGESTS: Digests = {
  former_names: { form: "nom", write: ({ name }) => name },
  history: { form: "date, espace, événement", write: ({ date, event }) => `${date} ${event}` },
  funding: { form: "qui finance", write: ({ funder }) => funder },
  used_by: { form: "nom", write: ({ name }) => name },
  relations: { form: "nature, deux-points, identifiant", write: ({ type, actor }) => `${type}:${actor}` },
  impact: { form: "effet", write: ({ claim }) => claim },
  limits: { form: "limite", write: ({ text }) => text },
  people: { form: "nom, fonction entre parenthèses", write: ({ name, role }) => `${name} (${role})` },
  sources: { form: "adresse, ou titre de ce qui n'en a pas", write: ({ url, title = "" }) => url ?? title },
};

/** The flat columns of a fiche, from its schema: a field of the schema cannot be forgotten here. */
export function listActorColumns({ properties = {}, required = [] }: JsonSchema): ActorColumn[] {
  const fields = Object.entries(properties).flatMap(([key, schema]) => {
    const columns = flattenField(key as keyof Fiche, schema);
    return required.includes(key) ? columns.map(requireValue) : columns;
  });
  return [
    {
      name: "id",
      type: "string",
      description: "Identifiant de la fiche, unique et stable",
      constraints: { required: true, unique: true, pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
      read: ({ id }) => id,
    },
    {
      name: "page",
      type: "string",
      description: "Adresse de la page de la fiche",
      constraints: { required: true, unique: true, pattern: "^https?://" },
      read: ({ page }) => page,
    },
    ...fields,
    ...listEndColumns(),
  ];
}

function requireValue(column: ActorColumn): ActorColumn {
  return { ...column, constraints: { required: true, ...column.constraints } };
}

function flattenField(key: keyof Fiche, schema: JsonSchema): ActorColumn[] {
  const { description = "", items } = schema;
  if (key === "links") return listRoleColumns();
  if (schema.type === "object")
    return Object.entries(schema.properties ?? {}).map(([name, part]) => ({
      name: `${key}_${name}`,
      ...describeValue(part),
      description: `${description}${NBSP}: ${part.description}`,
      read: (actor) => (actor[key] as Record<string, Cell> | undefined)?.[name],
    }));
  if (items?.type === "object") return [digestList(key as keyof Digests, description)];
  if (items)
    return [
      {
        name: key,
        ...describeList(items),
        description: `${description}${NNBSP}; liste`,
        read: (actor) => actor[key] as string[],
      },
    ];
  return [{ name: key, ...describeValue(schema), description, read: (actor) => actor[key] as Cell }];
}

function digestList<K extends keyof Digests>(key: K, description: string): ActorColumn {
  const { form, write } = DIGESTS[key];
  return {
    name: key,
    type: "string",
    description: `${description}${NNBSP}; liste de${NBSP}: ${form}`,
    read: (actor) => (actor[key] as Fiche[K][number][]).map(write),
  };
}

/** One column per role, so that a spreadsheet filters by it. */
function listRoleColumns(): ActorColumn[] {
  return LINK_ROLES.map((role) => ({
    name: `link_${role.replaceAll("-", "_")}`,
    type: "string",
    description: `Adresses de rôle ${role}${NNBSP}; liste`,
    read: ({ links }) => links.filter((link) => link.role === role).map(({ url }) => url),
  }));
}

/** When, how and why an actor ended, by the last event that explains its status; a pause is no end. */
function listEndColumns(): ActorColumn[] {
  const read = (key: "date" | "comment" | "source") => (actor: PublishedActor) =>
    actor.status === "paused" ? undefined : findEnd(actor)?.[key];
  return [
    {
      name: "ended",
      type: "string",
      description: "Date de fermeture, de fusion ou de reprise",
      constraints: { pattern: PARTIAL_DATE_PATTERN },
      read: read("date"),
    },
    { name: "ended_reason", type: "string", description: "Ce qui s'est passé et pourquoi", read: read("comment") },
    { name: "ended_source", type: "string", description: "Adresse qui l'établit", read: read("source") },
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
