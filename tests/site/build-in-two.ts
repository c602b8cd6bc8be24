import { join } from "node:path";
import { configureSite } from "../../eleventy.config.ts";
import { buildSite } from "../../src/site/build-site.ts";
import { PROJECT } from "../run-script.ts";

/** Builds a site, however small, in two processes, the second of which runs a program. */
const [root = "", out = "", now = "", program = join(PROJECT, "scripts/render-pages.ts")] = process.argv.slice(2);
const second = { program, from: 0 };
const problems = await buildSite(root, out, new Date(now), { configure: configureSite, second });
for (const { level, message } of problems) if (level === "error") console.error(message);
