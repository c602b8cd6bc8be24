import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DeskAction } from "../../src/desk/read-action.ts";

type Worded = Extract<DeskAction, { words: string }>;

/** Which field words are for: of a link, of a section, of the edition. */
export type GivenField = { kind: Worded["kind"]; link?: string; part?: number; field?: string };

/** Words that the editor posted and that could not be written: they are given back in their field. */
export type GivenWords = GivenField & { words: string };

const Context = createContext<GivenWords | undefined>(undefined);

export const GivenProvider = Context.Provider;

/** What an action that was refused would have written. */
export function wordsOf(action: DeskAction): GivenWords | undefined {
  if (!("words" in action)) return undefined;
  const { kind, words } = action;
  return {
    ...{ kind, words },
    ...("key" in action ? { link: action.key } : {}),
    ...("part" in action ? { part: action.part } : {}),
    ...("field" in action ? { field: action.field } : {}),
  };
}

/** What a field shows: what is saved, or the words that were given for it; `data-saved` then holds what is saved. */
export function useWords(field: GivenField, saved: string): { value: string; "data-saved"?: string } {
  const given = useContext(Context);
  const names = ["kind", "link", "part", "field"] as const;
  const isMeant = given !== undefined && names.every((name) => given[name] === field[name]);
  return isMeant && given.words !== saved ? { value: given.words, "data-saved": saved } : { value: saved };
}

/** True where words are given back to one of a link's fields. */
export function useGivenOf(link: string): boolean {
  return useContext(Context)?.link === link;
}
