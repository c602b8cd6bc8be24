import { runFeedList } from "../src/feed-list/run-feed-list.ts";
import { readModel } from "../src/sources/read-model.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printProblems, sayStopped } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("flux", "--decouvrir [FICHES]")}
${callCommand("flux", "--importer FICHIER")}
${callCommand("flux", "--exporter FICHIER")}

Tient la liste des flux que lit ${callCommand("liens")}.

  --decouvrir      cherche sur leur site le flux des acteurs qui n'en ont pas${"\u00a0"}: de tous, ou des fiches nommées (voxe make-org).
                   Aucune fiche n'est modifiée${"\u00a0"}: les lignes à ajouter sont montrées, et écrites dans _rapports/
  --importer FICHIER    ajoute à content/sources.yaml les abonnements d'un lecteur de flux (OPML) que l'on ne lit pas encore
  --exporter FICHIER    écrit tous les flux, ceux des fiches aussi, en OPML${"\u202f"}; n'écrase jamais un fichier
`,
  kept: "aucun fichier n'est écrit à moitié.",
  takesWords: true,
  options: { decouvrir: { type: "boolean" }, importer: { type: "string" }, exporter: { type: "string" } },
  run: async ({ root, now, values, words }) => {
    const { value: model, problems } = readModel(root, { now, drafts: false });
    if (!model) {
      printProblems(problems);
      console.error(sayStopped("Rien n'est fait", "flux"));
      return 1;
    }
    const said = await runFeedList(model, { root, now, typed: values, words, stream: process.stderr });
    printProblems(said.problems ?? []);
    for (const line of said.lines) (said.code === 0 ? console.log : console.error)(line.replace(/\p{Cc}/gu, "\ufffd"));
    return said.code;
  },
});
