import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { HOME } from "../eleventy.config.ts";
import { serveSite } from "../src/site/serve-site.ts";
import { printProblems } from "./print-problems.ts";
import { runCommand } from "./run-command.ts";

const token = randomBytes(16).toString("hex");

const welcome = (address: string) => `
Le site est servi à l'adresse ${address}
Les brouillons y sont visibles\u202f; la page se recharge à chaque fichier enregistré. Ctrl+C pour arrêter.

Le bureau, où trier le brouillon de la semaine\u00a0: ${new URL(`/_redaction/?jeton=${token}`, address).href}
La lettre de chaque édition se relit à l'adresse ${new URL("/_newsletter/", address).href}

Trois commandes à essayer ensuite, dans un autre terminal\u00a0:
  npm run liens -- --demo    préparer les liens de la semaine à partir de flux d'exemple
  npm run newsletter         composer la lettre de la dernière édition
  npm run check              vérifier toutes les sources
`;

await runCommand({
  help: `npm start [-- --root DOSSIER] [--out DOSSIER] [--port N]

Construit le site avec ses brouillons et sa recherche, le sert et le reconstruit à chaque changement.

  --out DOSSIER    où construire l'aperçu (par défaut${"\u00a0"}: .cache/preview)
  --port N         port local (par défaut${"\u00a0"}: 8080, ou le premier libre ensuite)
`,
  options: { port: { type: "string" }, out: { type: "string" } },
  run: async ({ root, now, values }) => {
    const started = Date.now();
    const elapsed = () => new Date(now.getTime() + Date.now() - started);
    const report = (problems: Parameters<typeof printProblems>[0]) => printProblems(problems);
    const served = await serveSite({
      root,
      out: values.out === undefined ? join(HOME, ".cache/preview") : resolve(values.out),
      port: Number(values.port ?? 8080),
      now: elapsed,
      token,
      report,
      welcome,
    });
    if (!served) console.error("\nCorrigez ces erreurs, puis relancez npm start.");
    return served ? 0 : 1;
  },
});
