import type { Actor, Model } from "../../model/model.ts";
import { type Fiche, ficheSchema } from "../../model/schema/actor.ts";
import type { OwnField } from "../../model/schema/own-field.ts";
import { stringsOf } from "../../model/strings-of.ts";
import { listExported } from "../../model/views/own-axis.ts";
import { callCommand } from "../../text/call-command.ts";
import { buildFicheSchema, type JsonSchema } from "./build-fiche-schema.ts";
import { dropNationalFields } from "./drop-national-fields.ts";

/** A fiche as open data: its fields in the order of the schema, lists always there, what is not known left out. */
export type PublishedActor = Fiche & {
  id: string;
  /** Absolute address of its page. */
  page: string;
};

const KEYS = Object.keys(ficheSchema.shape) as (keyof Fiche)[];

/** What of an actor is published; people who object are already gone from the model, and nothing tells that others were asked. */
export function publishActor(actor: Actor, siteUrl: string, own: readonly OwnField[] = []): PublishedActor {
  const people = actor.people.map(({ name, role }) => ({ name, role }));
  const fields = KEYS.filter((key) => actor[key] !== undefined).map((key) => [
    key,
    key === "people" ? people : key === "own" ? pickExported(actor.own, own) : actor[key],
  ]);
  return { id: actor.id, page: new URL(actor.path, siteUrl).href, ...(Object.fromEntries(fields) as Fiche) };
}

/** The JSON Schema of a published fiche. A fiche as it is written, which has neither id nor page, is valid too. */
export function buildPublishedSchema(
  { actors, vocabularies, fields, settings }: Pick<Model, "actors" | "vocabularies" | "fields" | "settings">,
  address: string,
): JsonSchema {
  const words = stringsOf(settings);
  const {
    $schema,
    title,
    description: _,
    type,
    properties,
    ...rest
  } = dropNationalFields(buildFicheSchema(vocabularies, listExported(fields), words), settings, actors);
  return {
    $schema,
    $id: address,
    title,
    // As the scripts of every site call it: a re-user has no use for the name of the engine.
    description: words.columns.schemaText(callCommand("check", undefined, false)),
    type,
    properties: {
      id: {
        type: "string",
        pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
        description: words.columns.idInSources,
      },
      page: { type: "string", pattern: "^https?://", description: words.columns.page },
      ...properties,
    },
    ...rest,
  };
}

function pickExported(own: Actor["own"], fields: readonly OwnField[]): Actor["own"] {
  const kept = listExported(fields).filter(({ id }) => own?.[id] !== undefined);
  return Object.fromEntries(kept.map(({ id }) => [id, own?.[id] ?? ""]));
}
