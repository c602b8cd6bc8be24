import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { bundleAssets } from "../../../src/assets/build-assets.ts";
import { openRenderer } from "../../../src/site/preview/open-renderer.ts";
import { PROJECT } from "../../run-script.ts";
import { PREVIEW_NOW } from "./start-preview.ts";

const SAVES = process.env.SOAK ? 1000 : 40;
const FICHE = "actors/voix-publique.yaml";
const PATHS = [
  "/",
  "/acteurs/voix-publique/",
  "/civic-theque/",
  "/liens/",
  "/flux.xml",
  "/data/v1/acteurs.json",
  "/rien/",
];

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

it(`forgets what it made of sources that have changed since, through ${SAVES} saves`, async () => {
  const root = mkdtempSync(join(tmpdir(), "memory-"));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  const fiche = readFileSync(join(root, FICHE), "utf8");
  const renderer = await openRenderer({
    ...{ home: PROJECT, root, cache: join(PROJECT, ".cache"), drafts: true, socialImages: true },
  });
  renderer.dress(
    await bundleAssets({ home: PROJECT, root, cache: join(PROJECT, ".cache"), settings: { language: "fr" } }),
  );
  const made: WeakRef<object>[] = [];
  for (let save = 0; save < SAVES; save += 1) {
    writeFileSync(join(root, FICHE), fiche.replace("Voix publique", `Voix ${save}`));
    renderer.read(new Date(PREVIEW_NOW));
    for (const path of PATHS) await renderer.answer(path);
    const site = renderer.site();
    if (site) made.push(new WeakRef(site), new WeakRef(site.model));
  }
  rmSync(root, { recursive: true });
  await new Promise((done) => setTimeout(done, 0));
  collect();
  const left = made.filter((one) => one.deref() !== undefined);
  expect(made).toHaveLength(2 * SAVES);
  // The last site and its model; one more of each may still be held by what is being done.
  expect(left.length).toBeLessThanOrEqual(4);
}, 600_000);
