import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { cacheFolder } from "../src/files/home.ts";
import { choosePort, sayPort } from "../src/site/choose-port.ts";
import { renderWelcome } from "../src/site/render-welcome.ts";
import { callCommand } from "../src/text/call-command.ts";
import { openReport } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("start", "[--root DOSSIER] [--out DOSSIER] [--port N]")}

Sert le site avec ses brouillons et sa recherche, et montre chaque changement dans les pages ouvertes.

  --out DOSSIER    où écrire l'index de recherche (par défaut${"\u00a0"}: .cache/preview)
  --port N         port local, refusé s'il est pris (par défaut${"\u00a0"}: 8080, ou le premier libre ensuite)
`,
  kept: "le site n'est plus servi. Vos fichiers sont tels que vous les avez enregistrés.",
  options: { port: { type: "string" }, out: { type: "string" } },
  run: async ({ root, now, values }) => {
    const port = await choosePort(values.port);
    for (const told of port.problems) console.error(sayPort(told));
    if (!port.ok) return port.problems.some(({ isMistyped }) => isMistyped) ? 2 : 1;
    const { serveSite } = await import("../src/site/serve-site.ts");
    const token = randomBytes(16).toString("hex");
    const started = Date.now();
    const elapsed = () => new Date(now.getTime() + Date.now() - started);
    await serveSite({
      root,
      out: resolve(values.out ?? join(cacheFolder(root), "preview")),
      port: port.value,
      now: elapsed,
      token,
      environment: process.env,
      report: openReport(),
      welcome: (address) => renderWelcome(address, token),
      say: console.log,
    });
    return 0;
  },
});
