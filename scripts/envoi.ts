import { resolve } from "node:path";
import { renderLetter } from "../layouts/newsletter/render-letter.ts";
import { openEditorTerminal } from "../src/delivery/open-editor-terminal.ts";
import { readWishes } from "../src/delivery/read-wishes.ts";
import { runSending } from "../src/delivery/run-sending.ts";
import { pickEdition } from "../src/newsletter/pick-edition.ts";
import { readModel } from "../src/sources/read-model.ts";
import { printErrors, printProblems } from "./print-problems.ts";
import { runCommand } from "./run-command.ts";

await runCommand({
  help: `npm run envoi [-- --number N] [--par outbox|smtp|listmonk|brevo] [--essai ADRESSE] [--oui]

Envoie une édition publiée aux abonnés, une seule fois. Sans réglage, écrit les messages dans _outbox sans rien envoyer.
Les clés se donnent par l'environnement${"\u00a0"}: SMTP_USER, SMTP_PASSWORD, DKIM_PRIVATE_KEY, LISTMONK_USER, LISTMONK_TOKEN, BREVO_API_KEY.

  --number N               numéro de l'édition (par défaut${"\u00a0"}: la dernière publiée)
  --par VOIE               outbox, smtp, listmonk ou brevo (par défaut${"\u00a0"}: celle de site.yaml)
  --essai ADRESSE          n'envoie qu'à cette adresse, sans rien inscrire au registre
  --oui                    n'attend pas de confirmation
  --encore                 envoie une nouvelle fois une édition déjà partie
  --renvoyer-incertains    envoie encore les messages dont on ne sait pas s'ils sont arrivés
  --pas-apres INSTANT      dernier instant où la lettre peut partir, ISO 8601
  --quand INSTANT          départ programmé, par listmonk ou Brevo
  --out DOSSIER            où la voie outbox écrit (par défaut${"\u00a0"}: _outbox)
`,
  options: {
    ...{ number: { type: "string" }, par: { type: "string" }, essai: { type: "string" }, oui: { type: "boolean" } },
    ...{ encore: { type: "boolean" }, "renvoyer-incertains": { type: "boolean" }, "pas-apres": { type: "string" } },
    ...{ quand: { type: "string" }, out: { type: "string" }, now: { type: "string" } },
  } as const,
  run: async ({ root, now, values }) => {
    const terminal = openEditorTerminal(process, process.env);
    const wishes = readWishes(values);
    if (typeof wishes === "string") return terminal.refuse(wishes, 2);
    const { value: model, problems } = readModel(root, { now, drafts: false });
    printErrors(problems);
    if (!model) return terminal.refuse("\nRien n'est envoyé. Corrigez les erreurs, puis relancez npm run envoi.", 1);
    const roundup = pickEdition(model.roundups, wishes.number);
    if (typeof roundup === "string") return terminal.refuse(roundup, 1);
    const letter = await renderLetter({ roundup, model, date: now });
    const clock = values.now === undefined ? () => new Date() : () => now;
    const outbox = resolve(values.out ?? "_outbox", String(roundup.number));
    const { settings } = model;
    const said = await runSending({ ...terminal, roundup, settings, letter, wishes, root, outbox, clock });
    printProblems(said.problems);
    return terminal.conclude(said);
  },
});
