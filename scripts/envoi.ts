import { join, resolve } from "node:path";
import { openEditorTerminal } from "../src/delivery/open-editor-terminal.ts";
import { WISH_OPTIONS } from "../src/delivery/read-wishes.ts";
import { sendEdition } from "../src/delivery/send-edition.ts";
import { joinNames, SCHEDULERS, SECRETS } from "../src/delivery/ways/table.ts";
import { WAY_NAMES } from "../src/model/schema/delivery.ts";
import { readModel } from "../src/sources/read-model.ts";
import { readRecipients } from "../src/subscribers/read-list.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printErrors, printProblems } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("envoi", `[--number N] [--par ${WAY_NAMES.join("|")}] [--essai ADRESSE] [--oui]`)}

Envoie une édition publiée aux abonnés, une seule fois. Sans réglage, écrit les messages dans _outbox sans rien envoyer.
Les clés se donnent par l'environnement${"\u00a0"}: ${SECRETS.map(({ name }) => name).join(", ")}.

  --number N               numéro de l'édition (par défaut${"\u00a0"}: la dernière publiée)
  --par VOIE               ${joinNames(WAY_NAMES, "ou")} (par défaut${"\u00a0"}: celle de site.yaml)
  --essai ADRESSE          n'envoie qu'à cette adresse, sans rien inscrire au registre, avant son jour aussi
  --oui                    n'attend pas de confirmation
  --nouveaux               envoie une édition déjà partie à qui s'est inscrit depuis
  --encore                 envoie une nouvelle fois une édition déjà partie
  --renvoyer-incertains    envoie encore les messages dont on ne sait pas s'ils sont arrivés
  --pas-apres INSTANT      dernier instant où la lettre peut partir, ISO 8601
  --quand INSTANT          départ programmé, par ${joinNames(SCHEDULERS, "ou")}
  --out DOSSIER            où la voie outbox écrit (par défaut${"\u00a0"}: _outbox dans le dossier des sources)
`,
  options: { ...WISH_OPTIONS, out: { type: "string" }, now: { type: "string" } } as const,
  run: async ({ root, now, values }) => {
    const terminal = openEditorTerminal(process, process.env);
    const { now: fixed, out, ...typed } = values;
    const said = await sendEdition(typed, {
      ...{ ...terminal, root, now, readRecipients, report: printErrors },
      sources: { read: (options) => readModel(root, options) },
      clock: fixed === undefined ? () => new Date() : () => now,
      outboxOf: (number) => resolve(out ?? join(root, "_outbox"), `${number}`),
    });
    printProblems(said.problems);
    return terminal.conclude(said);
  },
});
