import { findEdited } from "./bureau-words.ts";

/** Says something where screen readers hear it, and where « Annuler » is at hand. */
export function tell(message: string): void {
  const status = document.querySelector<HTMLElement>(".desk-message");
  if (status && status.textContent !== message) status.textContent = message;
}

/** Says what a fresh page says; one that was not asked for says nothing new. */
export function tellPage(page: Document, isAsked: boolean): void {
  const said = page.querySelector(".desk-message")?.textContent?.trim() ?? "";
  if (isAsked || said === "") tell(said);
}

/** Says whether all that was typed is in the file. */
export function tellSaving(waiting: number): void {
  const state = document.querySelector<HTMLElement>(".desk-saved");
  if (!state) return;
  const words = waiting > 0 ? "enregistrement…" : findEdited(document).length > 0 ? "à enregistrer" : "enregistré";
  if (state.textContent !== words) state.textContent = words;
}
