import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TermLinker } from "../src/markdown/link-terms.ts";
import type { GlossaryTerm } from "../src/model/model.ts";

/** What links the terms of the glossary in the text that is being rendered; undefined outside of such a text. */
const Context = createContext<TermLinker<GlossaryTerm> | undefined>(undefined);

export const TermLinkerProvider = Context.Provider;

export function useTermLinker(): TermLinker<GlossaryTerm> | undefined {
  return useContext(Context);
}
