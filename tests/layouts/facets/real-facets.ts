import type { Model } from "../../../src/model/model.ts";
import { type Facet, listFacets, pickBrowsable } from "../../../src/model/views/list-facets.ts";
import { readModel } from "../../../src/sources/read-model.ts";
import { PROJECT } from "../../run-script.ts";

/** This project's own fiches, and the facets that the catalogue proposes of them. */
export function readRealFacets(): { model: Model; facets: Facet[] } {
  const { value: model } = readModel(PROJECT, { now: new Date(), drafts: false });
  if (!model) throw new Error("this project's own sources are not valid");
  return { model, facets: pickBrowsable(listFacets(model)) };
}
