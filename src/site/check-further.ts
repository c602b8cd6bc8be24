import { checkBeyondModel } from "../health/check-beyond-model.ts";
import { checkFormat } from "../migration/check-format.ts";
import type { Model } from "../model/model.ts";
import type { Problem } from "../text/problem.ts";
import { checkPages } from "./check-outputs.ts";

/** What is looked for in valid sources when they are checked alone: in their texts and their history, in their format, in what is built of them. */
export async function checkFurther(root: string, model: Model): Promise<Problem[]> {
  return [...checkBeyondModel(root, model), ...checkFormat(root), ...(await checkPages(root, model))];
}
