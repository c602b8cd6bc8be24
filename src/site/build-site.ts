import type { SiteOptions } from "../../eleventy.config.ts";
import type { Problem } from "../model/problem.ts";
import { readModel } from "../sources/read-model.ts";
import { createEleventy } from "./create-eleventy.ts";

/** Builds the published site; where the sources are not valid, writes nothing and returns their problems. */
export async function buildSite(
  root: string,
  out: string,
  now: Date,
  onPhase?: SiteOptions["onPhase"],
): Promise<Problem[]> {
  const { model, problems } = readModel(root, { now, drafts: false });
  if (!model) return problems;
  onPhase?.("sources");
  const eleventy = createEleventy({ root, out, read: () => model, preview: false, onPhase }, "build");
  await eleventy.init();
  await eleventy.write();
  return problems;
}
