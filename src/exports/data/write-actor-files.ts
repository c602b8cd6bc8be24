import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import { renderJson } from "./data-file.ts";
import { listPublishedActors } from "./list-data-files.ts";

/** Files under way at once. */
const BATCH = 100;

/** Writes one JSON file per fiche below the open data: thousands of small files that need no template. */
export async function writeActorFiles(model: Model, out: string): Promise<void> {
  const routes = routesOf(model.settings);
  const actors = listPublishedActors(model);
  await mkdir(join(out, routes.ficheFile("")), { recursive: true });
  for (let start = 0; start < actors.length; start += BATCH) {
    const batch = actors.slice(start, start + BATCH);
    await Promise.all(
      batch.map((actor) => writeFile(join(out, routes.ficheFile(`${actor.id}.json`)), renderJson(actor))),
    );
  }
}
