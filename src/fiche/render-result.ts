import { callCommand } from "../text/call-command.ts";
import { NBSP, NNBSP } from "../text/quote.ts";
import type { SimilarFiche } from "./find-similar-fiches.ts";
import type { FicheRefusal, FicheResult, MadeFiche } from "./make-fiche.ts";
import type { Filled, FormValues } from "./render-form.ts";

/** What the command says of its result, a line each, without the control characters that would act on a terminal. */
export function renderFicheResult(result: FicheResult): string[] {
  const lines = result.ok ? explainMade(result.value) : result.problems.map(explainRefusal);
  return lines.map((line) => line.replace(/\p{Cc}/gu, "\ufffd"));
}

/** 0 where a fiche was made, 1 where it exists, 2 where it cannot be one. */
export function exitCodeOf(result: FicheResult): number {
  if (result.ok) return 0;
  return result.problems.some(({ kind }) => kind === "exists") ? 1 : 2;
}

function explainRefusal(refusal: FicheRefusal): string {
  return refusal.kind === "refused"
    ? `✗ ${refusal.message}${NNBSP}; ${refusal.remedy}.`
    : `✗ ${refusal.file} existe déjà${NBSP}: rien n'a été écrit. Complétez cette fiche, ou donnez un autre nom.`;
}

function explainMade({ file, values, similar, unread, words, isHidden }: MadeFiche): string[] {
  const guesses = listGuesses(values);
  return [
    `✓ ${file} est créé.`,
    ...(isHidden ? [`! Elle ne paraît pas${NBSP}: ajoutez directory à parts, dans site.yaml.`] : []),
    ...similar.map(explainSimilar),
    ...(unread === undefined
      ? []
      : [`! La page d'accueil n'a pas été lue${NBSP}: ${unread}. Complétez la fiche à la main.`]),
    ...(guesses.length === 0
      ? []
      : [`À vérifier, lignes «${NBSP}${words.guess}${NBSP}»${NBSP}: ${guesses.join(", ")}.`]),
    `Remplacez chaque «${NBSP}${words.toFill}${NBSP}» et chaque «${NBSP}${words.toChoose}${NBSP}», puis lancez ${callCommand("check")}.`,
  ];
}

function explainSimilar({ id, reason, value }: SimilarFiche): string {
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
