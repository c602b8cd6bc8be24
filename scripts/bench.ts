import { findHugo } from "../bench/measure-hugo.ts";
import { renderBench } from "../bench/render-bench.ts";
import { runBench } from "../bench/run-bench.ts";
import { OTHER_BENCH_OPTIONS, runOtherBench } from "../bench/run-other-bench.ts";
import { endWith } from "./end-with.ts";
import { defineCommand, runCommand } from "./run-command.ts";

const flag = { type: "boolean" } as const;
const command = defineCommand({
  help: `npm run bench [-- --pages 1000,3000] [--no-hugo] [--json]

Mesure la construction de sites inventés${"\u00a0"}: temps des pages, temps de l'index, mémoire, croissance.
Là où la commande hugo existe, compare à Hugo suivi de Pagefind, sur un site jumeau${"\u00a0"}: mêmes pages, flux et données.
  --pages TAILLES  nombres de pages, séparés par des virgules (par défaut${"\u00a0"}: 1000,3000,10000)
  --hugo, --no-hugo   exige la comparaison avec Hugo, s'en passe
  --letter         mesure, au lieu de sites, le rendu d'une lettre de 100 liens, et le compare à mjml seul
  --envoi          mesure plutôt l'envoi d'une lettre à 10${"\u00a0"}000 abonnés d'un serveur local, contre nodemailer seul
  --feeds          mesure plutôt la lecture et la collecte de flux
  --choix          mesure plutôt ce que choisit la sélection, sur les éditions parues et une semaine étiquetée
  --recherche      mesure plutôt la recherche du site de ce dépôt${"\u00a0"}: nDCG@10 de requêtes notées
  --images         mesure plutôt ce que coûtent les images de partage, sur 1000 pages ou la taille donnée
  --apercu         mesure plutôt npm start${"\u00a0"}: première page, d'un enregistrement à la page vue, bureau, mémoire${"\u202f"};
                   --contre DOSSIER le compare à un état ancien du projet, --essais N enregistre N fois (50) de chaque
  --json           écrit les mesures sur une ligne de JSON (millisecondes, octets) au lieu du tableau
`,
  needsSite: false,
  options: {
    pages: { type: "string", default: "1000,3000,10000" },
    ...{ hugo: flag, "no-hugo": flag, json: flag },
    ...OTHER_BENCH_OPTIONS,
  },
  run: async ({ values }) => {
    const show = (step: string) => process.stderr.isTTY && process.stderr.write(`\r\u001b[2K${step}`);
    const other = await runOtherBench(values, show);
    show("");
    if (other !== undefined) console.log(other);
    if (other !== undefined) return 0;
    const sizes = values.pages.split(",").map(Number);
    const hugo = values["no-hugo"] ? undefined : findHugo();
    if (!sizes.every((size) => Number.isInteger(size) && size >= 60) || (values.hugo && hugo === undefined)) {
      console.error(`Il faut des tailles entières d'au moins 60 pages et, pour --hugo, la commande hugo.`);
      return 2;
    }
    const result = await runBench({ sizes, hugo: hugo !== undefined, onStep: show });
    show("");
    console.log(values.json ? JSON.stringify(result) : renderBench(result));
    return 0;
  },
});
await endWith(() => runCommand(command, process.argv.slice(2)));
