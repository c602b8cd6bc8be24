import { join, resolve } from "node:path";
import { renderLetter } from "../layouts/newsletter/render-letter.ts";
import { nameFolder } from "../src/files/name-folder.ts";
import { describeLetter, hasError } from "../src/newsletter/describe-letter.ts";
import { explainNumber, hasNothingYet, NOTHING_YET, pickEdition } from "../src/newsletter/pick-edition.ts";
import { writeLetter } from "../src/newsletter/write-letter.ts";
import { readModel } from "../src/sources/read-model.ts";
import { callCommand } from "../src/text/call-command.ts";
import { printErrors, sayStopped } from "./print-problems.ts";
import { defineCommand } from "./run-command.ts";

export const command = defineCommand({
  help: `${callCommand("newsletter", "[--number N] [--out DOSSIER]")}

Met en lettre une édition publiée des liens de la semaine${"\u00a0"}: index.html, index.txt et message.eml. Rien n'est envoyé.

  --number N       numéro de l'édition (par défaut${"\u00a0"}: la dernière publiée)
  --out DOSSIER    où créer le dossier N (par défaut${"\u00a0"}: _newsletter dans le dossier des sources)
`,
  kept: "aucune lettre n'est écrite à moitié.",
  options: { number: { type: "string" }, out: { type: "string" } },
  run: async ({ root, now, values: { number, out } }) => {
    if (number !== undefined && !/^[1-9]\d*$/u.test(number)) return refuse(explainNumber(number), 2);
    const { value: model, problems } = readModel(root, { now, drafts: false });
    printErrors(problems);
    if (!model) return refuse(sayStopped("Aucune lettre n'a été écrite", "newsletter"), 1);
    if (number === undefined && hasNothingYet(model)) return say(NOTHING_YET, 0);
    const edition = pickEdition(model, number === undefined ? undefined : Number(number));
    if (!edition.ok) return refuse(edition.problems.join("\n"), 1);
    const roundup = edition.value;
    const folder = resolve(out ?? join(root, "_newsletter"), String(roundup.number));
    const letter = await renderLetter({ roundup, model, date: now });
    await writeLetter(folder, letter);
    console.log(describeLetter(letter, nameFolder(folder, process.cwd())));
    return hasError(letter.checks) ? 1 : 0;
  },
});

function say(message: string, exitCode: number): number {
  console.log(message);
  return exitCode;
}

function refuse(message: string, exitCode: number): number {
  console.error(message);
  return exitCode;
}
