import type { CommandName } from "../src/text/call-command.ts";
import type { Command } from "./run-command.ts";

/** A command of the table: what it does, in a line of French, and the file that runs it, loaded when it is asked for. */
type Entry = { does: string; load: () => Promise<{ command: Command }> };

/** Every command that an editor types. */
export const COMMANDS: Readonly<Record<CommandName, Entry>> = {
  init: { does: "écrit un site neuf, avec un exemple de chaque partie", load: () => import("./init.ts") },
  start: {
    does: "sert le site avec ses brouillons, reconstruit à chaque changement",
    load: () => import("./start.ts"),
  },
  build: { does: "écrit le site publié dans _site/", load: () => import("./build.ts") },
  check: { does: "nomme tout ce qui ne va pas dans les sources", load: () => import("./check.ts") },
  liens: { does: "lit les flux et écrit le brouillon de la semaine", load: () => import("./liens.ts") },
  newsletter: { does: "met une édition en lettre, sans l'envoyer", load: () => import("./newsletter.ts") },
  envoi: { does: "envoie une édition publiée, une seule fois", load: () => import("./envoi.ts") },
  abonnes: { does: "tient une petite liste d'abonnés", load: () => import("./abonnes.ts") },
  fiche: { does: "crée une fiche depuis le modèle", load: () => import("./fiche.ts") },
  flux: { does: "tient la liste des flux", load: () => import("./flux.ts") },
  migrer: { does: "amène les fichiers d'un site au format de cette version", load: () => import("./migrer.ts") },
  audit: { does: "juge l'accessibilité du site dans un navigateur", load: () => import("./audit.ts") },
};
