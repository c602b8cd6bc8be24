import { done, type Said } from "../delivery/open-editor-terminal.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import type { Erasure } from "./handle-person.ts";

/** What was erased of a person, and where; what is left, and what to do about it. Called done only where nothing is left that is known of. */
export function sayErased(erasure: Erasure, faults: readonly Problem[]): Said {
  const { email, wasListed, isListed, ledgers, messages, proofs, traces } = erasure;
  const left = [...sayTraces(traces), ...sayUnknown(erasure), ...sayFaults(faults)];
  const isKnown = wasListed || isListed || ledgers + messages + proofs > 0;
  const places = [
    wasListed ? "la ligne de la liste" : "",
    `registres${NBSP}: ${ledgers}`,
    `messages écrits${NBSP}: ${messages}`,
    proofs > 0 ? `preuves rendues anonymes${NBSP}: ${proofs}` : "",
  ].filter(Boolean);
  const looked = `Messages écrits cherchés dans ${erasure.outboxes.join(", ")}${NNBSP}; s'il en est ailleurs, relancez avec --out DOSSIER.`;
  if (left.length > 0 || isListed) {
    const head = isKnown
      ? `${email} est effacé de ce que cette commande a pu lire (${places.join(", ")}).`
      : `Rien d'autre n'est connu de ${email}.`;
    const listed = isListed
      ? ["La ligne de la liste reste, tant que la preuve de son retrait ne peut être inscrite."]
      : [];
    return { code: 1, lines: [head, ...listed, ...left], problems: faults };
  }
  if (!isKnown) return { code: 1, lines: [`Rien n'est connu de ${email}. ${looked}`], problems: [] };
  return done(
    `Tout ce qui concernait ${email} est effacé${NBSP}: ${places.join(", ")}. La preuve datée est inscrite, sans l'adresse.`,
    looked,
    `Restent hors d'ici${NBSP}: les sauvegardes, les journaux du serveur de courrier, l'historique de votre messagerie.`,
  );
}

function sayTraces(traces: readonly string[]): string[] {
  if (traces.length === 0) return [];
  return [
    `Ces fichiers, qui ne sont pas à elle, le nomment encore${NBSP}:`,
    ...traces.map((file) => `  ${file}`),
    "Retirez-l'en ou supprimez-les, puis relancez.",
  ];
}

function sayUnknown({ unknown, outboxes }: Erasure): string[] {
  if (unknown.length === 0) return [];
  const editions = unknown.map((edition) => edition.replace(/^liens-/u, `n°${NBSP}`)).join(", ");
  return [
    `Un message lui a été écrit (${editions}), dans un dossier qui n'est pas connu${NBSP}: on l'a cherché dans ${outboxes.join(", ")}. S'il existe encore, relancez avec --out DOSSIER.`,
  ];
}

function sayFaults(faults: readonly Problem[]): string[] {
  return faults.length === 0
    ? []
    : ["Les fichiers nommés plus haut n'ont pu l'être en entier, et peuvent le nommer encore."];
}
