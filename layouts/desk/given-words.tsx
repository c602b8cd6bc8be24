import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DeskAction } from "../../src/desk/read-action.ts";

/** Words that the editor posted and that could not be written: they are given back in their field. */
export type GivenWords = Pick<Extract<DeskAction, { words: string }>, "kind" | "words"> & { key?: string };

const Context = createContext<GivenWords | undefined>(undefined);

export const GivenProvider = Context.Provider;

/** What a field shows: what is saved, or the words that were given for it; `data-saved` then holds what is saved. */
export function useWords(field: Omit<GivenWords, "words">, saved: string): { value: string; "data-saved"?: string } {
  const given = useContext(Context);
  const isMeant = given?.kind === field.kind && given.key === field.key;
  return isMeant && given.words !== saved ? { value: given.words, "data-saved": saved } : { value: saved };
}
