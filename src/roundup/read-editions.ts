import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMemory } from "../edition/parse-memory.ts";
import type { Roundup } from "../model/model.ts";
import type { KnownEdition } from "./plan-edition.ts";

/** The editions of a site root with the memory that each file still holds. */
export function readEditions(root: string, roundups: readonly Roundup[]): KnownEdition[] {
  return roundups.map(({ number, date, draft, links, file }) => ({
    number,
    date,
    draft,
    links,
    memory: parseMemory(readFileSync(join(root, file), "utf8")),
  }));
}
