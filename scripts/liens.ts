import { join, resolve } from "node:path";
import { HOME } from "../src/files/home.ts";
import { addLinks } from "../src/roundup/adding/add-links.ts";
import { putProposals } from "../src/roundup/adding/put-proposals.ts";
import { isFine, prepareRoundup } from "../src/roundup/prepare-roundup.ts";
import { proposeSettings } from "../src/roundup/proposing/propose-settings.ts";
import { openProgressLine, renderRoundupSummary } from "../src/roundup/render-summary.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printErrors } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("liens", "[--ajouter ADRESSE…] [--boite FICHIER] [--proposer] [--demo] [--out DOSSIER] [--sans-pages]")}

Lit les flux, puis écrit le brouillon des liens de l'édition qui vient. Relancer la commande ajoute ce qui est nouveau${"\u00a0"}; rien de ce que vous avez écrit ou retiré ne change.

  --ajouter ADRESSE  ajoute un lien trouvé ailleurs, rempli d'après sa page, au lieu de lire les flux
  --boite FICHIER  met dans content/boite/ ce que des lecteurs ont proposé${"\u00a0"}: les demandes que liste gh ou GitLab, ou le texte d'une (- : l'entrée)
  --proposer       propose mots-clés, poids et sources d'après vos choix passés, dans _rapports/, sans lire les flux
  --sans-pages     ne demande pas aux sites les pages des liens retenus
  --demo           lit des flux d'exemple servis par cette machine, sans réseau
  --out DOSSIER    écrit le brouillon dans un autre dossier que content/liens/`,
  kept: "le brouillon reste entier, tel qu'il était ou tel qu'il vient d'être écrit. Relancez la commande quand vous voulez.",
  options: {
    demo: { type: "boolean" },
    out: { type: "string" },
    ajouter: { type: "string", multiple: true },
    boite: { type: "string" },
    proposer: { type: "boolean" },
    "sans-pages": { type: "boolean" },
  },
  run: async ({ root, now, values }) => {
    const [{ ajouter: given = [], boite, proposer }, asksPages] = [values, !values["sans-pages"]];
    if (boite !== undefined || proposer || given.length > 0) {
      const add = () => (proposer ? proposeSettings(root, now) : addLinks({ root, now, given, asksPages }));
      const done = await (boite === undefined ? add() : putProposals(root, boite, process.stdin));
      if (!done.ok) return Math.min(1, printErrors(done.problems));
      for (const line of done.value.lines) console.log(line);
      return "isAdded" in done.value && !done.value.isAdded ? 1 : 0;
    }
    const progress = openProgressLine(process.stderr);
    const result = await prepareRoundup({
      ...{ root, now, asksPages, onProgress: progress.show, out: values.out && resolve(values.out) },
      demoFeeds: values.demo ? join(HOME, "starter/demo-feeds") : undefined,
    });
    progress.clear();
    (isFine(result) ? console.log : console.error)(renderRoundupSummary(result, process.cwd()).join("\n"));
    return isFine(result) ? 0 : 1;
  },
});
