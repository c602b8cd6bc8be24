import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HOME } from "../src/files/home.ts";

const DIST = join(HOME, "dist");

/** What stands beside the scripts and is read as it is. */
const ASSETS = /\.(?:css|svg|json)$/u;

/** The guides of those who keep a site, and what they show. */
const GUIDES = [
  "docs/guide-d-une-communaute.md",
  "docs/guide-du-nom-et-des-couleurs.md",
  "docs/guide-de-la-redaction.md",
  "docs/how-to/run-a-site-of-your-own.md",
  "docs/redaction",
];

/**
 * Makes what the package holds, in dist/: the same tree as here, compiled file by file (its types are judged by `npm run check`), so that every path from a file to another
 * holds; with the assets of the layouts, the starter, and what a new site is given of this one: the guides and the pipelines.
 */
rmSync(DIST, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(HOME, "node_modules/typescript/bin/tsc"), "-p", join(HOME, "tsconfig.package.json")],
  {
    stdio: "inherit",
  },
);
cpSync(join(HOME, "layouts"), join(DIST, "layouts"), {
  recursive: true,
  filter: (path) => !/\.\w+$/u.test(path) || ASSETS.test(path),
});
for (const path of ["starter", ".github/workflows", ".ci", ".gitlab-ci.yml", ...GUIDES])
  cpSync(join(HOME, path), join(DIST, path), { recursive: true });
const { name, version, type } = JSON.parse(readFileSync(join(HOME, "package.json"), "utf8"));
writeFileSync(join(DIST, "package.json"), `${JSON.stringify({ name, version, type }, null, 2)}\n`);
chmodSync(join(DIST, "scripts/civic-theque.js"), 0o755);
