import { readModel } from "../src/sources/read-model.ts";
import { printProblems } from "./print-problems.ts";
import { runCommand } from "./run-command.ts";

await runCommand({
  help: `npm run check [-- --root DOSSIER]

Vérifie toutes les sources${"\u00a0"}: fiches, articles, liens de la semaine, vocabulaires, réglages.
Chaque problème est nommé avec son fichier, sa ligne et son remède.
`,
  options: {},
  run: async ({ root, now }) => {
    const { model, problems } = readModel(root, { now, drafts: true });
    const { errors, warnings } = printProblems(problems);
    if (!model) {
      console.error(`\nErreurs${"\u00a0"}: ${errors}. Avertissements${"\u00a0"}: ${warnings}. Corrigez les erreurs, puis relancez npm run check.`);
      return 1;
    }
    const { actors, articles, roundups, feeds } = model;
    console.log(
      `Sources valides${"\u00a0"}: ${actors.length} fiches, ${articles.length} articles, ${roundups.length} éditions, ${feeds.length} flux. Avertissements${"\u00a0"}: ${warnings}.`,
    );
    return 0;
  },
});
