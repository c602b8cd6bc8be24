import { checkBeyondModel } from "../health/check-beyond-model.ts";
import type { Model } from "../model/model.ts";
import type { Problem } from "../text/problem.ts";
import { checkEngine } from "./check-engine.ts";
import { checkLook } from "./check-look.ts";
import { checkPages } from "./check-outputs.ts";

/** What is looked for in valid sources when they are checked alone: in their texts and their history, in what is built of them and by which engine. */
export async function checkFurther(root: string, model: Model): Promise<Problem[]> {
  const [pages, look] = await Promise.all([checkPages(root, model), checkLook(root, model.settings)]);
  return [...checkEngine(root), ...checkBeyondModel(root, model), ...pages, ...look];
}
