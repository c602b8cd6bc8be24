import { join } from "node:path";
import { configureSite } from "../../eleventy.config.ts";
import { buildSite } from "../../src/site/build-site.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { PROJECT } from "../run-script.ts";

/** Builds sites one after the other, `root out` each, at an instant; prints what is said of them, a line each. */
const [now = "", ...folders] = process.argv.slice(2);
for (let index = 0; index < folders.length; index += 2) {
  const problems = await buildSite(folders[index] ?? "", folders[index + 1] ?? "", new Date(now), {
    configure: configureSite,
    socialImages: false,
    cache: join(PROJECT, ".cache"),
  });
  for (const problem of problems) console.log(renderProblem(problem));
}
