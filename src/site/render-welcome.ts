import { callCommand } from "../text/call-command.ts";

const TO_TRY = [
  [callCommand("liens", "--demo"), "préparer les liens de la semaine à partir de flux d'exemple"],
  [callCommand("newsletter"), "composer la lettre de la dernière édition"],
  [callCommand("check"), "vérifier toutes les sources"],
] as const;

const WIDTH = Math.max(...TO_TRY.map(([call]) => call.length)) + 4;

/** What an editor reads once the site is served at an address: where to look, and what to try next. */
export function renderWelcome(address: string, token: string): string {
  return `
Le site est servi à l'adresse ${address}
Les brouillons y sont visibles\u202f; une page ouverte montre chaque fichier que vous enregistrez. Ctrl+C pour arrêter.

Le bureau, où trier le brouillon de la semaine\u00a0: ${new URL(`/_redaction/?jeton=${token}`, address).href}
La lettre de chaque édition se relit à l'adresse ${new URL("/_newsletter/", address).href}

Trois commandes à essayer ensuite, dans un autre terminal\u00a0:
${TO_TRY.map(([call, does]) => `  ${call.padEnd(WIDTH)}${does}`).join("\n")}
`;
}
