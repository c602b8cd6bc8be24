import { readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { TestProject } from "vitest/node";
import { PROJECT } from "./run-script.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the commands as JavaScript. */
    commands: string;
  }
}

const TEMPLATES = "layouts/pages";

/**
 * Writes every command as JavaScript, once for all tests: the same code, which Node then loads in a quarter of the time that tsx takes to
 * load some 560 files. What a file asks of its own place is answered as for the file.
 */
export default async function bundleCommands(project: TestProject) {
  const folder = join(PROJECT, ".cache", `test-commands-${project.name}`);
  rmSync(folder, { recursive: true, force: true });
  const templates = readdirSync(join(PROJECT, TEMPLATES), { recursive: true, encoding: "utf8" });
  await build({
    entryPoints: [
      "scripts/civic-theque.ts",
      ...templates.filter((file) => file.endsWith(".11ty.tsx")).map((file) => join(TEMPLATES, file)),
    ],
    absWorkingDir: PROJECT,
    outbase: PROJECT,
    outdir: folder,
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "node20.19", packages: "external" },
    plugins: [keepPlaces(folder)],
    logLevel: "error",
  });
  project.provide("commands", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A module still stands where its file does, and templates are loaded from where they are written. */
const keepPlaces = (folder: string): Plugin => ({
  name: "keep-places",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = (await readFile(path, "utf8"))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.filename", JSON.stringify(path))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      const written = JSON.stringify(join(folder, TEMPLATES));
      const contents = text.replace("join(folder, file)", `join(${written}, file.replace(/tsx$/, "js"))`);
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
});
