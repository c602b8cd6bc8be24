import { basename, resolve } from "node:path";
import { nameFolder, nameForShell } from "../src/files/name-folder.ts";
import { askOnTerminal } from "../src/new-site/ask-on-terminal.ts";
import { sayEngine } from "../src/new-site/choose-engine.ts";
import { installEngine } from "../src/new-site/install-engine.ts";
import { FORGES, readSiteWishes } from "../src/new-site/site-wishes.ts";
import { prepareFolder, sayNext, writeNewSite } from "../src/new-site/write-new-site.ts";
import { callCommand } from "../src/text/call-command.ts";
import { dayIn } from "../src/text/dates.ts";
import { defineCommand } from "./run-command.ts";

const [text, flag] = [{ type: "string" }, { type: "boolean" }] as const;
export const command = defineCommand({
  help: `${callCommand("init", "DOSSIER [--oui]")}

Écrit un site neuf, avec un exemple de chacune de ses parties, puis installe ce qu'il lui faut. N'écrase jamais rien.

  --oui            ne demande rien${"\u202f"}: prend ce qui serait proposé. --sans-installation n'appelle pas npm install
  --titre NOM, --adresse URL, --langue fr|en, --parties LISTE, --forge ${FORGES.join("|")}${"\u00a0"}: répond d'avance
  --paquet PAQUET  ce que package.json installe${"\u00a0"}: une version, un dépôt, une archive copiée dans vendor/ (sans lui${"\u00a0"}: cette version, ou l'archive dont elle vient)`,
  kept: "aucun fichier n'est écrit à moitié. Supprimez le dossier pour recommencer.",
  ...{ takesWords: true, needsSite: false },
  options: {
    ...{ titre: text, adresse: text, langue: text, parties: text, forge: text, paquet: text, oui: flag },
    "sans-installation": flag,
  },
  run: async ({ now, values, words: [name, ...others] }) => {
    if (name === undefined || others.length > 0)
      return refuse(2, `Donnez un dossier${"\u00a0"}: ${callCommand("init", "mon-annuaire")}`);
    const folder = resolve(name);
    const engine = await prepareFolder(folder, values.paquet);
    if (!engine.ok) return refuse(1, ...engine.problems);
    if (!values.oui && !process.stdin.isTTY) return refuse(2, "Personne n'est là pour répondre\u202f; ajoutez --oui.");
    const wishes = await readSiteWishes(basename(folder), values, values.oui ? undefined : askOnTerminal);
    if (!wishes.ok) return refuse(2, ...wishes.problems);
    const written = await writeNewSite(folder, wishes.value, { today: dayIn("UTC", now), engine: engine.value });
    if (!written.ok) return refuse(1, ...written.problems);
    console.log(`${written.value.length} fichiers écrits dans ${nameFolder(folder, process.cwd())}.`);
    if (!values["sans-installation"] && !installEngine(folder))
      return refuse(1, "npm n'a pas pu installer le moteur\u202f; relancez npm install dans ce dossier.");
    const site = nameForShell(folder, process.cwd());
    console.log(`${sayEngine(engine.value)}\n${sayNext(site, !values["sans-installation"])}`);
    return 0;
  },
});

function refuse(code: number, ...problems: readonly string[]): number {
  console.error(problems.join("\n"));
  return code;
}
