import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, inject, it } from "vitest";
import { bundleAssets } from "../../../src/assets/build-assets.ts";
import { openRenderer } from "../../../src/site/preview/open-renderer.ts";
import { readSite } from "../../../src/sources/read-site.ts";
import { FIXTURE_NOW } from "../../build-sites.ts";
import { PROJECT } from "../../run-script.ts";

/** Files of a built site that the preview makes: all but the search index, which a process of its own writes whole. */
function listBuilt(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("pagefind/"));
}

/** What assets are made of. */
function readSettings(root: string) {
  const { value } = readSite(join(PROJECT, root));
  if (!value) throw new Error("site.yaml is broken");
  return value;
}

it.each([
  ["fixture", "tests/fixtures/site", { socialImages: true, cache: mkdtempSync(join(tmpdir(), "cache-")) }, 200],
  ["real", ".", { socialImages: false, cache: join(PROJECT, ".cache") }, 1000],
] as const)(
  "every file that the build of the %s site writes is answered byte for byte",
  async (name, root, how, least) => {
    const [site, now] =
      name === "fixture" ? [inject("fixtureSite"), FIXTURE_NOW] : [inject("realSite"), inject("realNow")];
    const renderer = await openRenderer({
      home: PROJECT,
      root: join(PROJECT, root),
      drafts: false,
      ...how,
    });
    renderer.dress(
      await bundleAssets({ home: PROJECT, root: join(PROJECT, root), cache: how.cache, settings: readSettings(root) }),
    );
    renderer.read(new Date(now));
    const files = listBuilt(site);
    const wrong: string[] = [];
    // Pictures for sharing are painted once a page names them.
    for (const file of files.toSorted((a, b) => Number(a.startsWith("partage/")) - Number(b.startsWith("partage/")))) {
      const { status, body } = await renderer.answer(`/${file.replace(/(^|\/)index\.html$/u, "$1")}`);
      if (status !== 200 || !Buffer.from(body).equals(readFileSync(join(site, file)))) wrong.push(`${status} ${file}`);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(least);
  },
  240_000,
);
