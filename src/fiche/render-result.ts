import { GUESS_MARK, TO_FILL } from "../model/schema/form-marks.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import type { Similar } from "./find-similar-fiches.ts";
import type { FicheResult } from "./make-fiche.ts";
import type { Filled, FormValues } from "./render-form.ts";

/** What the command says of its result, a line each, without the control characters that would act on a terminal. */
export function renderResult(result: FicheResult): string[] {
  return explainResult(result).map((line) => line.replace(/\p{Cc}/gu, "\ufffd"));
}

function explainResult(result: FicheResult): string[] {
  if (result.kind === "refused") return [`✗ ${result.message}${NNBSP}; ${result.remedy}.`];
  if (result.kind === "exists")
    return [`✗ ${result.file} existe déjà${NBSP}: rien n'a été écrit. Complétez cette fiche, ou donnez un autre nom.`];
  const guesses = listGuesses(result.values);
  return [
    `✓ ${result.file} est créé.`,
    ...result.similar.map(explainSimilar),
    ...(result.unread === undefined
      ? []
      : [`! La page d'accueil n'a pas été lue${NBSP}: ${result.unread}. Complétez la fiche à la main.`]),
    ...(guesses.length === 0
      ? []
      : [`À vérifier, lignes «${NBSP}${GUESS_MARK}${NBSP}»${NBSP}: ${guesses.join(", ")}.`]),
    `Remplacez chaque «${NBSP}${TO_FILL}${NBSP}», puis lancez npm run check.`,
  ];
}

function explainSimilar({ id, reason, value }: Similar): string {
  const why = reason === "name" ? "un nom proche" : "le même site";
  return `! actors/${id}.yaml existe, avec ${why}${NBSP}: ${value}. Est-ce le même acteur${NNBSP}?`;
}

function listGuesses(values: FormValues): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if ("value" in value) return (value as Filled).isGuess ? [key] : [];
    const items = value as readonly Record<string, Filled>[];
    return items.some((item) => Object.values(item).some(({ isGuess }) => isGuess)) ? [key] : [];
  });
}
