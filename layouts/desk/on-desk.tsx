import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { OnDesk } from "../../src/desk/view-desk.ts";

const Context = createContext<OnDesk | undefined>(undefined);

export const OnDeskProvider = Context.Provider;

/** The draft that is being drawn; throws where none is. */
export function useDraft(): OnDesk {
  const draft = useContext(Context);
  if (!draft) throw new Error("useDraft was called without a draft on the desk");
  return draft;
}

/** Where the desk shows, or changes, the draft of a day. */
export function deskAddress(date: string): string {
  return `/_redaction/?brouillon=${date}`;
}
