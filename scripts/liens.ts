import { join, resolve } from "node:path";
import { HOME } from "../src/files/home.ts";
import { addLinks } from "../src/roundup/adding/add-links.ts";
import { prepareRoundup } from "../src/roundup/prepare-roundup.ts";
import { openProgressLine, renderRoundupSummary } from "../src/roundup/render-summary.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printErrors } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

const SAMPLES = join(HOME, "starter/demo-feeds");

export const command = defineCommand({
  help: `${callCommand("liens", "[--ajouter ADRESSE…] [--demo] [--out DOSSIER] [--sans-pages]")}

Lit les flux des sources et des fiches, puis écrit le brouillon des liens de l'édition qui vient.
Relancer la commande ajoute ce qui est nouveau${"\u00a0"}; rien de ce que vous avez écrit ou retiré ne change.

  --ajouter ADRESSE   ajoute un lien trouvé ailleurs, rempli d'après sa page, au lieu de lire les flux
  --sans-pages     ne demande pas aux sites les pages des liens retenus
  --demo           lit des flux d'exemple servis par cette machine, sans réseau
  --out DOSSIER    écrit le brouillon dans un autre dossier que content/liens/`,
  kept: "le brouillon reste entier, tel qu'il était ou tel qu'il vient d'être écrit. Relancez la commande quand vous voulez.",
  options: {
    demo: { type: "boolean" },
    out: { type: "string" },
    ajouter: { type: "string", multiple: true },
    "sans-pages": { type: "boolean" },
  },
  run: async ({ root, now, values }) => {
    const asksPages = !values["sans-pages"];
    if (values.ajouter !== undefined) {
      const result = await addLinks({ root, now, given: values.ajouter, asksPages });
      if (!result.ok) return Math.min(1, printErrors(result.problems));
      for (const line of result.value.lines) console.log(line);
      return result.value.isAdded ? 0 : 1;
    }
    const progress = openProgressLine(process.stderr);
    const result = await prepareRoundup({
      ...{ root, now, asksPages },
      out: values.out === undefined ? undefined : resolve(values.out),
      demoFeeds: values.demo ? SAMPLES : undefined,
      onProgress: progress.show,
    });
    progress.clear();
    const [say, code] = result.kind === "done" ? ([console.log, 0] as const) : ([console.error, 1] as const);
    for (const line of renderRoundupSummary(result, process.cwd())) say(line);
    return code;
  },
});
