import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { configureSite } from "../eleventy.config.ts";
import { cacheFolder } from "../src/files/home.ts";
import { readPort } from "../src/site/read-port.ts";
import { renderWelcome } from "../src/site/render-welcome.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printProblems } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("start", "[--root DOSSIER] [--out DOSSIER] [--port N]")}

Construit le site avec ses brouillons et sa recherche, le sert et le reconstruit à chaque changement.

  --out DOSSIER    où construire l'aperçu (par défaut${"\u00a0"}: .cache/preview)
  --port N         port local (par défaut${"\u00a0"}: 8080, ou le premier libre ensuite)
`,
  kept: "le site n'est plus servi. Vos fichiers sont tels que vous les avez enregistrés.",
  options: { port: { type: "string" }, out: { type: "string" } },
  run: async ({ root, now, values }) => {
    const port = readPort(values.port);
    if (!port.ok) {
      for (const problem of port.problems) console.error(problem);
      return 2;
    }
    const { serveSite } = await import("../src/site/serve-site.ts");
    const token = randomBytes(16).toString("hex");
    const started = Date.now();
    const elapsed = () => new Date(now.getTime() + Date.now() - started);
    const served = await serveSite({
      configure: configureSite,
      root,
      out: resolve(values.out ?? join(cacheFolder(root), "preview")),
      port: port.value,
      now: elapsed,
      token,
      report: printProblems,
      welcome: (address, model) => renderWelcome(address, token, model),
    });
    if (!served) console.error(`\nCorrigez ces erreurs, puis relancez ${callCommand("start")}.`);
    return served ? 0 : 1;
  },
});
