import { basename, resolve } from "node:path";
import { nameFolder, nameForShell } from "../src/files/name-folder.ts";
import { askOnTerminal } from "../src/new-site/ask-on-terminal.ts";
import { installEngine } from "../src/new-site/install-engine.ts";
import { FORGES, readSiteWishes } from "../src/new-site/site-wishes.ts";
import { refuseFolder, writeNewSite } from "../src/new-site/write-new-site.ts";
import { callCommand } from "../src/text/call-command.ts";
import { dayIn } from "../src/text/dates.ts";
import { defineCommand } from "./run-command.ts";

const text = { type: "string" } as const;
export const command = defineCommand({
  help: `${callCommand("init", "DOSSIER [--oui]")}

Écrit un site neuf, avec un exemple de chacune de ses parties, puis installe ce qu'il lui faut. N'écrase jamais rien.

  --oui            ne demande rien${"\u202f"}: prend ce qui serait proposé
  --titre NOM, --adresse URL, --langue fr|en, --parties LISTE, --forge ${FORGES.join("|")}
                   répond d'avance
  --paquet PAQUET  ce que package.json installe${"\u00a0"}: une version, une archive ou un dépôt (par défaut${"\u00a0"}: cette version, ou l'archive dont elle vient)
  --sans-installation   n'appelle pas npm install`,
  kept: "aucun fichier n'est écrit à moitié. Supprimez le dossier pour recommencer.",
  takesWords: true,
  options: {
    ...{ titre: text, adresse: text, langue: text, parties: text, forge: text, paquet: text },
    ...({ oui: { type: "boolean" }, "sans-installation": { type: "boolean" } } as const),
  },
  run: async ({ now, values, words: [name, ...others] }) => {
    if (name === undefined || others.length > 0)
      return refuse(`Donnez un dossier${"\u00a0"}: ${callCommand("init", "mon-annuaire")}`, 2);
    const folder = resolve(name);
    const fault = await refuseFolder(folder);
    if (fault) return refuse(fault, 1);
    if (!values.oui && !process.stdin.isTTY) return refuse("Personne n'est là pour répondre\u202f; ajoutez --oui.", 2);
    const wishes = await readSiteWishes(basename(folder), values, values.oui ? undefined : askOnTerminal);
    if (!wishes.ok) return refuse(wishes.problems.join("\n"), 2);
    const written = await writeNewSite(folder, wishes.value, { today: dayIn("UTC", now), engine: values.paquet });
    if (!written.ok) return refuse(written.problems.join("\n"), 1);
    console.log(`${written.value.length} fichiers écrits dans ${nameFolder(folder, process.cwd())}.`);
    if (!values["sans-installation"] && !installEngine(folder))
      return refuse("npm n'a pas pu installer le moteur\u202f; relancez npm install dans ce dossier.", 1);
    console.log(`\nEnsuite${"\u00a0"}:\n  cd ${nameForShell(folder, process.cwd())}\n  npm start`);
    return 0;
  },
});

function refuse(message: string, code: number): number {
  console.error(message);
  return code;
}
