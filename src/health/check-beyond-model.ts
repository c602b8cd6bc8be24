import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkEditions } from "../edition/check-editions.ts";
import type { Model } from "../model/model.ts";
import { checkPublishedAddresses } from "../sources/check-published-addresses.ts";
import { checkPublisher } from "../sources/check-publisher.ts";
import type { Problem } from "../text/problem.ts";
import { checkTrackedSources } from "./check-tracked-sources.ts";

/** What is looked for in valid sources when they are checked, and not at every build: in their very texts, and in their history. */
export function checkBeyondModel(root: string, model: Model): Problem[] {
  const readText = (file: string) => readFileSync(join(root, file), "utf8");
  return [
    ...checkEditions(model, readText),
    ...checkTrackedSources(model, readText),
    ...checkPublishedAddresses(root, model.settings),
    ...checkPublisher(root, model.settings),
  ];
}
