import type { Model } from "../model/model.ts";
import { hasLetter } from "../model/parts.ts";
import { callCommand } from "../text/call-command.ts";

const LETTER = callCommand("newsletter");

const TO_TRY = [
  [callCommand("liens", "--demo"), "préparer les liens de la semaine à partir de flux d'exemple"],
  [LETTER, "composer la lettre de la dernière édition"],
  [callCommand("check"), "vérifier toutes les sources"],
] as const;

const WIDTH = Math.max(...TO_TRY.map(([call]) => call.length)) + 4;

/** What an editor reads once the site is served at an address: where to look, and what to try next. */
export function renderWelcome(address: string, token: string, model: Pick<Model, "settings">): string {
  const toTry = hasLetter(model) ? TO_TRY : TO_TRY.filter(([call]) => call !== LETTER);
  const letters = `\nLa lettre de chaque édition se relit à l'adresse ${new URL("/_newsletter/", address).href}`;
  return `
Le site est servi à l'adresse ${address}
Les brouillons y sont visibles\u202f; la page se recharge à chaque fichier enregistré. Ctrl+C pour arrêter.

Le bureau, où trier le brouillon de la semaine\u00a0: ${new URL(`/_redaction/?jeton=${token}`, address).href}${hasLetter(model) ? letters : ""}

Commandes à essayer ensuite, dans un autre terminal\u00a0:
${toTry.map(([call, does]) => `  ${call.padEnd(WIDTH)}${does}`).join("\n")}
`;
}
