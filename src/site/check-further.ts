import { checkBeyondModel } from "../health/check-beyond-model.ts";
import type { Model } from "../model/model.ts";
import type { Settings } from "../model/schema/settings.ts";
import { checkPublishedAddresses } from "../sources/check-published-addresses.ts";
import { checkPublisher } from "../sources/check-publisher.ts";
import { parseSite } from "../sources/read-site.ts";
import { openReading } from "../sources/reading.ts";
import type { Problem } from "../text/problem.ts";
import { checkEngine } from "./check-engine.ts";
import { checkLook } from "./check-look.ts";
import { checkPages } from "./check-outputs.ts";

/** What nobody looked for where sources have errors: it is known of the pages alone. */
export const STILL_UNSEEN =
  "Pas encore regardé\u00a0: les pages publiées, leurs liens et ce qui prendrait leur place, tant que ces erreurs restent.";

/** What is looked for in valid sources when they are checked alone: in their texts and their history, in what is built of them and by which engine. */
export async function checkFurther(root: string, model: Model): Promise<Problem[]> {
  const [pages, look] = await Promise.all([checkPages(root, model), checkLook(root, model.settings)]);
  return [...checkEngine(root), ...checkBeyondModel(root, model), ...pages, ...look];
}

/** Of that, what does not depend on the sources that have errors: a site of a later version alone cannot be judged at all. */
export async function checkWithoutModel(root: string): Promise<Problem[]> {
  const { settings, isLater } = parseSite(openReading(root));
  if (isLater) return [];
  return [...checkEngine(root), ...checkSettings(root, settings), ...(await checkLook(root, settings ?? {}))];
}

function checkSettings(root: string, settings: Settings | undefined): Problem[] {
  return settings ? [...checkPublishedAddresses(root, settings), ...checkPublisher(root, settings)] : [];
}
