import { join, resolve } from "node:path";
import { openEditorTerminal } from "../src/delivery/open-editor-terminal.ts";
import { readSite } from "../src/sources/read-site.ts";
import { runSubscribers } from "../src/subscribers/run-subscribers.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printProblems, sayStopped } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("abonnes", "verifier [FICHIER]")}
${callCommand("abonnes", "importer FICHIER")}
${callCommand("abonnes", "fusionner FICHIER")}
${callCommand("abonnes", "retirer ADRESSE")}
${callCommand("abonnes", "exporter ADRESSE")}
${callCommand("abonnes", "effacer ADRESSE")}

Tient une petite liste d'abonnés, abonnes.csv, dans un dossier que git ignore (newsletter.delivery.folder de site.yaml).
Colonnes${"\u00a0"}: email, name, language, consented (jour du consentement), proof (sa preuve), token (mis par la commande).

  verifier     nomme tout ce qui ne va pas, ligne par ligne, dans la liste ou dans un fichier
  importer     ajoute les personnes d'un fichier${"\u202f"}; celles qui sont parties n'y reviennent que si elles l'ont redemandé depuis
  fusionner    de même, et reprend le nom, la langue et la preuve des consentements plus récents
  retirer      désabonne une personne, par son adresse ou par le jeton de sa demande
  exporter     montre tout ce que l'on sait d'une personne
  effacer      l'efface de la liste, des registres d'envoi et des messages écrits
  --out DOSSIER    où la voie outbox a écrit (par défaut${"\u00a0"}: _outbox dans le dossier des sources)
`,
  takesWords: true,
  options: { out: { type: "string" } },
  run: async ({ root, now, values, words }) => {
    const terminal = openEditorTerminal(process, {});
    const { value: settings, problems } = readSite(root);
    if (!settings) {
      printProblems(problems);
      return terminal.refuse(sayStopped("Rien n'est changé", "abonnes"), 1);
    }
    const outbox = resolve(values.out ?? join(root, "_outbox"));
    const said = await runSubscribers({ settings, root, outbox, now }, words);
    printProblems(said.problems);
    return terminal.conclude(said);
  },
});
