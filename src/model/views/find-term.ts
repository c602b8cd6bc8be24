import type { Axis, Term, Vocabularies } from "../schema/vocabulary.ts";

/** The label of a vocabulary's term; its identifier where the vocabulary lacks it. */
export function labelOf(vocabularies: Vocabularies, axis: Axis, id: string): string {
  return findTerm(vocabularies, axis, id)?.label ?? id;
}

export function findTerm(vocabularies: Vocabularies, axis: Axis, id: string): Term | undefined {
  return vocabularies[axis].find((term) => term.id === id);
}
