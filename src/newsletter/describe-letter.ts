import { callCommand } from "../text/call-command.ts";
import { NBSP } from "../text/quote.ts";
import type { Check } from "./checks/check.ts";
import { formatSize } from "./checks/check-weight.ts";
import type { Letter } from "./letter.ts";

const LEVELS: Record<Check["level"], string> = { ok: "ok", warning: "avertissement", error: "erreur" };

/** What the editor is told of a letter: its subject, the weight of its parts, each check, what to do next. */
export function describeLetter({ subject, html, text, message, checks }: Letter, folder: string): string {
  const sizes = [
    `HTML ${formatSize(Buffer.byteLength(html))}`,
    `texte ${formatSize(Buffer.byteLength(text))}`,
    `message ${formatSize(message.length)}`,
  ];
  return [
    `Objet${NBSP}: ${subject}`,
    `Poids${NBSP}: ${sizes.join(", ")}`,
    "",
    ...checks.map(({ level, message: found }) => `${`${LEVELS[level]}${NBSP}:`.padEnd(16)} ${found}`),
    "",
    `Lettre écrite dans ${folder}${NBSP}: index.html, index.txt, message.eml.`,
    nextStep(checks, folder),
  ].join("\n");
}

/** True where an error forbids to send the letter. */
export function hasError(checks: readonly Check[]): boolean {
  return checks.some(({ level }) => level === "error");
}

function nextStep(checks: Check[], folder: string): string {
  if (hasError(checks))
    return `Ne l'envoyez pas telle quelle${NBSP}: les fichiers sont écrits pour être relus. Corrigez l'édition, puis relancez ${callCommand("newsletter")}.`;
  return `Relisez ${folder}/index.html dans un navigateur, puis ouvrez ${folder}/message.eml dans votre messagerie pour l'essayer.`;
}
