import { resolve } from "node:path";
import { renderLetter } from "../layouts/newsletter/render-letter.ts";
import { openEditorTerminal } from "../src/delivery/open-editor-terminal.ts";
import { readWishes, WISH_OPTIONS } from "../src/delivery/read-wishes.ts";
import { runSending } from "../src/delivery/run-sending.ts";
import { joinNames, SCHEDULERS, SECRETS } from "../src/delivery/ways/table.ts";
import { WAY_NAMES } from "../src/model/schema/delivery.ts";
import { pickEdition } from "../src/newsletter/pick-edition.ts";
import { readModel } from "../src/sources/read-model.ts";
import { readRecipients } from "../src/subscribers/read-list.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printErrors, printProblems, sayStopped } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("envoi", `[--number N] [--par ${WAY_NAMES.join("|")}] [--essai ADRESSE] [--oui]`)}

Envoie une édition publiée aux abonnés, une seule fois. Sans réglage, écrit les messages dans _outbox sans rien envoyer.
Les clés se donnent par l'environnement${"\u00a0"}: ${SECRETS.map(({ name }) => name).join(", ")}.

  --number N               numéro de l'édition (par défaut${"\u00a0"}: la dernière publiée)
  --par VOIE               ${joinNames(WAY_NAMES, "ou")} (par défaut${"\u00a0"}: celle de site.yaml)
  --essai ADRESSE          n'envoie qu'à cette adresse, sans rien inscrire au registre
  --oui                    n'attend pas de confirmation
  --encore                 envoie une nouvelle fois une édition déjà partie
  --renvoyer-incertains    envoie encore les messages dont on ne sait pas s'ils sont arrivés
  --pas-apres INSTANT      dernier instant où la lettre peut partir, ISO 8601
  --quand INSTANT          départ programmé, par ${joinNames(SCHEDULERS, "ou")}
  --out DOSSIER            où la voie outbox écrit (par défaut${"\u00a0"}: _outbox)
`,
  options: { ...WISH_OPTIONS, out: { type: "string" }, now: { type: "string" } } as const,
  run: async ({ root, now, values }) => {
    const terminal = openEditorTerminal(process, process.env);
    const wishes = readWishes(values);
    if (!wishes.ok) return terminal.refuse(wishes.problems, 2);
    const { value: model, problems } = readModel(root, { now, drafts: false });
    printErrors(problems);
    if (!model) return terminal.refuse(sayStopped("Rien n'est envoyé", "envoi"), 1);
    const { value: roundup, problems: faults } = pickEdition(model, wishes.value.number);
    if (!roundup) return terminal.refuse(faults, 1);
    const letter = await renderLetter({ roundup, model, date: now });
    const clock = values.now === undefined ? () => new Date() : () => now;
    const said = await runSending({
      ...{ ...terminal, roundup, settings: model.settings, letter, wishes: wishes.value },
      ...{ root, outbox: resolve(values.out ?? "_outbox", `${roundup.number}`), readRecipients, clock },
    });
    printProblems(said.problems);
    return terminal.conclude(said);
  },
});
