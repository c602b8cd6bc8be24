import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../files/home.ts";
import type { Problem } from "../text/problem.ts";

const FILE = "package.json";

/**
 * A site whose package.json asks for a later engine than the one that runs: the line was changed or pulled, and nothing installed since. `running`
 * is the version of the code, which `--version` and every report tell.
 */
export function checkEngine(root: string, running = VERSION): Problem[] {
  const path = join(root, FILE);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  const at = lines.findIndex((line) => /"civic-theque"\s*:/u.test(line));
  const [asked] = /\d+\.\d+\.\d+/u.exec(lines[at] ?? "") ?? [];
  if (asked === undefined || compareVersions(asked, running) <= 0) return [];
  return [
    {
      ...{ level: "warning", file: FILE, line: at + 1 },
      message: `le site demande civic-theque ${asked}, et c'est ${running} qui tourne`,
      remedy: "lancez npm install dans son dossier",
    },
  ];
}

/** Less than 0 where the first is the earlier; three numbers each (semver 2.0.0, 11). */
function compareVersions(a: string, b: string): number {
  const numbers = (version: string) => version.split(/[.-]/u).slice(0, 3).map(Number);
  const others = numbers(b);
  return (
    numbers(a)
      .map((number, place) => number - (others[place] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}
