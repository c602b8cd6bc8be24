import { join } from "node:path";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";

export const ROOTS = { fixture: join(PROJECT, "tests/fixtures/site"), real: PROJECT };

const NOW = { fixture: new Date("2026-11-22T10:00:00Z"), real: new Date("2026-11-30T10:00:00Z") };

/** The model of a site root, which must be valid. */
export function readValidModel(root: keyof typeof ROOTS): Model {
  const { value: model, problems } = readModel(ROOTS[root], { now: NOW[root], drafts: false });
  if (!model) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return model;
}
