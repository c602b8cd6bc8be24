import { linkModel } from "../../src/kinds/link-model.ts";
import type { Actor, Model } from "../../src/model/model.ts";
import type { Fiche } from "../../src/model/schema/actor.ts";
import { ficheSource, sampleSources, sampleVocabularies } from "./samples.ts";

type Fields = Partial<Record<keyof Fiche, unknown>>;

export const TODAY = "2026-11-22";

/** The model of fiches by id, each with the fields that a test is about. */
export function linkFiches(
  fiches: Record<string, Fields>,
  terms: Parameters<typeof sampleVocabularies>[0] = {},
): Model {
  const sources = Object.entries(fiches).map(([id, fields]) => ficheSource(id, fields));
  return linkModel(sampleSources({ actors: sources, vocabularies: sampleVocabularies(terms) }), {
    now: new Date(`${TODAY}T12:00:00Z`),
    drafts: false,
  });
}

export function linkActor(fields: Fields): Actor {
  return getActor(linkFiches({ essai: fields }), "essai");
}

export function getActor({ actors }: Pick<Model, "actors">, id: string): Actor {
  const actor = actors.find((one) => one.id === id);
  if (!actor) throw new Error(`no fiche ${id}`);
  return actor;
}
